// The words of ../en/policy-issues.ts in Japanese.
import type { PolicyIssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const policyIssueWords: Readonly<Record<PolicyIssueCode, Words>> = {
  'policy-unknown': {
    message: 'この名前のポリシーはありません。',
    remedy:
      'ポリシーはprivacy、cookies、termsのフォルダーに置きます。ファイルをそのいずれかに移してください。',
  },
  'policy-file-name': {
    message: 'ポリシーの版のファイル名ではありません。',
    remedy:
      '版の名前は2026-12.mdxのように、同じ月の二つ目は2026-12-15.mdxのように付けます。名前を変えるか、別の場所に保管してください。',
  },
  'policy-version-double': {
    message: '二つのファイルが同じ版を名乗っています。',
    remedy: '一方の版を、ファイル名と冒頭部の両方で変えてください。',
  },
  'policy-too-large': {
    message: 'ポリシーとしては大きすぎるファイルです（上限256 KiB）。',
    remedy: '貼り付けた画像など、文章でないものを取り除いてください。',
  },
  'policy-not-text': {
    message: 'テキストファイルでないか、UTF-8で保存されていません。',
    remedy: '文字コードUTF-8のテキストとして保存し直してください。WordやPDFのファイルは使えません。',
  },
  'policy-character-hidden': {
    message: '目に見えない文字（ゼロ幅スペース、ソフトハイフンなど）があります。',
    remedy: 'この前後の語をいったん消して、打ち直してください。',
  },
  'policy-character-code': {
    message: '文字が符号で書かれています: {found}',
    remedy: '符号ではなく、その文字をそのまま入力してください。固定の空白は普通の空白にしてください。',
  },
  'policy-list-numbers': {
    message: 'この箇条書きの番号が順番になっていません: 「{found}」',
    remedy: '最初の番号から一つずつ続けて番号を付けるか、見出しにしてください。',
  },
  'policy-character-lost': {
    message: 'コピーや保存のときに文字が壊れています。',
    remedy: 'その文字を打ち直し、UTF-8で保存してください。',
  },
  'policy-word-processor': {
    message: 'ワープロから貼り付けた記号、改行または参照で、通常の文字ではありません。',
    remedy: '箇条書きは「-」と空白で始め、段落の間は一行空け、参照は手で書いてください。',
  },
  'policy-empty': {
    message: '冒頭部だけで、本文がありません。',
    remedy: '二つ目の「---」の下に本文を書いてください。',
  },
  'policy-more': {
    message: 'このファイルにはほかにも指摘があります。最初の百件だけを示しました。',
    remedy: '示したものを直してから、もう一度確認してください。',
  },

  'policy-head-missing': {
    message: 'ファイルが冒頭部で始まっていません。',
    remedy:
      '一行目は「---」、続いてtitle、version、effectiveなど、その後にもう一度「---」です。ほかの版の冒頭部を写してください。',
  },
  'policy-head-open': {
    message: '冒頭部が閉じられていません。',
    remedy: '冒頭部と本文の間に「---」だけの行を入れてください。',
  },
  'policy-head-line': {
    message: '冒頭部のこの行は「名前: 値」の形ではありません。',
    remedy: '「title: Privacy notice」のように、行頭に空白を置かず一行で書いてください。',
  },
  'policy-head-unknown': {
    message: '冒頭部にこの項目はありません。',
    remedy:
      '項目はtitle、version、effective、summary、material、approver、language、kind、およびkindがsummaryのときのsourceです。大文字と小文字は区別します。',
  },
  'policy-head-double': {
    message: '冒頭部に同じ項目が二つあります。',
    remedy: '一方の行を消してください。',
  },
  'policy-head-lacks': {
    message: '冒頭部に{found}の行がありません。',
    remedy:
      'その行を足してください。「npm run -s policy -- new」で作るファイルには冒頭部がすべてそろっています。',
  },
  'policy-head-empty': {
    message: 'コロンの後に値がありません。',
    remedy: '同じ行に、空白を一つ置いて値を書いてください。',
  },
  'policy-head-quotes': {
    message: '値がワープロの曲がった引用符で始まっています。',
    remedy: '引用符は要りません。消してください。',
  },
  'policy-head-long': {
    message: '値が複数の行にわたっています。冒頭部では一つの値を一行に書きます。',
    remedy: '長くなっても、すべてコロンの後の同じ行に書いてください。',
  },
  'policy-version-number': {
    message: '版が数になっています。数では2026.10と2026.1が同じになります。',
    remedy: '2026-11のように、年と月をハイフンでつないでください。',
  },
  'policy-version-form': {
    message: '版の書き方ではありません。',
    remedy: '2026-11のように年と月を、同じ月の二つ目は2026-11-15のように日付を書いてください。',
  },
  'policy-version-differs': {
    message: '冒頭部の版がファイル名と違います。',
    remedy: '同じにしてください。',
  },
  'policy-date': {
    message: '暦にある日付ではありません。',
    remedy: '2026-11-01のように年、月、日を書いてください。その日の日本時間0時から効力を持ちます。',
  },
  'policy-choice': {
    message: 'ここには使えない値です。',
    remedy:
      'materialはyesかno、languageはen、kindはtextです。本文そのものがない場合だけkindをsummaryにします。',
  },
  'policy-source': {
    message: '要約（kind: summary）には何の要約かを示すsourceが必要で、本文（kind: text）には不要です。',
    remedy: '要約にはsourceの行を足し、本文からは取り除いてください。',
  },
  'policy-placeholder': {
    message: 'まだ書かれていないところがあります。',
    remedy: '本来の文に置き換えてください。空いたところのある版は承認できません。',
  },

  'policy-braces': {
    message: '波かっこはここでは命令になります。',
    remedy:
      '丸かっこか角かっこを使うか、記号そのものであれば \\{ と \\} と書いてください。未定のことは承認の前に決めて書きます。',
  },
  'policy-comment': {
    message: '社内への覚え書きはポリシーに書けません。承認するファイルの一部になります。',
    remedy: '消してください。変更の内容は冒頭部のsummaryに書きます。',
  },
  'policy-autolink': {
    message: 'アドレスを山かっこで囲むことはできません。',
    remedy: '[語句](https://example.com/) と書くか、かっこなしでアドレスだけを書いてください。',
  },
  'policy-less-than': {
    message: '「<」はここでは命令の始まりになります。',
    remedy: '「未満」と書くか、記号そのものであれば \\< と書いてください。',
  },
  'policy-html': {
    message: 'HTMLは使えません。',
    remedy:
      '太字は **語句**、斜体は *語句*、箇条書きはハイフン、見出しは ##、リンクは [語句](アドレス) と書き、段落の間は一行空けてください。',
  },
  'policy-program': {
    message: 'ポリシーにスクリプト、フレーム、スタイルは置けません。',
    remedy: '消してください。ページに必要であれば開発者に相談してください。',
  },
  'policy-import': {
    message: '段落をimportやexportで始めることはできません。ここでは命令になります。',
    remedy: '命令であれば消してください。文であれば「The export ...」のように別の語で始めてください。',
  },
  'policy-image': {
    message: 'ポリシーに画像は置けません。',
    remedy: '言葉で書くか、画像のあるページへのリンクにしてください。',
  },
  'policy-code': {
    message: '逆引用符で囲んだ文字はプログラムとして表示されます。',
    remedy: '逆引用符（`）を消してください。',
  },
  'policy-quote': {
    message: '「>」で始まる行はメールの引用です。',
    remedy:
      '記号を消してください。囲みにするには、文の前の行に <Callout title="...">、後の行に </Callout> と書きます。',
  },
  'policy-strike': {
    message: 'ポリシーに取り消し線の付いた語は置けません。',
    remedy: '消してください。何が削られたかは変更の一覧に出ます。',
  },
  'policy-tick-box': {
    message: 'ポリシーにチェックボックスは置けません。',
    remedy: '行頭の [ ] や [x] を消してください。',
  },
  'policy-footnote': {
    message: 'ポリシーに脚注は置けません。',
    remedy: '本文に書いてください。',
  },
  'policy-heading-level': {
    message: '見出しの段階が違います。',
    remedy: '条は ##、その中の区分は ###、さらにその中は #### です。表題はファイルの冒頭部に書きます。',
  },
  'policy-heading-empty': {
    message: '見出しに言葉がありません。',
    remedy: '言葉を書くか、# を消してください。',
  },
  'policy-heading-plain': {
    message: '見出しには言葉だけを書き、箇条書きや囲みの外に置きます。',
    remedy: 'リンクや部品は、見出しの下の文に移してください。',
  },
  'policy-heading-underlined': {
    message: '文のすぐ下にハイフンや等号だけの行があると、その文が見出しになります。',
    remedy: '間を一行空けるか、見出しであれば行頭に ## を付けてください。',
  },
  'policy-heading-double': {
    message: '二つの見出しが同じアドレスになります。',
    remedy: '一方の言葉を変えるか、見出しの下の行に <Anchor id="another-name" /> と書いてください。',
  },
  'policy-heading-space': {
    message: '見出しになっていません。#の後に普通の空白がありません。',
    remedy:
      '「## 7. Your rights」のように、#と言葉の間に空白を打ってください。貼り付けた文には、見た目が同じ別の空白が入っていることがあります。',
  },
  'policy-list-space': {
    message: '箇条書きになっていません。ハイフンまたは番号の後に普通の空白がありません。',
    remedy:
      '「- first」「1. first」のように空白を打ってください。貼り付けた文には、見た目が同じ別の空白が入っていることがあります。',
  },
  'policy-table-cells': {
    message:
      '表のこの行は、最初の行とセルの数が違います。多いセルの言葉は表示されません。この行と最初の行のセルの数: {found}',
    remedy: '最初の行と同じ数になるように|で区切ってください。空のセルは「| |」と書けます。',
  },
  'policy-table-broken': {
    message: '表になっていません。最初の行の下の線がないか、セルの数が違います。',
    remedy: '最初の行の下に、セルと同じ数の---で「| --- | --- |」と書いてください。',
  },
  'policy-emphasis-open': {
    message: '**が一つだけあり、そのまま表示されてしまいます。',
    remedy: '一つの段落の中で、最初の言葉の直前と最後の言葉の直後に**を付けてください。',
  },
  'policy-nesting': {
    message: '箇条書きの中の箇条書きが深すぎて読めません。',
    remedy: '三段までにしてください。',
  },
  'policy-too-dense': {
    message: '同じ記号が一か所に多すぎます: {found}',
    remedy: '意味のない記号を消し、段落の間に空行を入れてください。',
  },
  'policy-unreadable': {
    message: '読み取れません。',
    remedy: 'この前後の行を以前の版と比べてください。',
  },
  'policy-text-unreadable': {
    message: '部品を言葉に置き換えると、ここが読み取れなくなります。',
    remedy:
      'この部分の前後に空の行を入れ、行の初めから、記号を使わずに書いてください。前後の行を以前の版と比べてください。',
  },
  'policy-text-differs': {
    message: '部品を言葉に置き換えると、ここが下書きのとおりに読めなくなります。',
    remedy:
      '部品とその前後の文の間に空の行を入れ、文は行の初めから書いてください。下書きの言葉と、言葉が変わる場合は読まれることになる言葉を示しています。',
  },

  'policy-component-unknown': {
    message: 'この名前の部品はありません。',
    remedy:
      '使えるのはCompany、Address、Contact、Date、EffectiveDate、Retention、CookieTable、Callout、Anchor、Coversです。大文字と小文字は区別します。',
  },
  'policy-component-broken': {
    message: '部品の書き方が途中で切れています。',
    remedy: '<Company fact="telephone" /> のように、山かっこと真っすぐな引用符をそろえて書いてください。',
  },
  'policy-component-quotes': {
    message: '部品の中にワープロの曲がった引用符があります。',
    remedy: '真っすぐな引用符（"）を打ってください。',
  },
  'policy-component-open': {
    message: '部品の始まりと終わりがそろっていません。',
    remedy:
      '<Callout title="..."> と </Callout> はそれぞれ一行に書き、前後を一行空けてください。ほかの部品は /> で終わります。',
  },
  'policy-component-place': {
    message: 'この部品はここに置けません。',
    remedy:
      'Contact、Address、CookieTable、Callout、Coversは箇条書きの外で、前後を空けた一行に置きます。Anchorは見出しのすぐ下です。見出しの中には何も置けません。',
  },
  'policy-component-content': {
    message: '中に文を持つのはCalloutだけで、Calloutには必ず文が要ります。',
    remedy: '部品を /> で終えるか、<Callout title="..."> と </Callout> の間に文を書いてください。',
  },
  'policy-attribute-unknown': {
    message: 'この部品にその項目はありません。',
    remedy:
      'Companyはfact、Retentionはof、Dateはvalue、Calloutはtitle、Anchorはid、Coversはitemsを一つずつ持ちます。ほかの部品には何もありません。',
  },
  'policy-attribute-lacks': {
    message: 'この部品に必要な項目がありません。',
    remedy: '真っすぐな引用符の間に値を書いてください。',
  },
  'policy-attribute-value': {
    message: 'この部品では使えない値です。',
    remedy:
      'かっこ内に示した値から選んでください。日付は2026-11-01のように、idは小文字、数字、ハイフンで書きます。',
  },
  'policy-attribute-handler': {
    message: '部品に命令を付けることはできません。',
    remedy: '「on」で始まるものを消してください。',
  },
  'policy-attribute-expression': {
    message: '部品の値は引用符の間の文字だけで、波かっこは使えません。',
    remedy: 'fact="telephone" のように書いてください。',
  },

  'policy-link-scheme': {
    message: 'この始まり方のリンクは使えません。',
    remedy:
      'リンクはhttps://、このサイトのページは /、同じページの場所は #、電話はtel:+、メールはmailto: で始めます。',
  },
  'policy-link-http': {
    message: '暗号化されないリンクです（http://、または前に何もないwww.）。',
    remedy:
      'https:// と書き、ページが開くことを確かめてください。そのようなページがなければ言葉で示してください。',
  },
  'policy-link-form': {
    message: 'リンクの書き方が足りません。',
    remedy:
      '[語句](/policies/terms/) や [語句](https://example.com/) のように、二つのかっこの間を空けずに書きます。電話はtel:+81312345678のように書きます。',
  },
  'policy-link-page': {
    message: 'このサイトにそのページはありません。',
    remedy: 'ブラウザーに表示されるアドレスと比べてください。最後は / です。',
  },
  'policy-link-anchor': {
    message: 'そのページに指定された場所はありません。',
    remedy: '# の後は見出しの言葉から決まります。「## 7. Your rights」は #your-rights です。',
  },
  'policy-link-undefined': {
    message: 'リンクにアドレスがありません。',
    remedy: '[語句](アドレス) のように、語句の後の丸かっこにアドレスを書いてください。',
  },
  'policy-cross-reference': {
    message: '本文にない条（section）に触れています。',
    remedy: '番号を直してください。法律の条であれば「of the ... Act」を添えてください。',
  },
  'policy-numbering': {
    message: '見出しの番号が飛んでいるか、重なっています。',
    remedy: '1、2、3と付け直し、その番号への参照も直してください。',
  },

  'policy-item-lacks': {
    message: '法律が求めるこの事項を扱うと記した条がありません。',
    remedy:
      '扱っている条があれば、その見出しの下の <Covers items="..." /> にこの名前を足してください。なければ条を書いてください。',
  },
  'policy-fact-lacks': {
    message: '会社のこの事実がまだ入力されておらず、ポリシーには「to be supplied」と出ます。',
    remedy: 'content/siteのcompany.jsonまたはprivacy.jsonに入力してもらい、新しい版を作ってください。',
  },

  'policy-effective-same': {
    message: '二つの版が同じ日に効力を持ちます。',
    remedy: '一方の日を変えてください。',
  },
  'policy-effective-order': {
    message: '後の版が前の版より先に効力を持ちます。',
    remedy: '順になるように、日付か版を変えてください。',
  },
  'policy-none-in-force': {
    message: 'このポリシーには、承認されて効力を持つ版がありません。',
    remedy: '効力発生日の来ている本文を承認してください。次の版があれば、その日を示しています。',
  },
  'policy-effective-past': {
    message: '下書きの効力発生日がもう来ています。過去の日からの版は承認できません。',
    remedy: '効力の前に変更を読めるように、先の日を選んでください。待てないときは今日の日付にしてください。',
  },
  'policy-anchor-gone': {
    message: '前の版にあった場所がなくなり、そこへのリンクはページの先頭に着きます。',
    remedy:
      '見出しを変えただけであれば、その下に元の名前で <Anchor id="..." /> と書いてください。条を削ったのであればこのままで構いません。',
  },
  'policy-summary-unwritten': {
    message: 'この版で何が変わるかがsummaryに書かれていません。',
    remedy: '冒頭部に一、二文で書いてください。',
  },
  'policy-draft': {
    message: 'この版は下書きです。承認されるまで公開されません。',
    remedy: '承認するには npm run -s policy -- approve の後にポリシーと版を書きます。',
  },
  'policy-build-due': {
    message: 'この版は、その日の日本時間0時より後の最初のビルドで効力を持ちます。',
    remedy: 'その日にサイトをビルドしてもらってください。',
  },

  'policy-sums-line': {
    message: 'ハッシュ一覧のこの行は読めないか、ほかの行と重なっています。',
    remedy: '一覧を元に戻してください。手では書かず、「policy approve」が書きます。',
  },
  'policy-approved-missing': {
    message: '承認された本文がなくなっています。',
    remedy: '元に戻してください。公開したものは読めるままにしておく必要があります。',
  },
  'policy-approved-unlisted': {
    message: '承認済みのフォルダーに、ハッシュ一覧にないファイルがあります。',
    remedy: '取り除くか、一覧の行を元に戻してください。版の承認は「policy approve」で行います。',
  },
  'policy-approved-changed': {
    message: '承認の後に本文が変えられています。',
    remedy: '元に戻し、「policy new」で新しい版を作ってください。',
  },
  'policy-approved-unreadable': {
    message: '承認された本文が読み取れないため、表示できません。',
    remedy:
      'その承認を取り消してください。content/policies/approvedを承認前の状態に戻し、「policy check」が通るまで下書きを直して、もう一度承認してください。',
  },
  'policy-published-changed': {
    message: 'この版の本文が、公開中のサイトの本文と違います: {found}',
    remedy:
      '公開した本文は、それを信頼した人がいるかもしれないため変えません。content/policies/approvedを元に戻してください（公開中の本文は上のパスにあります）。文言を変えるときは「policy new」で新しい版を作ってください。',
  },
  'policy-published-gone': {
    message: '公開中のサイトにある版が、承認済みの版からなくなっています: {found}',
    remedy:
      '公開した版は、後からも読めるように残します。本文、原稿、ハッシュ一覧の行を元に戻してください（公開中のものは上のフォルダーにあります）。新しい版が出れば古い版と置き換わります。効力発生日がまだの版は「policy withdraw」で取り下げてください。',
  },
  'policy-taken-back': {
    message:
      '公開中のサイトでは {found} からの版に効力がありますが、今回のサイトはそれより前の日付のため、ひとつ前の版に戻ります。',
    remedy:
      '公開中のサイトを人が見られる状態だったときは、--today でその日を指定して作り直してください。先の日付を試しに見ただけなら、何もする必要はありません。',
  },
  'policy-source-missing': {
    message:
      '承認された版のファイルがなくなっています。サイトは承認された本文を出し続けますが、content/siteと今も合うかどうかは分かりません。',
    remedy: '元に戻してください。古い版は消さず、新しい版に置き換わります。',
  },
  'policy-source-changed': {
    message:
      '承認された版のファイルが変えられています。サイトは承認された本文を出し続けますが、content/siteと今も合うかどうかは分かりません。',
    remedy:
      '変更を残すには「policy new」を実行してください。新しい下書きに入ります。その後このファイルを元に戻してください（開発者は「git restore」で戻せます）。承認したものは変わりません。',
  },
  'policy-withdrawal-changed': {
    message: '版を取り下げた記録がなくなっているか、変えられているか、ハッシュ一覧にありません。',
    remedy: '記録と一覧を元に戻してください。どちらも手では書かず、「policy withdraw」が書きます。',
  },
  'policy-withdrawn-late': {
    message: 'すでに効力を持った版が取り下げられています。その本文を信頼した人がいるかもしれません。',
    remedy:
      '取り下げを取り消してください。content/policies/approvedを取り下げ前の状態に戻し、「policy new」で新しい版を作ってください。今日から効力を持たせることもできます。',
  },
  'policy-outdated': {
    message:
      '承認された本文がサイトの内容と合わなくなりました。content/siteの事実か、部品の言葉が変わっています。',
    remedy:
      '「policy new」で新しい版を作り、承認して効力を持たせるか、content/siteの変更を元に戻してください。',
  },
  'policy-outdated-replaced': {
    message: '効力のある本文がサイトの内容と合わなくなりましたが、合う版が予告されています。',
    remedy:
      'その日まで古い内容のままでよければ、何も要りません。困るときは、今日から効力を持つ版を作ってください。',
  },
  'policy-outdated-announced': {
    message: '予告中の本文がサイトの内容と合わなくなりました。',
    remedy:
      'その版が効力を持つ前に「policy new」で新しい版を作り、承認してください。その日が来るとビルドが止まります。',
  },
  'policy-outdated-coming': {
    message:
      '示した日からサービスが始まりますが、その日に効力のある本文にはそれが書かれていません。その日のビルドは止まります。',
    remedy:
      '「policy new」でその日から効力を持つ版を作り、それまでに承認するか、content/site/services.jsonのfromを後の日にしてください。',
  },

  'policy-not-found': {
    message: 'その版はありません。',
    remedy: 'ポリシーと版をcontent/policiesのファイルと比べてください。',
  },
  'policy-exists': {
    message: 'その版はもうあります。',
    remedy: '--versionで別の名前を付けてください。',
  },
  'policy-approved-already': {
    message: 'その版はもう承認されています。承認したものは変わりません。',
    remedy: '「policy new」で新しい版を作ってください。',
  },
  'policy-nothing-changed': {
    message: '下書きの内容が前の版と同じです。',
    remedy: '本文を変えるか、下書きを消してください。',
  },
  'notice-changed': {
    message: '同意した人に示した文面が、ファイル名のハッシュと合いません。',
    remedy: '元の文面に戻してください。新しい文面は別の名前で保存されます。',
  },
  'notice-not-kept': {
    message: 'サイトが示す文面が保存されていません。このままでは同意の記録から文面をたどれません。',
    remedy: '文面を確認し、「npm run -s consents -- keep」で保存してください。',
  },
  'notice-not-kept-yet': {
    message: '示した日からサイトが示す文面が保存されていません。その日のビルドは止まります。',
    remedy: '文面を確認し、それまでに「npm run -s consents -- keep」で保存してください。',
  },
  'policy-unapproved': {
    message: '承認されませんでした。上に示したものを先に直す必要があります。',
    remedy: '直してからもう一度確認し、承認してください。',
  },
  'policy-not-approved': {
    message: 'この版は下書きなので、取り下げるものがありません。',
    remedy: 'ファイルを直すか、消してください。',
  },
  'policy-in-force': {
    message: 'この版は効力があるか、すでに効力を持ったことがあるため、取り下げられません。',
    remedy: '「policy new」で新しい版を作り、置き換えてください。今日から効力を持たせることもできます。',
  },
  'policy-withdrawn-already': {
    message: 'この版は、示した日にもう取り下げられています。',
    remedy: '何も要りません。その本文を使うには「policy new」でその版の写しを作ってください。',
  },
};
