// One question to the table: how many vehicles, which ones, and what every further choice would give. There is
// no index: each column is read once from end to end, and every number is exact.
import { foldKey } from '../inventory/fold.ts';
import { binsOf } from './bins.ts';
import { choices, PAGE_SIZE, ranges, type Choice, type Range } from './fields.ts';
import { sortedPage } from './sorted-page.ts';
import type { Search } from './search-state.ts';
import type { Codes, Table, Words } from './table.ts';
import type { textScores } from './text-match.ts';

/**
 * Answers a search.
 *
 * Every filter looks at every vehicle, and only this is kept: a vehicle that passed them all, that failed just
 * one and which, or that failed several. A facet counts the vehicles that passed or failed nothing but the
 * facet's own filter, so its counts respect all the other filters; and the vehicles that failed just one filter
 * are those that would come back without it.
 *
 * @param saved refs of the vehicles saved on the device
 * @param scoreText looks a text up; fetched by a browser only when one is typed. Without it a text is no filter
 */
export function answer(
  table: Table,
  search: Search,
  { saved = [], scoreText = () => undefined }: Means = {},
): Answer {
  const filters = filtersOf(table, search, saved, scoreText);
  const { passed, failedOnly } = sift(table.rows, filters);
  const total = passed.length;
  const page = Math.min(search.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const ownOf = (key: string) => failedOnly[filters.findIndex((filter) => filter.key === key)];
  const scores = filters.find(({ key }) => key === 'text')?.scores;
  return {
    total,
    page,
    rows: sortedPage(table, passed, page, search.sort, scores),
    choices: ofEach(choices, (name) => {
      const { values, codes } = table.choices[name];
      return { values, counts: countCodes(codes, values.length + 1, passed, ownOf(name)) };
    }),
    ranges: ofEach(ranges, (name) => {
      const { edges, codes } = binsOf(table, name);
      return { edges, counts: countCodes(codes, edges.length + 2, passed, ownOf(name)) };
    }),
    features: table.features && {
      values: table.features.values,
      counts: countSets(table.features.sets, table.rows, passed),
    },
    withoutIt: Object.fromEntries(filters.map(({ key }, at) => [key, total + failedOnly[at]!.length])),
  };
}

/** The rows that hold for every filter, and for each filter those that fail it and no other. */
function sift(rows: number, filters: readonly Filter[]): { passed: Uint32Array; failedOnly: Uint32Array[] } {
  const failed = new Uint8Array(rows);
  filters.forEach(({ holds }, index) => {
    const own = index + 1;
    for (let row = 0; row < rows; row++) {
      if (!holds(row)) failed[row] = failed[row] === PASSED ? own : SEVERAL;
    }
  });
  const tally = new Uint32Array(SEVERAL + 1);
  for (const state of failed) tally[state]!++;
  const lists = [PASSED, ...filters.map((_, index) => index + 1)].map(
    (state) => new Uint32Array(tally[state]!),
  );
  const ends = new Uint32Array(SEVERAL + 1);
  for (let row = 0; row < rows; row++) {
    const state = failed[row]!;
    if (state !== SEVERAL) lists[state]![ends[state]!++] = row;
  }
  const [passed, ...failedOnly] = lists;
  return { passed: passed!, failedOnly };
}

/** A filter for each field that is asked about, each feature, the saved ones and the text. */
function filtersOf(table: Table, search: Search, saved: readonly string[], scoreText: ScoreText): Filter[] {
  const filters: Filter[] = [];
  for (const name of choices) {
    const chosen = search.chosen[name];
    if (chosen) filters.push(choiceFilter(name, table.choices[name], chosen));
  }
  for (const name of ranges) {
    const { from = 0, to = Infinity } = search.between[name] ?? {};
    if (from > 0 || to < Infinity) filters.push(rangeFilter(name, table.numbers[name], from, to));
  }
  if (table.features) {
    const { values, sets } = table.features;
    for (const value of search.features) {
      const set = sets[values.findIndex((known) => keyOf(known) === keyOf(value))] ?? [];
      filters.push(rowsFilter(`feature ${value}`, table.rows, set));
    }
  }
  if (search.saved) {
    const refs = new Set(saved);
    filters.push({ key: 'saved', holds: (row) => refs.has(table.refs[row]!) });
  }
  const scores = scoreText(table, search.text);
  if (scores) filters.push({ key: 'text', scores, holds: (row) => scores[row]! > 0 });
  return filters;
}

function choiceFilter(key: string, { values, codes }: Words, chosen: readonly string[]): Filter {
  const wanted = new Set(chosen.map(keyOf));
  const holdsCode = Uint8Array.from([0, ...values.map((value) => Number(wanted.has(keyOf(value))))]);
  return { key, holds: (row) => holdsCode[codes[row]!] === 1 };
}

/** A vehicle that does not state the number is in no range. */
function rangeFilter(key: string, numbers: Float64Array, from: number, to: number): Filter {
  return { key, holds: (row) => numbers[row]! >= from && numbers[row]! <= to };
}

function rowsFilter(key: string, rows: number, members: ArrayLike<number>): Filter {
  const isMember = new Uint8Array(rows);
  for (let at = 0; at < members.length; at++) isMember[members[at]!] = 1;
  return { key, holds: (row) => isMember[row] === 1 };
}

/** @param own the rows that fail the facet's own filter and no other; none where it has no filter */
function countCodes(
  codes: Codes | Uint8Array,
  size: number,
  passed: Uint32Array,
  own: Uint32Array = none,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const rows of [passed, own]) {
    for (let at = 0; at < rows.length; at++) counts[codes[rows[at]!]!]!++;
  }
  return counts;
}

function countSets(sets: readonly Uint32Array[], rows: number, passed: Uint32Array): Uint32Array {
  if (passed.length === rows) return Uint32Array.from(sets, ({ length }) => length);
  const isPassed = new Uint8Array(rows);
  for (const row of passed) isPassed[row] = 1;
  return Uint32Array.from(sets, (members) => {
    let count = 0;
    for (const row of members) count += isPassed[row]!;
    return count;
  });
}

/** An address typed by hand need not have the case and accents of the stock. */
export function keyOf(value: string): string {
  return foldKey(value) || value;
}

function ofEach<K extends string, V>(names: readonly K[], valueOf: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
}

/** What is kept of a vehicle: passed, the number of the one filter it failed (from 1), or several. */
const PASSED = 0;
const SEVERAL = 255;
const none = new Uint32Array(0);

/** `key` is the field's name, `feature` and its name, `saved` or `text`. */
type Filter = { key: string; holds: (row: number) => boolean; scores?: Uint16Array };

type ScoreText = typeof textScores;
type Means = { saved?: readonly string[]; scoreText?: ScoreText };

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
