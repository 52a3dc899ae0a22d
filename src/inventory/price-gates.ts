// How the prices of the same vehicles move from one upload to the next. A sale takes a third or a half off some of
// them; a currency, a digit or a row mixed up moves a few of them far, or gives each the price of its neighbour.
import { issue, type Facts, type Issue } from '../issues/issue.ts';
import type { Site } from '../site/site.ts';
import { gate, share } from './gate.ts';
import { positionOf, type Header } from './header.ts';
import type { Merged } from './merge.ts';
import type { Gate, GateId } from './report.ts';
import type { Vehicle } from './vehicle.ts';
import type { Arrival } from './vehicles.ts';

/**
 * The median of the factors by which prices moved, each above 1 whichever way it moved: where the prices stand one
 * row too high, some rise and some fall, and their level stays.
 */
export function priceLevel(pairs: readonly Pair[]): number {
  return median(pairs.map(priceFactor).filter((factor) => factor !== undefined)) ?? 1;
}

/**
 * Asks of dollar prices that look like yen, where there are none before to hold them against: one vehicle of 350,000
 * dollars is a rarity, half of a stock is one in yen. Who has such vehicles on offer already is not asked.
 */
export function yenGate({ stock }: Merged, pairs: readonly Pair[]): Gate[] {
  const isDear = ({ before }: Pair) => (before.fobUsd ?? 0) > usualDollars;
  const prices = stock.vehicles.flatMap(({ fobUsd, leftOn }) => (fobUsd && !leftOn ? [fobUsd] : []));
  if (prices.length < 3 || pairs.some(isDear)) return [];
  const asked = gate('price-yen', median(prices) ?? 0, { asks: usualDollars, refuses: Infinity });
  return asked.verdict === 'asks' ? [asked] : [];
}

/**
 * What the level of all prices does not show: a few that moved far, single ones that jumped, which are told one by
 * one, and rows that slipped. They only ask, since a price that was wrong is to be put right.
 */
export function priceGates(
  pairs: readonly Pair[],
  onOffer: readonly Vehicle[],
  { anew }: Merged,
  { identity }: Site['limits'],
  { arrivals, header }: { arrivals: readonly Arrival[]; header: Header },
): { gates: Gate[]; issues: Issue[]; facts: Partial<Record<GateId, Facts>> } {
  const others = new Set(anew.map(({ ref }) => ref));
  const same = pairs.filter(({ after }) => !others.has(after.ref));
  const jumped = jumps(same);
  const slip = slippedRows(arrivals, onOffer);
  const rows = new Map(arrivals.map(({ slug, row }) => [slug, row]));
  const gates = [
    gate('price-moves', share(same.filter(isPricedFar).length, same.length), {
      asks: identity.asks,
      refuses: Infinity,
    }),
    gate('price-jumps', jumped.length, { asks: 0, refuses: Infinity }),
    gate('price-slip', slip.rows, { asks: 2, refuses: Infinity }),
  ];
  return {
    gates: gates.filter(({ verdict }) => verdict === 'asks'),
    issues: jumped.map(({ slug, ref, field, before, after }) => {
      const row = rows.get(slug);
      const at = row === undefined ? undefined : positionOf(header, field, row);
      return issue('price-jumped', at ?? { in: 'inventory' }, String(after), { ref, before });
    }),
    facts: { 'price-slip': { row: slip.row } },
  };
}

/** Whether a price moved further than a sale moves it: half off is a factor of 2. */
function isPricedFar(pair: Pair): boolean {
  return (priceFactor(pair) ?? 1) > 2.5;
}

/** The prices that moved five times or more, as a digit too many or yen for dollars moves them. */
function jumps(pairs: readonly Pair[]): PriceJump[] {
  return pairs.flatMap(({ before, after }) =>
    priceFields.flatMap((field) => {
      const [old = 0, now = 0] = [lastPrice(before, field), after[field]];
      const hasJumped = (factorOf(old, now) ?? 1) >= 5;
      return hasJumped ? [{ slug: after.slug, ref: after.ref, field, before: old, after: now }] : [];
    }),
  );
}

/**
 * The longest run of rows that have, each, the price that the row above or below had before: the column slipped. A
 * price that is the same as its own before tells nothing, and ends no run.
 */
function slippedRows(arrivals: readonly Arrival[], onOffer: readonly Vehicle[]): Slip {
  const live = new Map(onOffer.map((vehicle) => [vehicle.slug, vehicle]));
  const rows = arrivals.map(({ slug, row, fields }) => {
    const old = live.get(slug);
    return { row, after: fields.fobUsd ?? fields.fobJpy, before: old && (old.fobUsd ?? old.fobJpy) };
  });
  let longest: Slip = { row: 0, rows: 0 };
  for (const step of [1, -1]) {
    let run: Slip = { row: 0, rows: 0 };
    for (const [index, { row, before, after }] of rows.entries()) {
      const isNeighbours = after !== undefined && after === rows[index + step]?.before;
      if (!isNeighbours) run = { row: 0, rows: 0 };
      else if (before !== undefined && after !== before) run = { row: run.row || row, rows: run.rows + 1 };
      if (run.rows > longest.rows) longest = run;
    }
  }
  return longest;
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [lower, upper] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 || lower === undefined || upper === undefined ? upper : (lower + upper) / 2;
}

/** Undefined where one of the two is not known, or nothing. */
export function factorOf(before: number | undefined, after: number | undefined): number | undefined {
  return before && after ? Math.max(before / after, after / before) : undefined;
}

function priceFactor({ before, after }: Pair): number | undefined {
  return factorOf(lastPrice(before, 'fobUsd'), after.fobUsd) ?? factorOf(before.fobJpy, after.fobJpy);
}

/** A vehicle that is price on request today had a price before that. */
function lastPrice(vehicle: Vehicle, field: PriceField): number | undefined {
  return vehicle[field] ?? (field === 'fobUsd' ? vehicle.prices.at(-1)?.fobUsd : undefined);
}

/** A used vehicle leaves Japan for 5,000 to 10,000 dollars, most of them for less; 50,000 yen buy hardly a wreck. */
const usualDollars = 50_000;

const priceFields = ['fobUsd', 'fobJpy'] as const;

type PriceField = (typeof priceFields)[number];
/** A vehicle as it was and as it will be. */
export type Pair = { before: Vehicle; after: Vehicle };
type PriceJump = { slug: string; ref: string; field: PriceField; before: number; after: number };
/** How many rows slipped, and the first of them. */
type Slip = { row: number; rows: number };
