import { expect, test } from 'vitest';
import { reduction, shownPrice } from './price.ts';
import { maskChassis } from './chassis.ts';

test('a price in dollars is shown as it is, one in yen is turned and marked, none is none', () => {
  expect(shownPrice({ fobUsd: 2450, fobJpy: 999_999 }, 150)).toEqual({ fobUsd: 2450 });
  expect(shownPrice({ fobJpy: 450_100 }, 150)).toEqual({ fobUsd: 3001, fromJpy: 450_100 });
  expect(shownPrice({}, 150)).toBeUndefined();
});

test('only the last change counts as a reduction, and only when it went down', () => {
  const prices = [
    { on: '2026-10-01', fobUsd: 3000 },
    { on: '2026-11-01', fobUsd: 2800 },
  ];
  expect(reduction({ fobUsd: 2800, prices })).toEqual({ on: '2026-11-01', fromUsd: 3000 });
  expect(reduction({ fobUsd: 3000, prices: prices.toReversed() })).toBeUndefined();
  expect(reduction({ fobUsd: 2800, prices: prices.slice(1) })).toBeUndefined();
  expect(reduction({ prices })).toBeUndefined();
});

test('a price that was corrected on its own day is none to be reduced from', () => {
  const [before, slip, after] = [3000, 30_000, 2900].map((fobUsd) => ({ on: '2026-11-01', fobUsd }));
  const earlier = { ...before!, on: '2026-10-01' };
  expect(reduction({ fobUsd: 2900, prices: [slip!, after!] })).toBeUndefined();
  expect(reduction({ fobUsd: 3000, prices: [earlier, slip!, before!] })).toBeUndefined();
  expect(reduction({ fobUsd: 2900, prices: [earlier, slip!, after!] })).toEqual({
    on: '2026-11-01',
    fromUsd: 3000,
  });
});

test('a price is reduced from the lowest of the 30 days before, not from one that was put up for a few days', () => {
  const asked = (...of: [on: string, fobUsd: number][]) => of.map(([on, fobUsd]) => ({ on, fobUsd }));
  const upAndBack = asked(['2026-10-01', 2200], ['2026-11-05', 11_150], ['2026-11-07', 2200]);
  expect(reduction({ fobUsd: 2200, prices: upAndBack })).toBeUndefined();
  const upAndDown = asked(['2026-10-01', 2200], ['2026-11-05', 11_150], ['2026-11-07', 2100]);
  expect(reduction({ fobUsd: 2100, prices: upAndDown })).toEqual({ on: '2026-11-07', fromUsd: 2200 });
  const longAgo = asked(['2026-08-01', 2200], ['2026-10-08', 2500], ['2026-11-07', 2300]);
  expect(reduction({ fobUsd: 2300, prices: longAgo })).toEqual({ on: '2026-11-07', fromUsd: 2500 });
  const aDayLess = asked(['2026-08-01', 2200], ['2026-10-09', 2500], ['2026-11-07', 2300]);
  expect(reduction({ fobUsd: 2300, prices: aDayLess })).toBeUndefined();
});

test.each([
  ['NSP130-2145678', 'NSP130-*******'],
  ['WVWZZZ1KZ9W123456', 'WVWZZZ1K*********'],
  ['ABCDEFG', 'ABC****'],
  ['NSP130-2145678-', 'NSP130-********'],
  ['NSP130-2145678-01', 'NSP130-**********'],
  ['3DA-NZE141-6012345', '3DA-NZE141-*******'],
  ['W906-A12', 'W90*****'],
  ['12', '**'],
])('chassis number %s is shown as %s', (full, masked) => {
  expect(maskChassis(full)).toBe(masked);
});
