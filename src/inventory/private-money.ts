// What was paid, what is still to be paid, to which account, and what others pay less, as people write it into texts
// that visitors would see (private-text.ts). The forms are held against a text of one line in usual width.

const before = '(?:[^\\d\\p{L}]|\\b(?:price|is|was|of|at|jpy|yen|us|usd)(?!\\p{L})){0,8}';
const inThousands = '[\\d.]+\\s?(?:[万千](?!\\s?(?:km|キロ))|k\\b)';
/** A sum of three digits and more that is no year, or one in thousands. */
const amount = `${before}(?:(?!(?:19|20)\\d\\d(?![\\d,]))\\d(?:[,. ]?\\d){2,}|${inThousands})`;
/** The same where no year can stand, and a measure may: `net 2000`, not `Net 1500 kg`. */
const sum = `${before}(?:\\d(?:[,.]?\\d){2,}(?!\\d|\\s?(?:kg|km|cc|mm|cm|ps|hp|t)\\b)|${inThousands})`;
/** What a buyer pays for the way or for what is needed anyway. */
const publicCosts =
  '(?<!\\b(?:freight|shipping|delivery|insurance|transport|running|inspection|registration|clearing|customs|extra)\\s)';

export const paid = [
  /仕入|仕切|原価|粗利|落札|買取|入札|卸[値売価]|指値|底値|(?<![事産営])業販|業者(?:価格|値|間)/,
  /最低(?:価格|売価|販売価格|金額)|(?:値引き?|価格)(?:限度|下限)|下限価格/,
  /(?:cost|purchase|buying|auction|hammer|bid|bidding|wholesale) price|(?:bought|purchased) (?:for|from|at)/i,
  new RegExp(
    `${publicCosts}\\b(?:costs?|(?:max |my |our )?bid|profit|margin|bought|purchased?)${amount}`,
    'iu',
  ),
  new RegExp(`(?:利益|下取り?|査定額?|支払額?)${amount}`, 'u'),
  new RegExp(
    `\\b(?:(?:min(?:imum)?\\.?|lowest|last|bottom|floor|dealer|trade|net) price|(?<!\\b(?:cargo|luggage|trunk|boot|safety|storage|mesh)\\s)net)${sum}`,
    'iu',
  ),
  /(?<![\d.,])\d[\d,]{2,}\s?(?:usd|us\$|\$|jpy|yen)?\s+net\b(?!\s?(?:weight|kg))/i,
  // 入金確認後に出荷 is a condition of every sale.
  new RegExp(
    `入金(?:済|待|あり|有|日\\s*:?\\s*\\d)|未入金|(?:残[金債額高]|手付金?|内金|前金|頭金|入金)${amount}`,
    'u',
  ),
  new RegExp(
    `\\bdeposit (?:paid|received)|\\bpayment received|\\b(?:(?<!wheel )balance|deposit|(?<!\\b(?:tax|fees?|duty|insurance) )paid)${amount}`,
    'iu',
  ),
] as const;

/** Bank accounts, and cards by their word or their form; four numbers between spaces may be measures. */
export const accounts = [
  /(?:口座|普通|当座|貯蓄)(?:預金)?\s*(?:番号|No)?[.:#\s]*\d{6,8}(?!\d)|(?:銀行|金庫|支店).{0,24}(?<!\d)\d{7}(?!\d)/i,
  /\b(?:bank|account|acct)\.?\s*(?:account|no|number)?\b[.:#\s]*\d{6,}|\bIBAN\b|\bswift (?:code|bic)\b/i,
  /(?:クレジット|カード|\b(?:card|visa|mastercard|amex|jcb))\D{0,20}\d(?:[ -]?\d){12,18}(?!\d)/i,
  /(?<![\d-])\d{4}-\d{4}-\d{4}-\d{4}(?![\d-])|(?<![\d.])[3-6]\d{15}(?!\d)/,
] as const;

/** The lot of an auction house, under which members look up what was paid. */
export const auctions = [
  /\b(?:USS|TAA|CAA|HAA|JAA|NAA|LAA|KCAA|ARAI|MIRIVE|ZIP|JU|BAYAUC)(?:[- ]\p{L}{2,12}|[\p{Script=Han}\p{Script=Katakana}]{2,8})\D{0,4}\d{3,6}(?!\d)/u,
  /\b(?:USS|TAA|CAA|HAA|JAA|NAA|LAA|KCAA|ARAI)[-: #]{1,3}(?!(?:19|20)\d\d(?!\d))\d{4,6}(?!\d)|出品(?:番号|No)\D{0,4}\d/u,
] as const;
