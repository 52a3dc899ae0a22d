// The size budgets of listing and vehicle pages: what a phone must receive before it can show anything.
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages, readBytes } from './built-site.ts';
import type { BuiltPage } from './built-page.ts';

const every = [...pages.values()];

/** Quality 5 is quick and never smaller than 11, so that only pages near the limit are compressed twice. */
function isOver(limit: number): (page: BuiltPage) => boolean {
  return ({ file }) => {
    const bytes = readBytes(file);
    return brotli(bytes, 5) > limit && brotli(bytes, 11) > limit;
  };
}

function brotli(bytes: Uint8Array, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

test('a listing page has at most 13 kB', { timeout: 60_000 }, () => {
  const listingPages = every.filter(({ cards }) => cards.length > 0);
  expect(listingPages.length).toBeGreaterThan(0);
  expect(listingPages.filter(isOver(13_000)).map(({ address }) => address)).toEqual([]);
});

test('a vehicle page has at most 10 kB', { timeout: 60_000 }, () => {
  const vehiclePages = every.filter(({ ref }) => ref !== undefined);
  expect(vehiclePages.length).toBeGreaterThan(0);
  expect(vehiclePages.filter(isOver(10_000)).map(({ address }) => address)).toEqual([]);
});

test('every page begins with the common style sheet of at most 3 kB, inlined, and has at most one behind it', () => {
  const common = new Set(every.map(({ sheets }) => sheets[0]));
  expect(common.size).toBe(1);
  expect(brotli(Buffer.from([...common][0]!), 11)).toBeLessThanOrEqual(3_000);
  const tooMany = every.filter(({ sheets, cards }) => sheets.length > (cards.length > 0 ? 1 : 2));
  expect(tooMany.map(({ address }) => address)).toEqual([]);
});

test('the sheets of one page have at most 5 kB together, and the site has at most four', () => {
  const alone = new Set(every.flatMap(({ sheets }) => sheets));
  expect(alone.size).toBeLessThanOrEqual(4);
  const together = new Set(every.map(({ sheets }) => sheets.join('')));
  expect([...together].filter((css) => brotli(Buffer.from(css), 11) > 5_000)).toEqual([]);
});
