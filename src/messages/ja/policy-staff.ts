// The words of ../en/policy-staff.ts in Japanese.
import type { PolicyStaffWords } from '../en/policy-staff.ts';

export const policyStaffWords: PolicyStaffWords = {
  severities: { error: 'エラー', warning: '注意', note: '参考' },
  found: (found) => `該当箇所: ${found}`,
  sum: (errors, warnings) => `エラー${errors}件、注意${warnings}件`,
  standings: {
    current: '効力あり',
    announced: '予告中',
    superseded: '旧版',
    withdrawn: '取り下げ',
    draft: '下書き',
  },
  version: (policy, version, standing, effective) => `${policy} ${version}: ${standing}、${effective}から`,
  withdrawnVersion: (policy, version, withdrawn, effective) =>
    `${policy} ${version}: ${withdrawn}に取り下げ（${effective}から効力を持つ予定でした）`,
  due: (days) =>
    days.length === 0
      ? 'ポリシーのために必要なビルドはありません。'
      : `${days.join('、')}の日本時間0時より後にビルドが必要です。`,
  made: (path, copied, effective) =>
    `${copied}の写しとして${path}を作りました。${effective}から効力を持つ予定です。本文とsummaryを変え、「npm run -s policy -- check」で確認し、「npm run preview:policies」で見てください。`,
  approved: (path, sha256, effective) =>
    `承認しました。${effective}の日本時間0時から公開される本文は${path}にあります。\nSHA-256 ${sha256}\n二つのファイルとハッシュ一覧をコミットし、サイトをビルドしてもらってください。`,
  withdrawn: (policy, version, effective, stays, announced) =>
    [
      `取り下げました。${policy} ${version}は効力を持ちません。${stays}の版が引き続き効力を持ちます。`,
      '本文はそのアドレスで読めるままになり、取り下げたことが示されます。',
      ...announced.map((other) => `${other}の版はまだ予告中です。同じ誤りがないか確かめてください。`),
      `本文を直すには: npm run -s policy -- new ${policy} --from ${version} --effective ${effective}`,
      `content/policies/approvedをコミットし、${effective}より前にサイトをビルドしてもらってください。それまではこの版が予告されたままです。`,
    ].join('\n'),
  preview: (drafts, current) =>
    [
      ...(drafts.length === 0
        ? ['下書きはありません。「npm run -s policy -- new privacy」で作れます。']
        : ['下書き:', ...drafts.map((address) => `  ${address}`)]),
      '効力のある版:',
      ...current.map((address) => `  ${address}`),
      '保存するとページも変わります。終えるにはCtrl+Cを押してください。',
    ].join('\n'),
  compared: (policy, before, after) => `${policy}: ${before} -> ${after}`,
  clauses: { same: '変更なし', changed: '変更', added: '追加', removed: '削除' },
  inBoth: '両方にあり',
  beforeFirst: '（最初の見出しの前）',
  headingsOnly: '一方が要約なので、見出しだけを比べます。',
  wrongCommand: (command) => `「${command}」という命令はありません。`,
  wrongPolicy: (policy) => `「${policy}」というポリシーはありません。`,
  wrongDay: (day) => `「${day}」は2026-11-22のような日付ではありません。`,
  wrongLanguage: (language) => `「${language}」は使えません。enかjaを指定してください。`,
  noFolder: (folder) => `${folder}というフォルダーはありません。`,
  noPolicies: (folder) =>
    `${folder}には独自のポリシーがなく、content/policiesのものが使われます。変えるには、まずcontent/policiesを${folder}/policiesに写してください。`,
  noCommand: 'ポリシーに何をするかを、下のコマンドから選んでください。',
  lacks: (what) => `${what}がありません。`,
  tooMany: (text) => `「${text}」が余分です。`,
  usage: `npm run -s policy -- 命令

ポリシーを変えるには: new、ファイルの編集、check、approveの順に行い、サイトをビルドしてもらいます。

  check                              content/policiesの誤り、下書き、ビルドが必要な日をすべて示します
  new POLICY                         直前に効力を持つ版を写して、次の版の下書きを作ります
      --version V --effective DATE   版の名前と効力発生日を、通常と変えるとき
      --from V                       取り下げた版を直すときなど、ほかの版を写すとき
  approve POLICY VERSION             下書きを表示されるとおりに確定し、次のビルドで公開します
  withdraw POLICY VERSION            承認後、効力を持つ前の版を取り下げます。本文は読めるままです
  compare POLICY VERSION VERSION     後の版で加わった語と削られた語を示します

  --json             checkとcompareの結果をJSONで出力します
  --today DATE       日本での今日の日付。省くと今日、見本ではその日付
  --language en|ja   報告の言語
  --site FOLDER      content/siteのような別の会社のフォルダー。独自のポリシーはFOLDER/policiesに置きます

POLICYはprivacy、cookies、termsのいずれかです。終了コード: 0 エラーなし（注意は示します）、2 使い方の誤り、3 エラーあり`,
};
