// One question to the table: how many vehicles, which ones, and what every further choice would give. There is
// no index: each column is read once from end to end, and every number is exact.
import { foldKey } from '../inventory/fold.ts';
import { binsOf } from './bins.ts';
import { addBit, allBits, countBits, noBits, rowsIn, without, type Bits } from './bits.ts';
import { choices, ofEach, PAGE_SIZE, ranges, type Choice, type Range } from './fields.ts';
import { sortedPage } from './sorted-page.ts';
import type { Search } from './search-state.ts';
import type { Codes, Table } from './table.ts';

/**
 * Answers a search.
 *
 * Every filter looks at every vehicle once and marks those that fail it. A facet counts the vehicles that failed
 * no filter, or nothing but the facet's own, so its counts respect all the other filters; and the vehicles that
 * failed just one filter are those that would come back without it.
 *
 * @param saved refs of the vehicles saved on the device
 * @param scores how well the text fits each vehicle (./text-match.ts); without them it is no filter
 */
export function answer(table: Table, search: Search, { saved = [], scores }: Means = {}): Answer {
  const { rows, features } = table;
  const filters = filtersOf(table, search, saved, scores);
  const failed = noBits(rows);
  const failedSeveral = noBits(rows);
  for (const { fails } of filters) {
    for (let at = 0; at < failed.length; at++) {
      failedSeveral[at]! |= failed[at]! & fails[at]!;
      failed[at]! |= fails[at]!;
    }
  }
  const passed = without(allBits(rows), failed);
  const found = rowsIn(passed);
  const total = found.length;
  const failedOnly: Record<string, Uint32Array> = {};
  const withoutIt: Record<string, number> = {};
  for (const { key, fails } of filters) {
    const own = (failedOnly[key] = rowsIn(without(fails, failedSeveral)));
    withoutIt[key] = total + own.length;
  }
  const page = Math.min(search.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  // The fewer are counted: those found, or the others, to be taken from all.
  const isMost = total * 2 > rows;
  const counted = isMost ? rowsIn(failed) : found;
  const countsOf = (key: string, codes: Codes, size: number) => {
    const counts = isMost ? countsOfAll(codes, size).slice() : new Uint32Array(size);
    count(counts, codes, counted, isMost ? -1 : 1);
    count(counts, codes, failedOnly[key] ?? none, 1);
    return counts;
  };
  return {
    total,
    page,
    rows: sortedPage(table, found, page, search.sort, scores),
    choices: ofEach(choices, (name) => {
      const { values, codes } = table.choices[name];
      return { values, counts: countsOf(name, codes, values.length + 1) };
    }),
    ranges: ofEach(ranges, (name) => {
      const { edges, codes } = binsOf(table, name);
      return { edges, counts: countsOf(name, codes, edges.length + 2) };
    }),
    features: features && {
      values: features.values,
      counts: Uint32Array.from(features.sets, (set) => countBits(set, passed)),
    },
    withoutIt,
  };
}

/** A filter for each field that is asked about, each feature, the saved ones and the text. */
function filtersOf(
  table: Table,
  search: Search,
  saved: readonly string[],
  scores: Uint16Array | undefined,
): Filter[] {
  const { rows, features } = table;
  const filters: Filter[] = [];
  for (const name of choices) {
    const wanted = search.chosen[name]?.map(keyOf);
    if (!wanted) continue;
    const { values, codes } = table.choices[name];
    const isUnwanted = values.map((value) => Number(!wanted.includes(keyOf(value))));
    filters.push({ key: name, fails: ofCodes(codes, Uint8Array.from([1, ...isUnwanted])) });
  }
  for (const name of ranges) {
    const { from = 0, to = Infinity } = search.between[name] ?? {};
    // A vehicle that does not state the number is in no range.
    if (from > 0 || to < Infinity) filters.push({ key: name, fails: outside(table.numbers[name], from, to) });
  }
  if (features) {
    for (const value of search.features) {
      const set = features.sets[features.values.map(keyOf).indexOf(keyOf(value))];
      filters.push({ key: `feature ${value}`, fails: without(allBits(rows), set ?? noBits(rows)) });
    }
  }
  if (search.saved) {
    const refs = new Set(saved);
    const fails = noBits(rows);
    for (let row = 0; row < rows; row++) if (!refs.has(table.refs[row]!)) addBit(fails, row);
    filters.push({ key: 'saved', fails });
  }
  if (scores) filters.push({ key: 'text', fails: outside(scores, 1, Infinity) });
  return filters;
}

/** @param isIn by code, 1 or 0 */
function ofCodes(codes: Codes, isIn: Uint8Array): Bits {
  const bits = noBits(codes.length);
  for (let row = 0; row < codes.length; row++) bits[row >> 5]! |= isIn[codes[row]!]! << row;
  return bits;
}

function outside(numbers: Float64Array | Uint16Array, from: number, to: number): Bits {
  const bits = noBits(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    if (!(numbers[row]! >= from && numbers[row]! <= to)) addBit(bits, row);
  }
  return bits;
}

function count(counts: Uint32Array, codes: Codes, rows: Uint32Array, by: number): void {
  for (let at = 0; at < rows.length; at++) counts[codes[rows[at]!]!]! += by;
}

function countsOfAll(codes: Codes, size: number): Uint32Array {
  let counts = known.get(codes);
  if (!counts) {
    known.set(codes, (counts = new Uint32Array(size)));
    for (const code of codes) counts[code]!++;
  }
  return counts;
}

/** An address typed by hand need not have the case and accents of the stock. */
export function keyOf(value: string): string {
  return foldKey(value) || value;
}

/** Computed once for a column: it never changes. */
const known = new WeakMap<Codes, Uint32Array>();

const none = new Uint32Array(0);

/** `key` is the field's name, `feature` and its name, `saved` or `text`. */
type Filter = { key: string; fails: Bits };

type Means = { saved?: readonly string[]; scores?: Uint16Array | undefined };

/** `counts[0]` are those that do not state it; `counts[n]` is for `values[n - 1]`. */
export type Facet = { values: string[]; counts: Uint32Array };

/** `counts[0]` are those that do not state it; `counts[n]` reaches from `edges[n - 2]` to below `edges[n - 1]`. */
export type Histogram = { edges: readonly number[]; counts: Uint32Array };

export type Answer = {
  total: number;
  /** The page shown: the one asked for, or the last there is. */
  page: number;
  rows: number[];
  choices: Record<Choice, Facet>;
  ranges: Record<Range, Histogram>;
  /** How many would have this feature too; undefined until the features are there. */
  features: { values: string[]; counts: Uint32Array } | undefined;
  /** By the key of each filter: how many there would be without it. */
  withoutIt: Record<string, number>;
};
