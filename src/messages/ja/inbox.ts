// `npm run -s inbox` が担当者に示す言葉。
import type { InboxWords } from '../en/inbox.ts';

export const inboxWords: InboxWords = {
  empty: '未対応のお問い合わせはありません。',
  emptyAll: 'お問い合わせはありません。',
  summary: (open, late, limit) =>
    `未受付 ${open} 件${late > 0 ? `(うち ${late} 件は ${limit} 日の期限を過ぎています)` : ''}。`,
  days: (days) => `${days} 日`,
  late: '期限超過',
  suspect: '自動送信の疑い',
  acknowledged: '受付済み',
  kinds: { vehicle: '車両', general: '一般', privacy: '個人情報' },
  fields: {
    no: '受付番号',
    received: '受信日時',
    waiting: '経過',
    acknowledged: '受付連絡',
    notice: '通知',
    suspect: '疑い',
    kind: '種類',
    ref: '車両番号',
    name: 'お名前',
    email: 'メール',
    phone: '電話',
    country: '国',
    message: '内容',
    policy: '表示した方針の版',
    right: '請求の内容',
    requester: '請求者',
  },
  notices: {
    due: '未通知',
    failing: (fault) => `通知に失敗(${fault})。再試行します`,
    delivered: '通知済み',
    dead: (fault) => `通知できませんでした(${fault})。再送: inbox retry`,
  },
  suspicions: { honeypot: '隠し欄に入力あり', fast: '3 秒以内に送信', links: 'リンクが多い' },
  dead: (count) =>
    `通知できなかったお問い合わせが ${count} 件あります。復旧後に npm run -s inbox -- retry を実行してください。`,
  acknowledgedNow: (count) => `${count} 件を受付済みにしました。`,
  exported: (count, file) => `${count} 件を ${file} に書き出しました。個人情報を含みます。`,
  toErase: (count) =>
    `上の ${count} 件を完全に消去します。よろしければ --yes を付けてもう一度実行してください。`,
  erased: (count) => `${count} 件を通知とともに消去しました。`,
  reapplied: (known, again) => `消去の記録 ${known} 件。復元で戻った ${again} 件を再び消去しました。`,
  revived: (count) => `${count} 件の通知を再試行します。`,
  unknownNumber: (no) => `受付番号 ${no} のお問い合わせはありません。`,
  nobody: 'この方のお問い合わせは保存されていません。',
  noDatabase: 'まだお問い合わせはありません(サイトがまだ公開されていません)。',
  failed: (why) => `受信箱を読めません: ${why}`,
  usage: `npm run -s inbox                     未受付のもの(古い順)
npm run -s inbox -- all              すべて
npm run -s inbox -- show 受付番号    1 件の全文
npm run -s inbox -- ack 受付番号 ... 受付済みにする
npm run -s inbox -- export [ファイル] CSV に書き出す(表計算ソフトで安全に開けます)
npm run -s inbox -- erase 受付番号 ... | --email アドレス | --phone 番号   個人を消去(続けて --yes)
npm run -s inbox -- reapply          復元の後に、消去をやり直す
npm run -s inbox -- retry            届かなかった通知を再試行する

  --remote            公開中のサイトのデータベース(wrangler 経由)
  --edge              npm run edge のデータベース
  --json              JSON で出力
  --language en|ja    出力の言語
  --yes               実際に消去する

終了コード: 0 完了、1 該当なし、2 使い方の誤り、3 失敗`,
};
