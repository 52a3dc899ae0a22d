import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

test('a vehicle of which nothing is known is described without a gap', () => {
  const { description } = visitor.vehicle;
  expect(description('Mazda Axela', '', 'T-1')).toBe('Mazda Axela from Japan. Ref T-1.');
  expect(description('Mazda Axela', '1,500 cc', 'T-1')).toBe('Mazda Axela from Japan: 1,500 cc. Ref T-1.');
});

test('the days of an older page are a sentence', () => {
  const { cameIn, theseCameIn } = visitor.listing;
  expect(theseCameIn(cameIn('11 Apr 2026', '22 Jun 2026'))).toBe(
    'These came into stock from 11 Apr 2026 to 22 Jun 2026.',
  );
  expect(theseCameIn(cameIn('11 Apr 2026', '11 Apr 2026'))).toBe('These came into stock on 11 Apr 2026.');
});
