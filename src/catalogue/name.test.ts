import { expect, test } from 'vitest';
import { gradeInName, vehicleName } from './name.ts';

test('a name is the year, the make, the model and the grade, as far as they are known', () => {
  const named = {
    make: 'Toyota',
    model: 'Vitz',
    grade: 'F',
    manufactured: '2013',
    firstRegistered: '2014-05',
  };
  expect(vehicleName(named)).toBe('2014 Toyota Vitz F');
  expect(vehicleName({ ...named, grade: undefined, firstRegistered: undefined })).toBe('2013 Toyota Vitz');
});

test.each([
  ['Macan', 'Macan', ''],
  ['Macan', 'Macan GTS', 'GTS'],
  ['Land Cruiser', 'Land Cruiser 70', '70'],
  // Not the model, or not as it is written, or not at the beginning.
  ['RX', 'RX350 Version L', 'RX350 Version L'],
  ['Golf', 'e-Golf', 'e-Golf'],
  ['Golf', 'GOLF R', 'GOLF R'],
  ['Golf', 'GTI Golf', 'GTI Golf'],
  ['Macan', undefined, ''],
])('of the model %s the grade %s stands in the name as “%s”', (model, grade, shown) => {
  expect(gradeInName({ model, grade })).toBe(shown);
});
