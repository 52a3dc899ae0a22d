// Whatever the pages call a value, and what people say for it, finds the vehicles that have it.
import { expect, test } from 'vitest';
import { namesIn } from './search-names.ts';
import { language } from '../messages/language.ts';
import { answer } from '../search/query.ts';
import { toParts } from '../search/parts.ts';
import { nothingAsked } from '../search/search-state.ts';
import { textScores } from '../search/text-match.ts';
import { toTable, withText } from '../search/table.ts';
import { aRow, readable } from '../search/rows.fixture.ts';
import type { Row, WordColumn } from '../search/columns.ts';

const { words, search } = language('en');
const { facts, vehicle, categories } = words;
const { available, reserved, incoming } = vehicle.statuses;
const labels = [
  ['type', words.types],
  ['fuel', facts.fuels],
  ['fuel', facts.fuelsShort],
  ['transmission', facts.transmissions],
  ['steering', facts.steerings],
  ['drive', facts.drives],
  ['condition', facts.conditions],
  ['welfare', { yes: search.welfare }],
  ['status', { available, reserved, incoming }],
  ['location', { Nagoya: 'Nagoya' }],
] as const satisfies [WordColumn, Record<string, string>][];

/** Of every value one vehicle, which has nothing else that can be found. */
const plain = { make: 'Zz', model: 'Zz', type: undefined, status: undefined };
const stock = labels.flatMap(([column, of]) =>
  Object.entries(of).map(([value, label]) => ({ column, value, label })),
);
const rows = stock.map(({ column, value }, at) => aRow(at, { ...plain, [column]: value } as Partial<Row>));
const [part] = toParts(rows, namesIn(rows));
const table = withText(toTable(readable(part!.core))!, readable(part!.text))!;
const foundBy = (text: string) => {
  const { total, rows: found } = answer(
    table,
    { ...nothingAsked, text },
    { scores: textScores(table, text) },
  );
  expect(total).toBeLessThanOrEqual(found.length);
  const values = found.map((row) => stock[rows.findIndex(({ ref }) => ref === table.refs[row])]!.value);
  return [...new Set(values)].toSorted();
};

test.each(stock)('$column: “$label”', ({ value, label }) => {
  expect(foundBy(label)).toContain(value);
});

test.each([
  [categories['left-hand-drive'], ['LHD']],
  [categories.welfare, ['yes']],
  [categories.manual, ['MT']],
  [categories.diesel, ['diesel']],
  [categories.hybrid, ['hybrid', 'phev']],
  [categories['brand-new'], ['new']],
  [categories['trucks-by-class'], ['truck']],
  ['automatic', ['AT', 'CVT', 'DCT']],
  ['automated manual', ['AMT']],
  ['left-hand drive', ['LHD']],
  ['LEFT HAND', ['LHD']],
  ['left', ['LHD']],
  ['right hand drive', ['RHD']],
  ['lhd', ['LHD']],
  ['wheelchair', ['yes']],
  ['wheel chair', ['yes']],
  ['handicapped', ['yes']],
  ['yes', []],
  ['gasoline', ['petrol']],
  ['petrol', ['petrol']],
  ['4x4', ['4WD', 'AWD']],
  ['4 x 4', ['4WD', 'AWD']],
  ['4wd', ['4WD', 'AWD']],
  ['4 wd', ['4WD', 'AWD']],
  ['awd', ['4WD', 'AWD']],
  ['four wheel drive', ['4WD', 'AWD']],
  ['all wheel drive', ['4WD', 'AWD']],
  ['full-time 4wd', ['AWD']],
  ['2wd', ['2WD', 'FWD', 'RWD']],
  ['two wheel drive', ['2WD', 'FWD', 'RWD']],
  ['fwd', ['FWD']],
  ['rear wheel drive', ['RWD']],
  ['plug-in hybrid', ['phev']],
  ['plug in hybrid', ['phev']],
  ['pick up', ['pickup']],
  ['minivan', ['mini-van']],
  ['saloon', ['sedan']],
  ['motorcycle', ['motor-cycle']],
  ['used', ['used']],
])('“%s”', (text, values) => expect(foundBy(text)).toEqual(values));

test('with other words too, in any order', () => {
  expect(foundBy('zz manual')).toEqual(['MT']);
  expect(foundBy('left hand drive zz')).toEqual(['LHD']);
  expect(foundBy('manual automatic')).toEqual([]);
});

test('what is called so itself comes before what is only meant too', () => {
  const best = (text: string) => {
    const { rows: found } = answer(
      table,
      { ...nothingAsked, text, sort: 'best' },
      { scores: textScores(table, text) },
    );
    return stock[rows.findIndex(({ ref }) => ref === table.refs[found[0]!])]!.value;
  };
  expect(best('4wd')).toBe('4WD');
  expect(best('awd')).toBe('AWD');
  expect(best('2wd')).toBe('2WD');
});

test('no two columns have a named value in common: the names stand in one list', () => {
  const named = new Map<string, string>();
  for (const { column, value } of stock.filter((each) => each.column !== 'location')) {
    expect(named.get(value) ?? column).toBe(column);
    named.set(value, column);
  }
});
