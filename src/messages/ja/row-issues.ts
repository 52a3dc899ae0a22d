// Why a row is quarantined or merged, in Japanese. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const rowIssueWords = {
  'row-ragged': {
    message: '見出しは {expected} 列ですが、この行には {cells} セルあります。',
    remedy: 'この行の区切り文字の過不足を確かめ、区切り文字を含むセルは引用符で囲んでください。',
  },
  'row-shifted': {
    message: '「{found}」は {header} ではあり得ません。この行のセルは見出しとずれています。',
    remedy:
      'その左に余分なセルや足りないセル、引用符で囲んでいない数字のコンマがないか確かめてください。社内の番号の列なら、対応表に {"columns": {}, "unpublished": ["{header}"]} と書いて外してください。',
  },
  'text-damaged': {
    message: '文字が壊れています: {found}',
    remedy:
      'セルを直すか、「CSV UTF-8」で書き出してください。ご自分のパソコンだけで表示される外字は公開できません。',
  },
  'cell-is-formula-error': {
    message: '「{found}」は、数式の誤りや列幅の不足で表計算ソフトが表示するものです。',
    remedy: '値そのものをセルに入れてください。',
  },
  'cell-is-scientific': {
    message: '「{found}」は、表計算ソフトが変える前は長い番号か型式でした。',
    remedy: '表計算ソフトで開かずに書き出すか、文字列として入力してください。',
  },
  'cell-became-date': {
    message: '「{found}」は、表計算ソフトが日付に変える前は 3-5 のような値でした。',
    remedy: '表計算ソフトで開かずに書き出すか、文字列として入力してください。',
  },
  'date-is-serial': {
    message: '「{found}」は、表計算ソフトの内部で日付を表す数値です。',
    remedy: '列の書式を文字列または日付（yyyy-mm-dd）にして、もう一度書き出してください。',
  },
  'cell-is-ditto': {
    message: '「{header}」の「{found}」は「上と同じ」という意味ですが、行は一行ずつ読みます。',
    remedy: '値そのものをセルに入れてください。',
  },
  'ref-lost-zeros': {
    message: '管理番号「{found}」は公開中の在庫では {whole} です。表計算ソフトが先頭の 0 を落としています。',
    remedy: '表計算ソフトで開かずに書き出すか、{whole} を文字列として入力してください。',
  },
  'row-merged': {
    message: '{other} 行目とまったく同じ内容です。一台として掲載します。',
    remedy: '何もする必要はありません。',
  },
  'ref-missing': { message: '管理番号がありません。', remedy: '車両の管理番号を入れてください。' },
  'ref-without-address': {
    message: '管理番号「{found}」からはページのアドレスを作れません。',
    remedy: '英字、数字、ハイフンで 80 文字以内にしてください。',
  },
  'ref-is-chassis': {
    message: '管理番号に車台番号がそのまま入っています。管理番号は必ず掲載され、車台番号は掲載しません。',
    remedy: '車台番号とは別の管理番号を付けてください。',
  },
  'ref-is-plate': {
    message: '管理番号がナンバープレートの番号のようです。管理番号は必ず掲載され、ナンバーは掲載しません。',
    remedy:
      'ナンバーとは別の管理番号を付けてください。この列がナンバーの列なら、管理番号の列を対応表に書いてください。',
  },
  'ref-is-private': {
    message:
      '管理番号が電話番号、住所・メールアドレスまたは人名のようです。管理番号は必ず掲載されるため、この行は掲載しません。',
    remedy: '車両専用の管理番号を付け、列がずれていないかも確かめてください。',
  },
  'ref-duplicate': {
    message: '管理番号「{found}」は {other} 行目にもあり、内容が違います。',
    remedy: 'どちらかの番号を直すか、古い行を除いてください。',
  },
  'ref-address-taken': {
    message: '管理番号「{found}」は {other} 行目の「{rival}」と同じアドレスになります。',
    remedy: '英字または数字が異なるように、どちらかを変えてください。',
  },
  'chassis-duplicate': {
    message:
      '{other} 行目（管理番号「{rival}」）と車台番号が同じで、一台が二重に販売されてしまうため、どちらも掲載しません。',
    remedy: '古いほうの行を除くか、売約済にしてください。別の車両なら、どちらかの車台番号を直してください。',
  },
  'chassis-repeated': {
    message: '販売中の {refs} 台が同じ車台番号になっています。掲載はそのまま行います。',
    remedy: 'それぞれの車台番号を入れるか、空欄にしてください。',
  },
  'chassis-live': {
    message: '同じ車台番号の車両が、管理番号「{rival}」としてすでにサイトで販売中です。',
    remedy:
      '元の管理番号のままにしてください。管理番号を変えた場合は、古い番号の行を含まない全在庫の書き出しを読み込ませてください。',
  },
  'vehicle-missing': {
    message: 'メーカーも車種もない行です。',
    remedy: '合計や注記の行なら削除してください。車両なら両方を入れてください。',
  },
  'row-is-total': {
    message: '「{found}」とあり、車両ではなく合計の行のようなので、掲載しません。',
    remedy: 'この行を削除してください。車両なら、このセルを直してください。',
  },
  'row-is-example': {
    message: '「{found}」とあり、車両ではなく記入例またはテストの行のようなので、掲載しません。',
    remedy: 'この行を削除してください。車両なら、管理番号を付けてください。',
  },
  'make-missing': { message: 'メーカーがありません。', remedy: 'メーカーを入れてください。' },
  'make-unknown': {
    message: '「{found}」というメーカーは登録されていません。',
    remedy:
      '書き方を直してください。正しければ content/inventory/makes.json に {"{found}": []} のように加えてください。',
  },
  'make-misspelt': {
    message: '「{found}」というメーカーは登録されていません。{suggestion} ではありませんか。',
    remedy: '{suggestion} と書くか、正しければ「{found}」を content/inventory/makes.json に加えてください。',
  },
  'make-address-taken': {
    message: 'メーカー「{found}」は「{rival}」と同じアドレスになります。',
    remedy: '書き方をそろえるか、どちらかの名前を変えてください。',
  },
  'model-missing': { message: '車種がありません。', remedy: '車種を入れてください。' },
  'model-of-other-make': {
    message: '「{found}」は {other} の車種ですが、メーカーは {make} となっています。',
    remedy:
      'メーカーか車種を直してください。{make} にこの名前の車種があるなら、車種の表（src/inventory/models）への追加を開発担当に依頼してください。',
  },
  'model-unknown': {
    message: '車種「{found}」は表にないので、書かれたとおりに掲載します。',
    remedy: '書き方を確かめてください。正しければ何もする必要はありません。',
  },
  'model-spelling': {
    message:
      'このファイルには車種「{found}」が「{spelling}」とも書かれているので、「{spelling}」として掲載します。',
    remedy: '何もする必要はありません。「{spelling}」が正しくなければ、書き方をそろえてください。',
  },
  'model-address-taken': {
    message: '車種「{found}」は「{rival}」と同じアドレスになります。',
    remedy: '書き方をそろえるか、どちらかの名前を変えてください。',
  },
  'year-invalid': {
    message: '「{found}」は年または年月として読めません。',
    remedy:
      '2013、2013-05、H25、平成25年5月 のように書いてください。25、13/5、05/06/2019 のような書き方は二通りに読めます。',
  },
  'year-in-future': { message: '「{found}」は在庫日 {asOf} より後です。', remedy: '年を直してください。' },
  'year-out-of-range': { message: '「{found}」は {least} 年より前です。', remedy: '年を直してください。' },
  'years-contradict': {
    message: '初度登録 {found} が製造 {manufactured} より前です。',
    remedy: 'どちらかを直してください。',
  },
  'name-too-long': {
    message: '{header} が {length} 文字あります。掲載できるのは {longest} 文字までです。',
    remedy: '短くしてください。引用符の閉じ忘れや、二つのセルがつながっていないかも確かめてください。',
  },
  'name-private': {
    message: '{header} に公開できない内容が入っています。除くと車両の名前がなくなります。',
    remedy: '名前だけを書いてください。',
  },
  'status-unknown': {
    message: '「{found}」というステータスは使えないので、掲載しません。',
    remedy:
      '在庫、商談中、輸送中、売約済、非公開（available、reserved、incoming、sold、hidden）のいずれかにしてください。',
  },
  'text-holds-state': {
    message: '「{header}」の文字に「{said}」が混ざっているため、この行を保留します。',
    remedy: 'ステータスの列に書き、「{header}」から除いてください。',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
