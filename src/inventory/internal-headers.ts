// The headers by which an internal list is known: what was paid, to whom, and who bought. Programs write them
// in many ways (`Cost (JPY)`, `price_cost`, `仕入価格（税込）`), so they are known by their parts.
import { columnsByHeader } from './columns.ts';
import { foldKey } from './fold.ts';

/**
 * Whether only an internal list has such a header. `Dealer Cost` -> true, `Cost and Freight` -> false. A
 * header of our own table is public, whatever its parts.
 */
export function isInternalHeader(header: string): boolean {
  const key = foldKey(header);
  if (columnsByHeader.has(key)) return false;
  if (japanese.test(key)) return true;
  const words = ` ${wordsOf(header).join(' ')} `;
  return !publicWords.test(words) && internalWords.test(words);
}

/** `Purchase Price (JPY)`, `purchasePrice` and `price_purchase` -> words in lower case, units among them. */
function wordsOf(header: string): string[] {
  return header
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** In a folded key: hiragana stand there as katakana. */
const japanese =
  /仕入|原価|仕切|卸値|卸売|卸価|落札|買取|買値|購入|下取|売却(先|価|額|金額|値)|販売先|取引先|売主|買主|顧客|オ客様名|客先|担当|粗利|利益|見積/;

const internalWords =
  / (costs?|costprice|suppliers?|vendors?|sellers?|buyers?|customers?|clients?|profits?|margin|wholesale|purchased?|purchaser?s?|purchaseprice|bought|buying|sold to|salesm[ae]n|sales ?person|person in charge|(bid|auction|hammer|dealer|trade) (price|amount|fee)|price (bid|auction|dealer|trade)) /;

/** What a buyer pays for the way, `Cost and Freight` among it, and words that only sound internal. */
const publicWords =
  / (freight|shipping|delivery|insurance|transport|running|best ?sellers?|margin scheme|(for|to) customers?) /;
