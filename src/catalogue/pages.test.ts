import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_LEAST, LEAF_MOST, listingPages, type ListingPage } from './pages.ts';

const serialSets = fc.uniqueArray(fc.nat(5000), { maxLength: 600 });
const seeded = { seed: 20261122, numRuns: 300 };

describe('listing pages', () => {
  test('every serial stands on exactly one page, newest first', () => {
    fc.assert(
      fc.property(serialSets, (serials) => {
        const onPages = listingPages(serials).flatMap((page) => page.serials);
        expect(onPages).toEqual(serials.toSorted((a, b) => b - a));
      }),
      seeded,
    );
  });

  test('the first page holds 12 to 43, an older one 1 to 32', () => {
    fc.assert(
      fc.property(serialSets, (serials) => {
        const [first, ...older] = listingPages(serials);
        expect(first!.serials.length).toBeGreaterThanOrEqual(Math.min(FIRST_LEAST, serials.length));
        expect(first!.serials.length).toBeLessThanOrEqual(FIRST_LEAST - 1 + LEAF_MOST);
        for (const page of older) {
          expect(page.serials.length).toBeGreaterThan(0);
          expect(page.serials.length).toBeLessThanOrEqual(LEAF_MOST);
        }
      }),
      seeded,
    );
  });

  test('the pages depend on the set alone, not on its order', () => {
    fc.assert(
      fc.property(serialSets, (serials) => {
        expect(listingPages(serials.toReversed())).toEqual(listingPages(serials));
      }),
      seeded,
    );
  });

  test('a page is named for the range that its serials lie in', () => {
    fc.assert(
      fc.property(serialSets, (serials) => {
        for (const { leaf, serials: held } of listingPages(serials).slice(1)) {
          const [from, to] = leaf!.split('-').map(Number) as [number, number];
          expect(held.every((serial) => serial >= from && serial <= to)).toBe(true);
        }
      }),
      seeded,
    );
  });

  test('one arrival changes the first page and at most three others', () => {
    fc.assert(
      fc.property(serialSets, (serials) => {
        const arrival = Math.max(-1, ...serials) + 1;
        expect(changed(listingPages(serials), listingPages([...serials, arrival]))).toBeLessThanOrEqual(4);
      }),
      seeded,
    );
  });

  test('one departure changes at most the first page and five others', () => {
    fc.assert(
      fc.property(serialSets, fc.nat(), (serials, pick) => {
        if (serials.length === 0) return;
        const gone = serials[pick % serials.length];
        const after = serials.filter((serial) => serial !== gone);
        expect(changed(listingPages(serials), listingPages(after))).toBeLessThanOrEqual(6);
      }),
      seeded,
    );
  });

  test('an empty listing is one empty page', () => {
    expect(listingPages([])).toEqual([{ leaf: undefined, serials: [] }]);
  });
});

/** How many pages, old or new, have no equal on the other side. */
function changed(before: ListingPage[], after: ListingPage[]): number {
  const key = (page: ListingPage) => JSON.stringify(page);
  const old = new Set(before.map(key));
  const now = new Set(after.map(key));
  return [...old.symmetricDifference(now)].length;
}
