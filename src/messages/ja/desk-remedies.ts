// What to do about an issue, at the desk, in Japanese.
import type { DeskRemedies } from '../en/desk-remedies.ts';

export const deskRemedies: DeskRemedies = {
  'file-is-utf16': '「CSV UTF-8」で保存し、もう一度アップロードしてください。',
  'encoding-other':
    '車名などを確かめ、正しければ、この画面の下で {encoding} を選んで読み込み直してください。',
  'encoding-unclear':
    '「CSV UTF-8」で書き出してください。または、この画面の下で文字コードを選んで読み込み直し、車名などを確かめてください。',
  'encoding-invalid':
    '「CSV UTF-8」で書き出してください。ほかの文字コードの場合は、この画面の下で選んで読み込み直してください。',
  'column-missing':
    '下の列の一覧で、あてはまる列に {field} を選んでください。ファイルにない場合は、列を加えてもう一度アップロードしてください。',
  'column-duplicate': '下の列の一覧で、使わないほうに「公開しない」を選ぶか、ファイルから除いてください。',
  'column-unmapped':
    '社内用の列なら何もする必要はありません。サイトに載せる列なら、下の列の一覧で選んでください。',
  'column-held-back':
    '社内のメモなら何もする必要はありません。お客様向けの内容なら、下の列の一覧で選んでください。',
  'mapping-column-double':
    '下の列の一覧で、この列の項目を一つ選び、もう一方の項目は正しい列に選んでください。',
  'mapping-column-missing':
    '列の名前が変わったのなら、下の列の一覧で選び直してください。なくなったのなら何もする必要はありません。',
  'stock-date-in-future': 'このコンピューターの時計を合わせて、読み込み直してください。',
  'stock-date-older':
    '最新の書き出しを使ってください。最新のものなら、このコンピューターの時計を確かめてください。サイトの在庫の日付が誤っている場合は、その公開を取り消してください。',
  'too-many-missing':
    '書き出しの絞り込みを確かめてください。別の在庫に入れ替える場合は、この画面で印を付けて読み込み直してください。',
  'price-currency-unknown':
    '下の列の一覧の後で通貨を選ぶか、列名（FOB (USD)）またはセル（US$ 2,450）で通貨を示してください。',
  'make-unknown':
    'ファイルの書き方を直して、もう一度アップロードしてください。正しければ、サイトの担当者にメーカーの追加を頼んでください。',
  'make-misspelt':
    'ファイルに {suggestion} と書いて、もう一度アップロードしてください。「{found}」が正しければ、サイトの担当者にメーカーの追加を頼んでください。',
};
