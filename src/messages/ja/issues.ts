// The words for every issue code in Japanese: what was found, and what to do.
import type { IssueWords } from '../../issues/words.ts';
import { cellIssueWords } from './cell-issues.ts';
import { fileIssueWords } from './file-issues.ts';
import { pageIssueWords } from './page-issues.ts';
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
  ...policyIssueWords,
  ...pageIssueWords,
};
