// The headers under which programs of dealers keep that a vehicle is sold, or not to be shown: not with a state but
// with a mark, a day or a name. They are known folded (fold.ts), hiragana as katakana.
import { foldKey, toPlain } from './fold.ts';
import { isBlank } from './values/number.ts';
import { wordIndex, wordKey } from './values/word.ts';
import type { Status } from './vocabularies.ts';
import { flagWords } from './words.ts';

/** How a column of that name marks a vehicle as sold, reserved or hidden; undefined for any other name. */
export function saleMark(header: string): SaleMark | undefined {
  const key = foldKey(header);
  return kinds.find(({ names }) => names.test(key));
}

/** Whether a header announces states, so that one of them is enough. */
export function isStateHeader(header: string): boolean {
  return /STAT(?:E|US)|STAGE|^SALES?$|区分|状態|状況|ステータス|ステイタス|進捗|商談/.test(foldKey(header));
}

/** `Yes`, `○`, a day, a name; not `No`, `0`, `0000-00-00`, nor `可`, which is said of a price. */
function isFilled(cell: string): boolean {
  const plain = toPlain(cell);
  return !isBlank(plain) && !/^[0\s/:.-]+$/.test(plain) && !isNo(plain) && !/^(?:不?可|応談)$/.test(plain);
}

function isNo(cell: string): boolean {
  const plain = toPlain(cell);
  return (
    flags.get(wordKey(plain)) === 'false' ||
    /^(?:false|off|not? yet|unsold|未.*|非公開|非掲載|非表示)$/i.test(plain)
  );
}

const flags = wordIndex(flagWords);
const flag = '(?:FLAG|FLG|YN|YESNO|CHECK|MARK|フラグ|区分|可否|有無|チェック|マーク)?';

const kinds: readonly (SaleMark & { names: RegExp })[] = [
  {
    names: new RegExp(
      `^(?:IS)?SOLD(?:OUT)?(?:DATE|DAY|ON|AT|TO|BY)?${flag}$|^(?:DATE|DAY)(?:OF)?(?:SOLD|SALE)$|^SALES?DATE$|^(?:売約|成約|売却)(?:済|済ミ)?(?:日|年月日|日時|先名?|者名?|${flag})$|^販売済ミ?${flag}$|^販売(?:日|年月日|先名?)$`,
    ),
    against: ['available', 'incoming'],
    isMark: isFilled,
  },
  {
    // Who buys for the exporter stands in every row; who bought, where a vehicle is sold.
    names:
      /^(?:BUYER|CUSTOMER|CLIENT|CONSIGNEE)S?(?:NAME)?$|^(?:SOLD|SALES)(?:PRICE|AMOUNT)$|^(?:買主|顧客|得意先|オ客様)名?$|^(?:売却|成約|売約)(?:価格|価|額|金額)$/,
    against: ['available', 'incoming'],
    isMark: isFilled,
    notInEveryRow: true,
  },
  {
    names: new RegExp(
      `^(?:IS)?(?:RESERVED|BOOKED|(?:ON)?HOLD)(?:DATE|DAY|ON|BY|FOR)?${flag}$|^(?:商談|予約)(?:済|済ミ|中)?(?:日|年月日|日時|先名?|者名?|${flag})$`,
    ),
    against: ['available'],
    isMark: isFilled,
  },
  {
    names: new RegExp(
      `^(?:IS)?(?:PUBLISH(?:ED)?|PUBLIC|VISIBLE|SHOWN?|LISTED|ONLINE|ACTIVE|(?:ON|SHOWON)?WEB(?:SITE)?)${flag}$|^(?:WEB|HP|サイト|ネット)?(?:公開|掲載|表示)${flag}$`,
    ),
    against: ['available', 'reserved', 'incoming'],
    isMark: isNo,
  },
  {
    // A vehicle that is reserved, or still on its way, is rightly not available.
    names: new RegExp(`^(?:IS)?(?:AVAILABLE|(?:FOR|ON)SALE|INSTOCK)${flag}$|^販売中?${flag}$`),
    against: ['available'],
    isMark: isNo,
  },
  {
    names: new RegExp(
      `^(?:IS)?(?:HIDDEN|HIDE|DELETED?|UNPUBLISHED)${flag}$|^(?:非公開|非掲載|非表示|削除)${flag}$`,
    ),
    against: ['available', 'reserved', 'incoming'],
    isMark: isFilled,
  },
];

export type SaleMark = {
  /** The statuses that a mark contradicts. */
  against: readonly Status[];
  isMark: (cell: string) => boolean;
  /** Filled in every row, such a column marks nothing. */
  notInEveryRow?: boolean;
};
