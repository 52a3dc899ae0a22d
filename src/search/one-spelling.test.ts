import { expect, test } from 'vitest';
import { toFilterOptions } from './filter-options.ts';
import { withOneSpelling } from './one-spelling.ts';
import { aRow } from './rows.fixture.ts';

const rows = [
  { location: 'USS NAGOYA', exteriorColour: 'Gun Metal', features: ['Roof rack', 'ROOF RACK', 'ABS'] },
  { location: 'USS Nagoya', exteriorColour: 'Gun-Metal', features: ['Roof rack'] },
  { location: 'uss nagoya', exteriorColour: 'White', features: ['ROOF RACK'] },
  { location: 'USS Nagoya', exteriorColour: undefined, features: [] },
  { location: '★', exteriorColour: 'Gun Metal', features: ['☆'] },
].map((fields, at) => aRow(10 - at, fields));

test('a word in several spellings is one choice, written as most write it', () => {
  const { location, exteriorColour } = toFilterOptions(withOneSpelling(rows));
  expect(location).toEqual([
    { value: 'USS Nagoya', count: 4 },
    { value: '★', count: 1 },
  ]);
  expect(exteriorColour).toEqual([
    { value: 'Gun Metal', count: 3 },
    { value: 'White', count: 1 },
  ]);
});

test('a vehicle has equipment once, and of equally many spellings capitals come last', () => {
  expect(withOneSpelling(rows).map(({ features }) => features)).toEqual([
    ['Roof rack', 'ABS'],
    ['Roof rack'],
    ['Roof rack'],
    [],
    ['☆'],
  ]);
});

test('the order of the rows chooses nothing', () => {
  expect(withOneSpelling(rows.toReversed()).toReversed()).toEqual(withOneSpelling(rows));
});
