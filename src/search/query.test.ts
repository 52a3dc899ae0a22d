// Every count, every page and every histogram against the brute-force oracle.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, ranges, sorts, YES, type Range } from './fields.ts';
import { answer } from './query.ts';
import { holds, oracle } from './query.oracle.ts';
import { aRow, plainRows, tableOf } from './rows.fixture.ts';
import { nothingAsked, type Search } from './search-state.ts';
import { joinTables } from './join-tables.ts';
import type { Table } from './table.ts';
import type { Row } from './columns.ts';

/** Some searches ask for nearly everything there is, others for one thing or two: then most vehicles are found. */
const anySearch: fc.Arbitrary<Search> = fc.constantFrom(1, 8).chain(searchOf);

/** @param rare one in so many of its filters is asked for */
function searchOf(rare: number): fc.Arbitrary<Search> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: rare, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  const some = (...values: string[]) => maybe(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));
  const between = (...bounds: number[]) =>
    maybe(
      fc
        .tuple(maybe(fc.constantFrom(...bounds)), fc.constantFrom(...bounds))
        .map(([from, to]) => ({ from: from === undefined ? undefined : Math.min(from, to), to })),
    );
  const features = fc.uniqueArray(fc.constantFrom('ABS', 'Sunroof', 'Nothing'), { maxLength: 2 });
  return fc
    .record({
      chosen: fc.record({
        make: some('Toyota', 'Nissan', 'Land Rover', 'Nobody'),
        model: some('Toyota Vitz', 'Nissan Note', 'Land Rover X'),
        type: some('suv', 'sedan', 'truck'),
        fuel: some('petrol', 'diesel'),
        seats: some('5', '7'),
        status: some('available', 'reserved'),
        welfare: some(YES),
      }),
      between: fc.record({
        fobUsd: between(0, 1_000, 5_000, 20_000),
        year: between(1990, 2010, 2020),
        mileageKm: between(0, 50_000, 200_000),
        engineCc: between(660, 1_500, 3_000),
      }),
      features: maybe(features).map((wanted = []) => wanted),
      saved: maybe(fc.constant(true)).map((asked) => asked === true),
      sort: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
      page: fc.integer({ min: 1, max: 4 }),
    })
    .map((asked) => ({
      ...nothingAsked,
      ...asked,
      chosen: stated(asked.chosen),
      between: stated(asked.between),
    }));
}

test('an answer is what counting by hand gives', () => {
  fc.assert(
    fc.property(plainRows(70), anySearch, (rows, search) => {
      const saved = rows.filter((_, at) => at % 3 === 0).map(({ ref }) => ref);
      check(tableOf(rows), rows, search, saved);
    }),
    { seed: 9, numRuns: 400, endOnFailure: true },
  );
});

test('the answer does not depend on how many files the vehicles came in', () => {
  fc.assert(
    fc.property(plainRows(60), anySearch, (rows, search) => {
      const parts = Map.groupBy(rows, ({ make }) => make);
      const joined = joinTables([...parts.values()].map((part) => tableOf(part)));
      check(joined, rows, search, []);
    }),
    { seed: 9, numRuns: 200, endOnFailure: true },
  );
});

test('a page beyond the last is the last, and no vehicles have one empty page', () => {
  const rows = Array.from({ length: 30 }, (_, at) => aRow(30 - at));
  const beyond = answer(tableOf(rows), { ...nothingAsked, page: 1_000 });
  expect(beyond.page).toBe(2);
  expect(beyond.rows).toHaveLength(6);
  expect(answer(tableOf([]), { ...nothingAsked, page: 7 })).toMatchObject({ total: 0, page: 1, rows: [] });
});

test('of one day the higher number of the ref comes first, on every page', () => {
  const refs = ['AR-9999', 'AR-10000', 'B-00700/X', 'AR-700', 'NONE', ...numbered(60)];
  const rows = refs.map((ref) => aRow(1, { ref }));
  const inOrder = [...numbered(60), 'AR-10000', 'AR-9999', 'B-00700/X', 'AR-700', 'NONE'];
  const table = tableOf(rows.toReversed());
  const pages = [1, 2, 3].flatMap((page) => answer(table, { ...nothingAsked, page }).rows);
  expect(pages.map((row) => table.refs[row])).toEqual(inOrder);
});

test('values are found whatever their case, accents and width', () => {
  const table = tableOf([aRow(2, { make: 'Citroën' }), aRow(1)]);
  const total = (make: string) => answer(table, { ...nothingAsked, chosen: { make: [make] } }).total;
  expect(['Citroën', 'citroen', 'ＣＩＴＲＯＥＮ', 'Citro'].map(total)).toEqual([1, 1, 1, 0]);
});

/** `AR-20060` down to `AR-20001` */
function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `AR-${20_000 + count - at}`);
}

function check(table: Table, rows: readonly Row[], search: Search, saved: readonly string[]): void {
  const found = answer(table, search, { saved });
  const expected = oracle(rows, search, saved);
  expect(found.total).toBe(expected.total);
  expect(found.rows.map((row) => table.refs[row])).toEqual(expected.refs);
  for (const name of choices) {
    const { values, counts } = found.choices[name];
    expect(Object.fromEntries(values.map((value, at) => [value, counts[at + 1]]))).toEqual(
      Object.fromEntries(values.map((value) => [value, expected.choice(name, value)])),
    );
  }
  for (const name of ranges) {
    const { edges, counts } = found.ranges[name];
    const bounds = [0, ...edges, Infinity];
    const others = { ...search, between: { ...search.between, [name]: undefined } };
    expect([...counts]).toEqual([
      rows.filter((row) => holds(row, others, saved) && row[name] === undefined).length,
      ...bounds.slice(1).map((below, at) => inBin(rows, others, saved, name, bounds[at]!, below)),
    ]);
  }
  const { features } = found;
  features?.values.forEach((value, at) => expect(features.counts[at]).toBe(expected.feature(value)));
  for (const [key, count] of Object.entries(found.withoutIt)) expect(count).toBe(expected.without(key));
}

function inBin(
  rows: readonly Row[],
  search: Search,
  saved: readonly string[],
  name: Range,
  from: number,
  below: number,
): number {
  return rows.filter((row) => {
    const value = row[name];
    return value !== undefined && value >= from && value < below && holds(row, search, saved);
  }).length;
}

function stated<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
