// Who somebody is and how to find him, as people write it into texts that visitors would see (private-text.ts).
// The forms are held against a text of one line in usual width.

/** Words that stand behind 所有者, 名義 and 前オーナー where nobody is named. */
const nobody =
  '(?![\\d一二]|変更|変え|移転|抹消|書換|解除|名義|車検|あり|有|な[いし]|無|当社|弊社|自社|本人|個人|法人|会社|様|禁煙|喫煙|女性|男性|高齢|年配|ワン|整備|点検|記録|使用|装備|取付|大切|丁寧|屋[内根]|車庫|主婦|夫婦|御|几帳|医師|自家|信販|ディーラー|管理|所有|購入|保管|新車)';

export const persons = [
  // Not 仕様, 同様, 模様; nor お客様, who is nobody.
  /[\p{Script=Han}\p{Script=Katakana}A-Za-zー](?<![仕同模多異一客皆奥])\s?様(?![式々相子])|\p{Script=Han}(?<![客皆])さん/u,
  // Not 摂氏 and 華氏, which are degrees, nor 自宅 and 宅配.
  /[\p{Script=Han}\p{Script=Katakana}A-Za-zー](?<![摂華])\s?氏(?![名族])|\p{Script=Han}(?<![自住社在帰来邸])宅(?![配地急])/u,
  /担当|買主|売主|売約先|販売先|商談先|仕入先|取引先|客先|予約者|名義人|お客様名?\s?:/,
  new RegExp(`(?:所有者|使用者|名義)\\s*(?:[:=は]\\s*|\\s)${nobody}\\p{L}`, 'u'),
  new RegExp(`[前元]\\s?オーナー\\s*[:=はのが]?\\s*${nobody}\\p{Script=Han}{2,4}(?!\\p{L})`, 'u'),
  // Mr in capitals is where an engine stands.
  /\b(?:mr|mrs|ms)\.\s?\p{L}{2}/iu,
  /\b(?:Mr|Mrs|Ms|Miss)\s\p{Lu}/u,
  /\b(?:reserved|reservation|booked|booking|hold|sold)\s*(?:(?:for|to|by)\b\s*:?|:)\s*\p{L}/iu,
  /\b(?:buyer|consignee|customer|client|seller|supplier|vendor)(?:'s)?(?: name)?\s*(?:[:=]|\bis\b|-\s)\s*\p{L}/iu,
  /\b(?:[Bb]uyer|[Cc]onsignee)\s\p{Lu}\p{Ll}/u,
  /\b(?:[Ss]ales|SALES)[ -]?(?:[Rr]ep(?:resentative)?|REP|[Ss]taff|STAFF|[Pp]erson|PERSON|[Mm]an|MAN)\b\.?(?:\s*[:=-]\s*\p{L}|\s\p{Lu})/u,
  /\bowner(?:'s)?(?: name)?\s*[:=]\s*(?!(?:one|first|1st|single|two|non|company|lady|private|dealer|unknown)\b)\p{L}/iu,
  /\b(?:[Pp]revious|[Ff]ormer|[Ll]ast) [Oo]wner (?!Non|Lady|Company)\p{Lu}\p{Ll}/u,
] as const;

/** Addresses on the web and accounts of messengers. `@` stands before a handle, `@ 5000` before a price. */
export const links = [
  /https?:|\bwww\.|\b[a-z\d-]+\.(?:com|net|org|info|biz|shop|me|ee|jp|co\.[a-z]{2})(?![a-z\d])/i,
  /\bLINE\s?ID\b|(?<![\w.])@[a-z_][\w.]{3,}/i,
  /\b(?:skype|telegram|instagram|facebook|we ?chat|whats ?app|viber|kakao ?talk)(?:\s+(?:id|account))?\s*[:=]\s*@?[a-z]|\b(?:skype|telegram|we ?chat|viber)\s+id\b/i,
] as const;
