// What the data of search weighs on the wire, for a stock of the size it is made for.
import { expect, test } from 'vitest';
import { toSearchFiles } from '../../src/data/search-files.ts';
import { rowsOfStock } from './rows.ts';

test('the first search of 10,000 vehicles fetches one file of at most 100 kB, of 411 at most 9 kB', () => {
  for (const [size, most] of [
    [411, 9_000],
    [10_000, 100_000],
  ] as const) {
    const { parts } = toSearchFiles(rowsOfStock(size)).manifest;
    expect(parts).toHaveLength(1);
    expect(parts[0]!.core[1]).toBeLessThanOrEqual(most);
  }
});
