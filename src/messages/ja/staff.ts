// The words of the ingest report on a terminal, in Japanese.
import type { StaffWords } from '../en/staff.ts';

const count = (number: number) => number.toLocaleString('ja');

export const staffWords: StaffWords = {
  file: (name, encoding, delimiter) => `${name}（${encoding}、${delimiter}区切り）`,
  delimiters: { ',': 'コンマ', ';': 'セミコロン', '\t': 'タブ', '|': '縦線' },
  severities: { error: '掲載しなかったもの', warning: '一部を除いて読み取ったもの', note: 'お知らせ' },
  decisive: { refused: '取り込まなかった理由', asks: '確認が必要なこと' },
  times: (number) => `${count(number)} 件`,
  place: (row, header) =>
    [row === null ? '' : `${row} 行目`, header ?? ''].filter((part) => part !== '').join('、') || 'ファイル',
  more: (number) => `ほか ${count(number)} 件`,
  rows: (read, published, merged, hidden, quarantined) =>
    `${count(read)} 行を読み込み: 掲載 ${count(published)}、重複 ${count(merged)}、非公開 ${count(hidden)}、保留 ${count(quarantined)}`,
  stock: (counted, sold, kept, left) =>
    `在庫: 掲載中 ${count(counted)} 台、売約済 ${count(sold)} 台、前の内容のまま ${count(kept)} 台、掲載終了 ${count(left)} 台`,
  changes: { added: '新しい車両', removed: 'なくなる車両', changed: '変わる車両' },
  change: (name, number, refs) => `${name}: ${count(number)} 台${refs === '' ? '' : `（${refs}）`}`,
  unchanged: (number) => `変わらない車両: ${count(number)} 台`,
  verdicts: {
    published: '在庫に取り込みました。',
    accepted: '読み込みました。サイトは、作成と検査が終わってから変わります。',
    checked: '確認だけを行いました。このファイルは取り込めます。何も変えていません。',
    refused: '取り込みませんでした。何も変えていません。サイトはそのままです。',
    asks: 'まだ取り込んでいません。何も変えていません。',
  },
  next: {
    quarantine: (folder) =>
      `保留した行は ${folder}/quarantine.csv にあります。そこで直して、そのファイルをアップロードしてください。`,
    confirm: (text) => `すべて正しければ、--confirm ${text} を付けてもう一度実行してください。`,
    build: '次に: npm run -s build',
    fix: 'ファイルを直して、もう一度実行してください。',
  },
  kept: (folder) => `ファイルとこの報告は ${folder} に保存しました。`,
  progress: (rows) => `読み込み中: ${count(rows)} 行`,
  usage: `npm run -s ingest -- ファイル [オプション]

  --check             書き込みのほかはすべて行う
  --json              報告を JSON で標準出力に書く
  --parse             CSV として読むだけにし、見出し、行、誤りを JSON で書く
  --mapping FILE      列の対応表: {"columns": {"ref": "在庫ID"}, "currency": "USD"}
  --encoding NAME     文字コードを指定する: euc-jp, iso-2022-jp, shift_jis など
  --as-of DATE        在庫日（YYYY-MM-DD、今日まで）。省くと日本の今日
  --confirm TEXT      確認の入力
  --replace-stock     別の在庫に入れ替える
  --language en|ja    報告の言語
  --columns           読める列と値の一覧

終了コード: 0 全行掲載、1 一部保留、2 使い方の誤り、3 拒否、4 確認が必要`,
  updateUsage: `npm run update -- ファイル [オプション]

ファイルを新しいリリースに取り込み、作成と検査を終えてから、サイトと在庫を一度に入れ替えます。

  --check             読み込みと報告だけを行う
  --json              報告を JSON で標準出力に書く
  --today DATE        どの日のサイトを作るか。省くと日本の今日
  --stage             作成と検査だけを行い、切り替えない
  --mapping, --encoding, --as-of, --confirm, --replace-stock, --language: npm run -s ingest と同じ

終了コード: 0 全行掲載、1 一部保留、2 使い方の誤り、3 拒否、4 確認が必要`,
  failed: (why) => `何も変えていません: ${why}`,
  noFile: '読み込むファイルを指定してください。',
  twoFiles: 'ファイルは一つだけ指定してください。',
  badDate: (option, text) => `${option} ${text}: 2026-11-22 のように書いてください。`,
  badLanguage: (text) => `--language ${text}: en または ja を指定してください。`,
  columns: {
    title: '列の一覧（* は必須）',
    alsoCalled: '別名',
    values: '値',
    unitColumns: '価格や走行距離の通貨・単位・取引条件として行ごとに読む列',
  },
};
