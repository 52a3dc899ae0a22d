// Prices. The currency comes from the header, the cell or the mapping, and is never guessed: a price that
// cannot be read is not shown, and the vehicle becomes price on request.
import { foldKey, toPlain } from '../fold.ts';
import {
  fault,
  nothing,
  remarked,
  value,
  type CellContext,
  type Currency,
  type Reading,
} from '../reading.ts';
import { stateBesideNumber } from '../said-state.ts';
import type { Status } from '../vocabularies.ts';
import { isBlank, mayBeThousands, toNumber } from './number.ts';

/**
 * | cell | reading |
 * |---|---|
 * | `2567`, `US$ 2,567`, `USD2567`, `$2,567` under a dollar header | 2567 dollars |
 * | `US$ 2,567/-`, `USD 2,567.-`, `USD2567FOB`: no cents, and what the column says anyway | 2567 dollars |
 * | `¥1,234,000`, `1234000円` | 1234000 yen |
 * | `242.9万円`, or `242.9` under a header in 万円 | 2429000 yen |
 * | `2,429,000円` under a header in 万円 | 2429000 yen: a currency in the cell names whole units |
 * | `応談`, `ASK`, `POA`, `0`, blank | price on request |
 * | `SOLD`, `2450(売約済)`, `商談中`, `not for sale` | no price; the vehicle is that, unless its status is further from sale |
 * | `125.000`, `2.450,00` | fault: thousands with a dot between them |
 * | `$` without a dollar header, a bare number without any currency | fault: never guessed |
 *
 * Whole units; cents are rounded and reported. The column reads as dollars; yen found under a header
 * without currency are handed on as fobJpy.
 */
export function readDollars(cell: string, context: CellContext): Reading<number> {
  const { amount, currency, code, says } = readPrice(cell, context);
  if (says) return remarked(nothing({ status: says.status }), 'price-says-status', says);
  if (amount === undefined) return code ? fault(code) : nothing();
  const reading = currency === 'USD' ? value(amount) : nothing({ fobJpy: amount });
  return code ? remarked(reading, code) : reading;
}

/** As {@link readDollars}, for a column in yen: dollars found there are handed on as fobUsd. */
export function readYen(cell: string, context: CellContext): Reading<number> {
  const { amount, currency, code, says } = readPrice(cell, context);
  if (says) return remarked(nothing({ status: says.status }), 'price-says-status', says);
  if (amount === undefined) return code ? fault(code) : nothing();
  const reading = currency === 'JPY' ? value(amount) : nothing({ fobUsd: amount });
  return code ? remarked(reading, code) : reading;
}

/** What a price header may name, in whole units of its currency. */
export const dollarUnits = { USD: 1, US$: 1, ドル: 1, 米ドル: 1 };
export const yenUnits = { JPY: 1, YEN: 1, 円: 1, 千円: 1000, 万円: 10_000 };

function readPrice(cell: string, context: CellContext): Price {
  const plain = toPlain(cell);
  if (isBlank(plain) || onRequest.has(foldKey(plain))) return {};
  const state = stateBesideNumber(plain);
  if (state) return { says: { said: state.said, status: state.status } };
  const parts = form.exec(plain);
  const number = toNumber(parts?.groups?.['number'] ?? '');
  if (!parts?.groups || number === undefined) return { code: 'price-invalid' };
  const { times = '' } = parts.groups;
  if (number === 0) return {};
  const named = context.unit.currency ?? context.currency;
  const written = [parts.groups['before'], parts.groups['after']]
    .map(withoutFob)
    .filter((mark) => mark !== '');
  const marks = written.map((mark) => currencyOf(mark, named));
  if (!written.every(isCurrency)) return { code: 'price-invalid' };
  if (marks.includes(undefined) || new Set(marks).size > 1) return { code: 'price-currency-unknown' };
  const currency = marks[0] ?? named;
  if (currency === undefined) return { code: 'price-currency-unknown' };
  if (context.unit.currency !== undefined && currency !== context.unit.currency) {
    return { code: 'price-currency-differs' };
  }
  const bare = marks.length === 0 ? context.unit.factor : 1;
  const factor = times === '' ? bare : times === '万' ? 10_000 : 1000;
  if (factor === 1 && mayBeThousands(parts.groups['number'] ?? '')) return { code: 'price-invalid' };
  const exact = Number((number * factor).toFixed(4));
  const amount = Math.round(exact);
  return amount === exact ? { amount, currency } : { amount, currency, code: 'price-rounded' };
}

/**
 * The currency of a sign or word beside an amount, or in a column of its own.
 * @param named the currency that a bare `$` is of
 */
export function currencyOf(mark: string, named: Currency | undefined): Currency | undefined {
  const upper = mark.toUpperCase().replace(/\s/g, '');
  if (/^(US\$|USD|USD\$|米ドル|US\$USD|USDOLLARS?)$/.test(upper)) return 'USD';
  if (upper === '$' || upper === 'ドル') return named === 'USD' ? 'USD' : undefined;
  if (/^(¥|\\|円|日本円|JPY|YEN|JAPANESEYEN|JP¥|JPY¥)$/.test(upper)) return 'JPY';
  return undefined;
}

/** A sign, three letters or a dollar of some country: a currency, if not always one of ours. */
function isCurrency(mark: string): boolean {
  return /^([A-Z]{0,3}\s*[$€£¥]|[$€£¥\\]|[A-Z]{3}|YEN|(米|豪)?ドル|円|元)( ?[A-Z]{3})?$/i.test(mark.trim());
}

/** `USD FOB`, `(FOB)`: the one term of trade a price column stands for. CIF and C&F are other prices. */
function withoutFob(mark = ''): string {
  return mark.replace(/^\(?FOB\)?|\(?FOB\)?$/i, '').trim();
}

/** `2,450-`, `2,450/-`, `2,450.-`: a dash where the cents would be, before or behind the currency. */
const dash = '(?:[.,/]?[-‐-―−ー]{1,2}\\s*)?';
const form = new RegExp(
  `^(?<before>[^\\d.,-]*?)\\s*(?<number>\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?)\\s*(?<times>[万千])?\\s*${dash}(?<after>[^\\d.,-]*?)\\s*${dash}$`,
);

const onRequest: ReadonlySet<string> = new Set(
  [
    'ask',
    'ask us',
    'ask price',
    'ask for price',
    'poa',
    'price on request',
    'on request',
    'call',
    'inquire',
    'enquire',
    'tba',
    'tbd',
    '応談',
    '価格応談',
    '要相談',
    '相談',
    'ご相談',
    'お問い合わせ',
    'お問合せ',
    '要問合せ',
    '要問い合わせ',
    '問合せ',
    'asking',
  ].map(foldKey),
);

type Price = {
  amount?: number;
  currency?: Currency;
  /** The word that stands where the price should, or beside it. */
  says?: { said: string; status: Status };
  code?: 'price-invalid' | 'price-currency-unknown' | 'price-currency-differs' | 'price-rounded';
};
