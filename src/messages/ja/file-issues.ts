// What an inventory file as a whole can have wrong with it, in Japanese. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const fileIssueWords = {
  'stock-in-use': {
    message: '別のビルド、更新、または取り込みが実行中です。',
    remedy: '終わるのを待って、もう一度実行してください。',
  },
  'ingest-failed': {
    message: '何も変えていません: {why}',
    remedy: '原因（多くはディスクの空き不足や権限の不足）を取り除き、もう一度実行してください。',
  },
  'file-not-found': {
    message: '「{found}」というファイルがありません。',
    remedy: '名前とフォルダを確かめて、もう一度実行してください。',
  },
  'file-is-folder': {
    message: '「{found}」はフォルダです。ファイルではありません。',
    remedy: 'その中のファイルを指定してください。',
  },
  'file-unreadable': {
    message: '「{found}」を読めません（{why}）。',
    remedy: 'ファイルであること、開く権限があること、ほかのプログラムが使っていないことを確かめてください。',
  },
  'file-empty': {
    message: 'ファイルが空です。',
    remedy: '在庫をもう一度書き出し、アップロードの前に中身を確かめてください。',
  },
  'file-too-large': {
    message: 'ファイルが {limit} バイトを超えています。',
    remedy: '画像や販売済みの履歴を除き、掲載する車両だけを書き出してください。',
  },
  'file-is-workbook': {
    message: 'Excel ブックです。CSV ではありません。',
    remedy:
      'Excel で開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し、そのファイルをアップロードしてください。',
  },
  'file-is-archive': {
    message: '圧縮ファイルです。CSV ではありません。',
    remedy: '解凍して、中の CSV をアップロードしてください。',
  },
  'file-is-pdf': {
    message: 'PDF 文書です。CSV ではありません。',
    remedy: '元のプログラムから在庫を CSV で書き出してください。',
  },
  'file-is-picture': {
    message: '画像です。CSV ではありません。',
    remedy: '在庫を CSV で書き出し、そのファイルをアップロードしてください。',
  },
  'file-is-markup': {
    message: 'ウェブページまたは XML です。CSV ではありません。',
    remedy:
      '在庫を CSV で書き出してください。「.xls」がウェブページとして保存される場合は、Excel で開いて「CSV UTF-8」で保存してください。',
  },
  'file-is-utf16': {
    message: 'UTF-16 の文字列ですが、その印（BOM）がありません。',
    remedy: '「CSV UTF-8」で保存するか、--encoding {encoding} を付けて実行してください。',
  },
  'file-is-utf32': {
    message: 'UTF-32 の文字列です。在庫ソフトが使うことはありません。',
    remedy: '「CSV UTF-8」で保存してください。',
  },
  'file-has-nul': {
    message: 'NUL 文字が含まれています。テキストではないか、途中で壊れています。',
    remedy: 'もう一度書き出し、そのままコピーしてください。',
  },
  'file-cut-off': {
    message: 'ファイルが {encoding} の文字の途中で終わっています。終わりの部分が欠けています。',
    remedy: 'もう一度書き出し、ファイル全体をコピーしてください。',
  },
  'file-ragged': {
    message: '{rows} 行のうち {count} 行で、セルの数が見出しと合いません。列の並びを信用できません。',
    remedy: '上に挙げた行の区切り文字と引用符を確かめて、もう一度書き出してください。',
  },
  'file-damaged': {
    message:
      '{rows} 行のうち {count} 行で、文字が壊れています。保存または変換のときの文字コードが違っています。',
    remedy: '選べる場合は「CSV UTF-8」で書き出し、途中で開かずにアップロードしてください。',
  },
  'file-spoilt-by-spreadsheet': {
    message:
      '{rows} 行のうち {count} 行が表計算ソフトで変わっています。管理番号や型式、評価点が数値や日付になっています。',
    remedy:
      'もう一度書き出し、開かずにアップロードしてください。Excel で直す場合は「データ」の「テキストから」で読み込み、すべての列を「文字列」にしてください。',
  },
  'encoding-unknown': {
    message: '「{encoding}」という文字コードは使えません。',
    remedy: 'utf-8、shift_jis、euc-jp、iso-2022-jp、utf-16le、utf-16be のいずれかを指定してください。',
  },
  'encoding-other': {
    message: '{encoding} の可能性がありますが、断定できません。',
    remedy: '車名などを確かめ、正しければ --encoding {encoding} を付けて実行してください。',
  },
  'encoding-unclear': {
    message: '二つ以上の文字コードで読めます: {encodings}。文字が少なく、どれが正しいか決められません。',
    remedy:
      '「CSV UTF-8」で書き出してください。または --encoding shift_jis のように文字コードを指定し、車名などを確かめてください。',
  },
  'encoding-invalid': {
    message: '文字が壊れています。{offset} バイト目が {encoding} として正しくありません。',
    remedy: '「CSV UTF-8」で書き出してください。ほかの文字コードの場合は --encoding で指定してください。',
  },
  'delimiter-unclear': {
    message: '列の区切り文字を決められません。見出しになる区切り方が二つ以上あります。',
    remedy: '1 行目に「sep=,」（使っている区切り文字）だけを書くか、コンマ区切りで書き出してください。',
  },
  'quote-unclosed': {
    message: 'この行で始まる引用符「"」が閉じられていません。',
    remedy: 'この行の引用符を閉じるか、取り除いてください。引用符で囲んだセルの中では "" と二つ書きます。',
  },
  'quote-stray': {
    message: '引用符「"」が、あってはならない場所にあります。',
    remedy: 'セル全体を引用符で囲み、中の引用符は "" と二つ書いてください。',
  },
  'rows-in-quotes': {
    message: 'このセルで始まる引用符が後の行で閉じられ、その間の行がすべて一つのセルになっています。',
    remedy:
      'この行で引用符を閉じるか取り除き、下の行にある対になる引用符も確かめてください。引用符の中の引用符は "" と重ねて書きます。',
  },
  'record-too-long': {
    message: 'この行は {limit} バイトを超えています。',
    remedy: '多くの場合、この行の引用符が閉じられていません。閉じてから、もう一度アップロードしてください。',
  },
  'cell-too-long': {
    message: 'このセルは {limit} 文字を超えています。',
    remedy: '多くの場合、この行の引用符が閉じられていません。閉じてから、もう一度アップロードしてください。',
  },
  'too-many-rows': {
    message: '{limit} 行を超えています。',
    remedy: '掲載する車両だけを書き出してください。',
  },
  'too-many-columns': {
    message: '見出しが {found} 列あります。読めるのは {limit} 列までです。',
    remedy: '区切り文字を確かめるか、列を減らして書き出してください。',
  },
  'no-rows': {
    message: '見出しだけで、車両がありません。',
    remedy: 'もう一度書き出してください。空の在庫が誤って公開されることはありません。',
  },
  'nothing-to-publish': {
    message: 'このファイルには掲載できる行がありません。',
    remedy: '上に挙げた行を直してください。空の在庫が誤って公開されることはありません。',
  },
  'title-lines': {
    message: '見出しは {row} 行目にあります。その上は読み飛ばしました。',
    remedy: '何もする必要はありません。',
  },
  'header-repeated': {
    message: 'ここで見出しが繰り返されています（全部で {count} 行）。その行は読み飛ばしました。',
    remedy: '二つの書き出しをつなげたのであれば、何もする必要はありません。',
  },
  'header-changes': {
    message: 'ここから別の見出しが始まり、上の行とは列の並びが違います。',
    remedy: '一つの見出しにそろえて、もう一度書き出してください。このままでは下の行の列を信用できません。',
  },
  'header-units': {
    message: 'この行に単位「{found}」がありますが、単位は見出しの行だけを読みます。見出しの単位と違います。',
    remedy: '「{header} {found}」のように見出しに単位を書き、この行を削除して、もう一度実行してください。',
  },
  'heading-says-state': {
    message: 'この行に区切りの見出し「{found}」がありますが、その下の {count} 台は販売中として掲載されます。',
    remedy:
      '一台ずつステータスの列に書くか、その行を除いたうえで、この見出しの行を削除してください。下の車両と関係がなければ、見出しの行だけを削除してください。',
  },
  'header-damaged': {
    message: '見出しの文字が壊れています: {found}',
    remedy: '選べる場合は「CSV UTF-8」で書き出し、途中で開かずにアップロードしてください。',
  },
  'header-not-found': {
    message: '見出し行が見つかりません。最初の {rows} 行に、必要な列名がひとつもありません。',
    remedy:
      '見出しは最初の {rows} 行のどれかに置き、その上の行を削除してください。そこにある場合は列名が違うので、以下を見てください。',
  },
  'column-missing': {
    message: '「{header}」にあたる列がありません。',
    remedy:
      '列を加えるか、対応表に列名を書いてください: {"columns": {"{field}": "列名"}}。使える列名は --columns で見られます。',
  },
  'column-duplicate': {
    message: '「{other}」と「{found}」は、どちらも {field} の列です。',
    remedy: '一方を除くか、どちらを使うかを対応表に書いてください。',
  },
  'column-unmapped': {
    message: '「{found}」の列は公開されません。',
    remedy: '社内用の列なら何もする必要はありません。サイトに載せる列なら、対応表に書いてください。',
  },
  'column-held-back': {
    message: '仕入価格や取引先の列がある社内用の一覧なので、「{found}」の列は公開されません。',
    remedy: '社内のメモなら何もする必要はありません。お客様向けの内容なら、対応表に書いてください。',
  },
  'type-column-missing': {
    message: 'ボディタイプの列がないので、全車両を「Other」に載せます。',
    remedy: 'ボディタイプの列も書き出すか、対応表に列名を書いてください: {"columns": {"type": "列名"}}。',
  },
  'status-unnamed': {
    message:
      '「{header}」の列に「{found}」などとありますが、ステータスとして読まれる列がありません。販売対象でない車両が掲載されてしまいます。',
    remedy:
      '列名を Status にするか、対応表に書いてください: {"columns": {"status": "{header}"}}。別の内容なら: {"unpublished": ["{header}"]}。',
  },
  'status-nameless': {
    message:
      '見出しのない列に「{found}」とありますが、その内容はステータスとして読まれていません。販売対象でない車両が掲載されてしまいます。',
    remedy: 'その列の見出しに Status と書いてください。別の内容なら、内容に合う見出しを付けてください。',
  },
  'status-elsewhere': {
    message:
      '「{header}」の列によると、販売中になる車両のうち {count} 台は売約済、商談中または非公開です（この行が最初です）。',
    remedy:
      'ステータスの列に売約済、商談中、非公開などと書くか、その行を除いてください。別の内容の列なら、対応表に書いてください: {"unpublished": ["{header}"]}。',
  },
  'mapping-not-found': {
    message: '対応表「{file}」がありません。',
    remedy:
      '名前とフォルダを確かめてください。中身は {"columns": {"ref": "在庫ID", "fobUsd": "価格"}, "currency": "USD"} のように書きます。',
  },
  'mapping-invalid': {
    message: '対応表 {file} が JSON になっていません: {why}',
    remedy:
      'コンマ、引用符、括弧の過不足を確かめ、{"columns": {"ref": "在庫ID", "fobUsd": "価格"}, "currency": "USD"} のように書いてください。',
  },
  'mapping-without-columns': {
    message: '対応表 {file} に、項目を並べる "columns" がありません。',
    remedy: '{"columns": {"ref": "在庫ID", "fobUsd": "価格"}, "currency": "USD"} のように書いてください。',
  },
  'mapping-entry-invalid': {
    message: '対応表 {file} の「{found}」は使えません。',
    remedy:
      '{"columns": {"ref": "在庫ID", "fobUsd": "価格"}, "currency": "USD"} のように、コロンの前に項目名、後にファイルの列名を書いてください。通貨は USD か JPY です。項目名: {fields}',
  },
  'mapping-column-double': {
    message: '対応表で、列「{found}」が二つの項目 {other} と {field} に使われています。',
    remedy: '一方だけを残し、もう一方には正しい列名を書いてください。',
  },
  'mapping-column-missing': {
    message: '対応表に {field} の列「{found}」がありますが、ファイルにはありません。',
    remedy: '対応表を直すか、その列がなくなったのなら行を除いてください。',
  },
  'makes-invalid': {
    message: 'content/inventory/makes.json を使えません: {why}',
    remedy: '{"メーカー名": ["別の書き方"]} のように書いてください。',
  },
  'stock-unreadable': {
    message: '公開中の在庫 content/inventory/vehicles.jsonl が壊れています: {found}',
    remedy: '前回のリリースまたは git から戻してください。自動で直すことはありません。',
  },
  'stock-lines-lost': {
    message:
      '公開中の在庫 content/inventory/vehicles.jsonl から、サイトに出ている車両が失われています: {found}台。その後、在庫表は読み込まれていません。',
    remedy:
      'git から戻すか、{kept} を上書きコピーしてください。車両が在庫から外れるのは、その車両のない在庫表を読み込んだときだけです。',
  },
  'file-earlier': {
    message:
      'このファイルは {value} に取り込んだものと同じです。公開中の在庫は、その後 {limit} に取り込んだファイルのものです。',
    remedy:
      '最新の書き出しを使ってください。前の在庫に戻すのであれば確認の入力をしてください。その後に売れた車両は販売中に戻り、入荷した車両はなくなります。',
  },
  'stock-date-in-future': {
    message: '在庫日 {found} はまだ来ていません（今日は {today} です）。',
    remedy:
      '--as-of を省くか、書き出した日を指定してください。今日の日付が違うときは、このコンピューターの時計を合わせてください。',
  },
  'stock-date-older': {
    message: '在庫日 {value} が、公開中の在庫の日付 {limit} より前です。',
    remedy:
      '最新の書き出しを使い、その日付を --as-of で指定してください。最新のものなら、このコンピューターの時計を確かめてください。公開中の在庫の日付が誤っている場合は、npm run rollback で取り消してください。',
  },
  'stock-date-ahead': {
    message: '公開中の在庫の日付 {limit} はまだ来ていません。このファイルは {value} のものです。',
    remedy:
      'このコンピューターの時計を確かめてください。時計が正しく、最新の書き出しであれば、確認の入力をしてください。在庫日は {value} になります。',
  },
  'much-quarantined': {
    message: '保留された行が {value} あり、{limit} を超えています。',
    remedy: '上の理由を確かめ、ほかの行が正しければ確認の入力をしてください。',
  },
  'too-much-quarantined': {
    message: '保留された行が {value} あり、{limit} を超えています。書き出しに問題があります。',
    remedy: '上の原因を直して、もう一度書き出してください。',
  },
  'many-missing': {
    message: '公開中の車両の {value} がこのファイルにありません（{limit} を超えています）。',
    remedy:
      '販売済みまたは取り下げなら確認の入力をしてください。そうでなければ、書き出しの絞り込みを確かめてください。',
  },
  'too-many-missing': {
    message: '公開中の車両の {value} がこのファイルにありません（{limit} を超えています）。',
    remedy:
      '書き出しの絞り込みを確かめてください。別の在庫に入れ替える場合は --replace-stock を付けてください。',
  },
  'many-leaving': {
    message:
      '公開中の車両の {value} が掲載を終えます（{limit} を超えています）: 非公開 {hidden} 台、売約済 {sold} 台、このファイルにない {missing} 台、行が保留 {unclear} 台。',
    remedy: 'すべて正しければ確認の入力をしてください。そうでなければ、ステータスの列を確かめてください。',
  },
  'status-unsaid': {
    message:
      'このファイルにはステータスのある行がなく、商談中・入荷予定・売約済の車両が {value} 台含まれています。すべて販売中になります。',
    remedy: '書き出しのステータスの列を確かめてください。本当にすべて販売中なら確認の入力をしてください。',
  },
  'many-sold-back': {
    message: '売約済だった車両 {value} 台が販売中に戻ります（{limit} 台を超えています）。',
    remedy:
      '成約が取り消されたのであれば確認の入力をしてください。そうでなければ、ステータスの列と、最新の書き出しであるかを確かめてください。',
  },
  'many-reserved-back': {
    message: '商談中だった車両 {value} 台が販売中に戻ります（{limit} 台を超えています）。',
    remedy:
      '商談が終わったのであれば確認の入力をしてください。そうでなければ、ステータスの列と、最新の書き出しであるかを確かめてください。',
  },
  'prices-moved': {
    message: '同じ車両の価格が、中央値で {value} 倍動いています（{limit} 倍を超えています）。',
    remedy:
      '意図した変更なら確認の入力をしてください。そうでなければ、通貨と単位、列のずれを確かめてください。',
  },
  'prices-moved-too-far': {
    message: '同じ車両の価格が、中央値で {value} 倍動いています（{limit} 倍を超えています）。',
    remedy: '価格の列の通貨と単位を確かめてください。',
  },
  'some-prices-moved': {
    message: '車両の {value} で、価格が 2.5 倍超または 4 割未満になっています（{limit} を超えています）。',
    remedy:
      '意図した変更なら確認の入力をしてください。そうでなければ、通貨と桁数、セルのずれを確かめてください。',
  },
  'price-jumped': {
    message: '「{ref}」の価格が {before} から {found} になります（5 倍以上または 5 分の 1 以下）。',
    remedy: '正しければ確認の入力をしてください。そうでなければ、桁数と通貨を確かめてください。',
  },
  'prices-jumped': {
    message: '5 倍以上または 5 分の 1 以下になる価格が {value} 件あります。',
    remedy:
      'この報告で一件ずつ確かめてください。すべて正しければ確認の入力をし、そうでなければ直してください。',
  },
  'prices-slipped': {
    message: '{row} 行目から {value} 行続けて、価格が一つ上または下の行の前の価格と同じになっています。',
    remedy:
      '価格のセルが挿入または削除されて、その下がずれていないか確かめてください。すべて正しければ確認の入力をしてください。',
  },
  'prices-like-yen': {
    message: 'ドルの価格の半数がおよそ {value} 以上（{limit} 超）で、円のように見えます。',
    remedy: '円なら列名を FOB (JPY) にしてください。ドルで正しければ確認の入力をしてください。',
  },
  'mileages-moved': {
    message: '車両の {value} で、走行距離が大きく変わっています（{limit} を超えています）。',
    remedy: '訂正なら確認の入力をしてください。そうでなければ、単位と列のずれを確かめてください。',
  },
  'many-became-others': {
    message: '管理番号の {value} で、メーカー、車種または年式が変わっています（{limit} を超えています）。',
    remedy: '訂正なら確認の入力をしてください。そうでなければ、列や行のずれを確かめてください。',
  },
  'too-many-became-others': {
    message: '管理番号の {value} で、メーカー、車種または年式が変わっています（{limit} を超えています）。',
    remedy: '列や行がずれたか、番号が使い回されています。もう一度書き出してください。',
  },
  'columns-emptied': {
    message:
      '公開中の車両の多くにあり、このファイルではほとんどまたはすべてがなくなる項目があります: {value}',
    remedy: '意図したものなら確認の入力をしてください。そうでなければ、列名と書き出しを確かめてください。',
  },
  'vehicle-kept': {
    message:
      '「{found}」は前の内容のまま残し、ステータスと価格だけこの行のものにしています（{since} から行が保留中）。',
    remedy: '行を直してください。{days} 日を過ぎた後の最初のビルドで掲載を終えます。',
  },
  'ref-given-again': {
    message:
      '「{found}」は {before} の番号でしたが、別の車両になっています。掲載日と価格の履歴は新しく始まります。',
    remedy:
      '同じ車両なら行を直してください。この番号の写真はそのまま載ります。この車両のものか確かめてください。',
  },
  'issues-untold': {
    message: 'このほか {found} 件は一つずつ示していません。',
    remedy: '示したものを直して、もう一度確かめてください。',
  },
  'gates-skipped': {
    message: '公開中の在庫との照合を省きました（見本の在庫であるか、{fewest} 台未満です）。',
    remedy: '何もする必要はありません。下の数字をご自身で確かめてください。',
  },
  'same-file': {
    message: '公開中の在庫と同じファイルです。何も変わりません。',
    remedy: '何もする必要はありません。変更があるはずなら、もう一度書き出してください。',
  },
  'sample-dropped': {
    message: 'これまでの在庫（「{found}」）は見本です。その車両・メーカー・モデルのページは残りません。',
    remedy: '何もする必要はありません。在庫はこのファイルから始まります。',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
