// Columns that say in what another column of the row is: Currency, Mileage Unit, Terms; and what their words mean.
import { foldKey, toPlain } from './fold.ts';
import type { Currency, Unit } from './reading.ts';
import { mileageUnits } from './values/mileage.ts';
import { currencyOf } from './values/price.ts';
import { spellings } from './values/word.ts';

/** The columns of a header that say it of others. */
export function unitColumnsOf(headers: readonly string[]): UnitColumn[] {
  return headers.flatMap((header, index) => {
    const about = kinds.get(foldKey(header));
    return about ? [{ index, header, about }] : [];
  });
}

/**
 * What a cell of such a column says of a price: `JPY`, `万円`, `CIF Mombasa`. Nothing where it is about something else
 * (`台`, `T/T in advance`), or says what every price here is, FOB.
 * @param named the currency that `$` is of
 */
export function saidOfPrice(cell: string, about: About, named: Currency | undefined): Said | undefined {
  const words = toPlain(cell);
  if (words === '' || about === 'mileage') return undefined;
  if (about === 'terms') {
    const term = otherTerms.exec(words)?.[0];
    return term === undefined || fob.test(words) ? undefined : { other: 'price-not-fob', words: term };
  }
  const [, times = '', mark = ''] = /^([千万]?)(.*)$/u.exec(words.replace(fob, '').trim()) ?? [];
  if (mark === '') return undefined;
  const currency = currencyOf(mark, named);
  if (currency === undefined) return about === 'price' ? { other: 'unit-contradicts', words } : undefined;
  return { unit: { factor: times === '万' ? 10_000 : times === '千' ? 1000 : 1, currency }, words };
}

/** What such a cell says of a mileage: `miles`, `千km`. */
export function saidOfMileage(cell: string, about: About): Said | undefined {
  const words = toPlain(cell);
  if (words === '' || about === 'price' || about === 'terms') return undefined;
  const factor = distances.get(words.toLowerCase().replace(/[\s.]/g, ''));
  if (factor !== undefined) return { unit: { factor }, words };
  return about === 'mileage' ? { other: 'unit-contradicts', words } : undefined;
}

const headersOf = {
  price:
    'Currency | Currency Code | Curr | CCY | Price Currency | FOB Currency | Price Unit | 通貨 | 通貨単位 | 通貨コード | 価格通貨 | 価格単位',
  mileage:
    'Mileage Unit | Milage Unit | Odometer Unit | Odo Unit | Distance Unit | Unit of Mileage | 走行距離単位 | 走行単位 | 距離単位',
  terms:
    'Terms | Term | Incoterm | Incoterms | Trade Terms | Terms of Trade | Price Terms | Price Term | Price Type | Price Basis | Delivery Terms | Terms of Delivery | Shipping Terms | 条件 | 取引条件 | 価格条件 | 貿易条件 | 受渡条件 | 建値 | インコタームズ',
  /** Its words tell what it is about. */
  any: 'Unit | Units | UOM | 単位',
} as const;

/** All their names, for the guide. */
export const unitHeaders: readonly string[] = Object.values(headersOf).flatMap(spellings);

const kinds: ReadonlyMap<string, About> = new Map(
  (Object.keys(headersOf) as About[]).flatMap((about) =>
    spellings(headersOf[about]).map((header) => [foldKey(header), about] as const),
  ),
);

/** Incoterms of 2020 and before, and what the trade calls them. */
const otherTerms =
  /\b(CIF|CFR|C ?[&+] ?[FI]|CNF|CIP|CPT|DAP|DAT|DPU|DDP|DDU|EXW|EX[- ]?WORKS|FCA|FAS)(?![A-Z])/i;
const fob = /\bFOB\b/i;
const distances: ReadonlyMap<string, number> = new Map(Object.entries(mileageUnits));

type About = keyof typeof headersOf;
export type UnitColumn = { index: number; header: string; about: About };
/** The unit it says, or why its words can be none of the column's. */
export type Said = { words: string } & ({ unit: Unit; other?: never } | { unit?: never; other: OtherUnit });
export type OtherUnit = 'unit-contradicts' | 'price-not-fob';
