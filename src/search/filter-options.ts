// The values a visitor can choose from, with their counts over the whole stock: what the page shows before
// anything is asked.
import { choices, type Choice } from './fields.ts';
import type { Row } from './columns.ts';

/** Numbers in their order, words by frequency. */
export function toFilterOptions(rows: readonly Row[]): FilterOptions {
  return Object.fromEntries(choices.map((name) => [name, optionsOf(rows, name)])) as FilterOptions;
}

function optionsOf(rows: readonly Row[], name: Choice): FilterOption[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = name === 'model' ? `${row.make} ${row.model}` : row[name]?.toString();
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = [...counts].map(([value, count]) => ({ value, count }));
  return name === 'seats'
    ? options.toSorted((a, b) => Number(a.value) - Number(b.value))
    : options.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

export type FilterOption = { value: string; count: number };
export type FilterOptions = Record<Choice, FilterOption[]>;
