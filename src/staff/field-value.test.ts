import { expect, test } from 'vitest';
import { fieldValue } from './field-value.ts';

test.each([
  ['fobUsd', 15650, '15,650'],
  ['mileageKm', 119158, '119,158'],
  ['doors', 5, '5'],
  ['firstRegistered', '2018-05', '2018-05'],
  ['features', ['ABS', 'Sunroof'], 'ABS, Sunroof'],
  ['remarks', undefined, '–'],
  ['welfare', true, 'true'],
])('%s: %j is shown as %s', (field, value, shown) => {
  expect(fieldValue(field, value)).toBe(shown);
});
