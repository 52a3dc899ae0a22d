// The answer to a search by the plainest means there are: every number is a filter over all rows. Slow, and
// therefore to be believed; the query is held against it.
import { choices, PAGE_SIZE, ranges, type Choice, type Range } from './fields.ts';
import { splitRef } from './refs.ts';
import type { Row } from './columns.ts';
import type { Search } from './search-state.ts';

/** What a choice's column says of a row. */
export function choiceOf(row: Row, name: Choice): string | undefined {
  if (name === 'model') return `${row.make} ${row.model}`;
  if (name === 'seats') return row.seats === undefined ? undefined : String(row.seats);
  return row[name];
}

export function holds(row: Row, search: Search, saved: readonly string[]): boolean {
  return (
    choices.every((name) => {
      const value = choiceOf(row, name);
      const chosen = search.chosen[name];
      return !chosen || (value !== undefined && chosen.includes(value));
    }) &&
    ranges.every((name) => {
      const { from, to } = search.between[name] ?? {};
      if ((from ?? 0) === 0 && to === undefined) return true;
      const value = row[name];
      return value !== undefined && value >= (from ?? 0) && value <= (to ?? Infinity);
    }) &&
    search.features.every((feature) => row.features.includes(feature)) &&
    (!search.saved || saved.includes(row.ref))
  );
}

export function oracle(rows: readonly Row[], search: Search, saved: readonly string[]): OracleAnswer {
  const count = (asked: Search) => rows.filter((row) => holds(row, asked, saved)).length;
  const passed = rows.filter((row) => holds(row, search, saved));
  const page = Math.min(search.page, Math.max(1, Math.ceil(passed.length / PAGE_SIZE)));
  return {
    total: passed.length,
    refs: passed
      .toSorted(order(search))
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map(({ ref }) => ref),
    choice: (name, value) => count({ ...search, chosen: { ...search.chosen, [name]: [value] } }),
    range: (name, from, to) => count({ ...search, between: { ...search.between, [name]: { from, to } } }),
    feature: (value) => count({ ...search, features: [...search.features, value] }),
    without: (key) => count(withoutKey(search, key)),
  };
}

function withoutKey(search: Search, key: string): Search {
  const { [key as Choice]: _, ...chosen } = search.chosen;
  const { [key as Range]: __, ...between } = search.between;
  const features = search.features.filter((value) => `feature ${value}` !== key);
  return { ...search, chosen, between, features, saved: search.saved && key !== 'saved' };
}

function order({ sort = 'best' }: Search): (a: Row, b: Row) => number {
  const [field, direction] = sort.split('-');
  const name = ({ price: 'fobUsd', year: 'year', mileage: 'mileageKm' } as const)[field ?? ''];
  return (a, b) => {
    const newer =
      b.stockedDay! - a.stockedDay! || numberIn(b.ref) - numberIn(a.ref) || (a.ref > b.ref ? -1 : 1);
    if (!name) return newer;
    const [x, y] = [a[name], b[name]];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || newer;
    return (direction === 'up' ? x - y : y - x) || newer;
  };
}

/** Of refs with one number in them; those without come last. */
function numberIn(ref: string): number {
  return splitRef(ref).number ?? -1;
}

type OracleAnswer = {
  total: number;
  refs: string[];
  choice: (name: Choice, value: string) => number;
  range: (name: Range, from: number, to: number) => number;
  feature: (value: string) => number;
  without: (key: string) => number;
};
