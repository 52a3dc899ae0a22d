// The one spelling of a search in an address, and whatever else an address may hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, ranges, sorts } from './fields.ts';
import { conditionsOf, without } from './conditions.ts';
import { parseSearch } from './parse-search.ts';
import { keyOf } from './query.ts';
import { foldKey } from '../inventory/fold.ts';
import { nothingAsked, printSearch, type Search } from './search-state.ts';

const text = fc.string({ maxLength: 60, unit: 'grapheme' }).map((value) => value.trim());
/** @param same what two of them may not have in common */
const several = (same: (value: string) => string) =>
  fc.uniqueArray(
    text.filter((value) => value !== ''),
    { minLength: 1, maxLength: 5, selector: same },
  );
const values = several(keyOf);
const bound = fc.option(fc.nat(1_000_000), { nil: undefined });
const anySearch: fc.Arbitrary<Search> = fc
  .record({
    text: text.map((value) => (foldKey(value) === '' ? '' : value)),
    chosen: fc.dictionary(fc.constantFrom(...choices), values, { noNullPrototype: true }),
    between: fc.dictionary(
      fc.constantFrom(...ranges),
      fc
        .tuple(bound, bound)
        .filter(([a, b]) => a !== undefined || b !== undefined)
        .map(([a, b]) =>
          a !== undefined && b !== undefined && a > b ? { from: b, to: a } : { from: a, to: b },
        )
        .filter(({ from }) => from !== 0),
      { noNullPrototype: true },
    ),
    features: fc.oneof(fc.constant([]), values),
    saved: fc.boolean(),
    compare: fc.oneof(
      fc.constant([]),
      several(String).map((refs) => refs.slice(0, 4)),
    ),
    sort: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
    page: fc.integer({ min: 1, max: 500 }),
    pictures: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((search) => search as Search);

test('a search survives its address', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      expect(parseSearch(printSearch(search))).toEqual(search);
    }),
    { seed: 9, numRuns: 500 },
  );
});

test('whatever the address holds, it is a search that prints and reads as itself', () => {
  const part = fc.oneof(
    fc.constantFrom(...choices, ...ranges, 'q', 'page', 'sort', '%', '%E0%A4%A'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 30 }), (pairs) => {
      const search = parseSearch(pairs.map(([name, value]) => `${name}=${value}`).join('&'));
      expect(parseSearch(printSearch(search))).toEqual(search);
    }),
    { seed: 9, numRuns: 500 },
  );
});

test.each([
  ['', nothingAsked],
  ['?make=Toyota&make=Toyota&make=', { ...nothingAsked, chosen: { make: ['Toyota'] } }],
  ['fobUsdFrom=5000&fobUsdTo=100', { ...nothingAsked, between: { fobUsd: { from: 100, to: 5_000 } } }],
  ['fobUsdFrom=-5&yearTo=soon&mileageKmTo=1e9&engineCcFrom=99999999999', nothingAsked],
  [
    'fobUsdFrom=5,000&fobUsdTo=８ 000.4',
    { ...nothingAsked, between: { fobUsd: { from: 5_000, to: 8_000 } } },
  ],
  ['fobUsdFrom=$5.000&fobUsdTo=8k', { ...nothingAsked, between: { fobUsd: { from: 5_000, to: 8_000 } } }],
  [
    'mileageKmFrom=50km&mileageKmTo=1.000.000 KM',
    { ...nothingAsked, between: { mileageKm: { from: 50, to: 1_000_000 } } },
  ],
  ['fobUsdTo=1.5k USD', { ...nothingAsked, between: { fobUsd: { from: undefined, to: 1_500 } } }],
  ['fobUsdTo=5000 shillings', nothingAsked],
  ['fobUsdFrom=0', nothingAsked],
  ['yearFrom=5&yearTo=0', { ...nothingAsked, between: { year: { from: undefined, to: 5 } } }],
  ['sort=cheapest&page=-1&page=2', nothingAsked],
  ['__proto__=1&pictures=constructor&sort=toString', nothingAsked],
  ['page=0&pictures=perhaps&unknown=1', nothingAsked],
  ['q=!!!&page=2', { ...nothingAsked, page: 2 }],
  ['q=％ ー★', { ...nothingAsked, text: '％ ー★' }],
  ['q=％ 、★', nothingAsked],
  [
    'make=Toyota&make=Nissan&make=TOYOTA&feature=ABS&feature=A.B.S.',
    { ...nothingAsked, chosen: { make: ['Toyota', 'Nissan'] }, features: ['ABS'] },
  ],
  ['model=★&model=!', { ...nothingAsked, chosen: { model: ['★', '!'] } }],
  ['compare=a-1&compare=A1&compare=a-1', { ...nothingAsked, compare: ['a-1', 'A1'] }],
  [`q=${'x'.repeat(5_000)}`, { ...nothingAsked, text: 'x'.repeat(80) }],
  ['compare=A&compare=B&compare=C&compare=D&compare=E', { ...nothingAsked, compare: ['A', 'B', 'C', 'D'] }],
])('%s', (query, search) => expect(parseSearch(query)).toEqual(search));

test('10,000 parameters are read and cut', () => {
  const search = parseSearch(Array.from({ length: 10_000 }, (_, at) => `make=M${at}`).join('&'));
  expect(search.chosen.make).toHaveLength(50);
});

test('taking every condition away leaves a search for everything', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const left = conditionsOf(search).reduce(without, search);
      expect(conditionsOf(left)).toEqual([]);
      const { chosen, between, features, saved } = left;
      expect({ chosen, between, features, saved }).toEqual({
        chosen: {},
        between: {},
        features: [],
        saved: false,
      });
    }),
    { seed: 9, numRuns: 200 },
  );
});
