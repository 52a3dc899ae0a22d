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
  'stock-of-sample': {
    message: '架空の車両が在庫に残っているかもしれません。見本のサイトだったときからの在庫です（{found}）。',
    remedy: '在庫を新しく始めてください: npm run update -- ファイル.csv --replace-stock',
  },
  'figures-of-sample': {
    message: 'このファイルにはまだ見本の数字が入っています。',
    remedy:
      '自社の数字に替えるか空にして（"ports": []、"rules": []）、"sample" を false にしてください。それまでページに見本の運賃と輸入規則は載らず、サイトの公開もできません。',
  },
  'import-rule-old': {
    message: '長いあいだ確認されていない輸入規則なので、ページに載せていません: {found}',
    remedy:
      '出典をもう一度読んでください。そのままなら確認した日を checkedOn に書き、変わっていれば直してください。',
  },
  'freight-overlap': {
    message: '同じ港の運賃の期間が重なっていて、値段が二つになります: {found}',
    remedy: '前の期間を、次の期間が始まる前の日までにしてください。',
  },
  'freight-port-double': {
    message: '港「{found}」が運賃表に二つあります。',
    remedy: '一つにまとめてください。',
  },
  'freight-not-valid': {
    message:
      'この港にはその日の運賃がありません: {found}。車両のページでは「お問い合わせください」になります。',
    remedy: '新しい期間の運賃を加えてください。',
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
