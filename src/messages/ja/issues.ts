// The words for every issue code in Japanese: what was found, and what to do.
import type { IssueWords } from '../../issues/words.ts';
import { cellIssueWords } from './cell-issues.ts';
import { fileIssueWords } from './file-issues.ts';
import { pageIssueWords } from './page-issues.ts';
import { photoIssueWords } from './photo-issues.ts';
import { policyIssueWords } from './policy-issues.ts';
import { rowIssueWords } from './row-issues.ts';

export const issueWords: IssueWords = {
  ...fileIssueWords,
  ...rowIssueWords,
  ...cellIssueWords,
  'site-file-unreadable': {
    message: 'JSON として読めません: {found}',
    remedy: 'ファイルを戻すか、示された場所を直してください。',
  },
  'site-value-invalid': { message: '値が正しくありません: {found}', remedy: '値を直してください。' },
  'fact-to-supply': {
    message: '会社についてのこの項目がまだ入っていません。',
    remedy: '入れてください。それまでページには載りません。',
  },
  'redirect-invalid': {
    message:
      '「{found}」は転送の行ではありません。.php で終わる旧アドレスと、このサイトのアドレスを書きます。',
    remedy: '例: /car.php?id=7,/stock/',
  },
  'redirect-double': {
    message: '「{found}」の転送が二つあります。',
    remedy: 'どちらか一行だけを残してください。',
  },
  'redirect-broken': {
    message: '「{found}」はこのサイトのページではありません。',
    remedy: '行の二つ目のアドレスを直すか、行を削除してください。',
  },
  ...policyIssueWords,
  ...photoIssueWords,
  ...pageIssueWords,
};
