import { describe, expect, test } from 'vitest';
import { toCatalogue, type Listing } from './catalogue.ts';
import { toListingPages } from './listing-pages.ts';
import { aStock, aVehicle } from './vehicles.fixture.ts';

const vehicles = Array.from({ length: 100 }, (_, serial) =>
  aVehicle(serial, { arrived: `2026-${serial < 50 ? '09' : '10'}-15` }),
);
const catalogue = toCatalogue(aStock(vehicles), '2026-11-22');
const pagesOf = (listing: Listing) => toListingPages(catalogue, listing, 150);

describe('pages of a listing', () => {
  test('live counts and the stock date stand on the first page only', () => {
    const [first, ...older] = pagesOf(catalogue.everything);
    expect(first!.live).toMatchObject({ count: 100, asOf: '2026-11-22' });
    expect(older.length).toBeGreaterThan(1);
    expect(older.map(({ live }) => live)).toEqual(older.map(() => undefined));
  });

  test('each page leads to the one before and the one after', () => {
    const pages = pagesOf(catalogue.makes[0]!);
    expect(pages.map(({ newer }) => newer?.address)).toEqual([
      undefined,
      ...pages.slice(0, -1).map(({ address }) => address),
    ]);
    expect(pages.map(({ older }) => older?.address)).toEqual([
      ...pages.slice(1).map(({ address }) => address),
      undefined,
    ]);
    expect(pages[1]!.address).toMatch(/^\/makes\/toyota\/page\/\d+-\d+\/$/);
  });

  test('a page tells the days on which its vehicles came into stock', () => {
    expect(pagesOf(catalogue.everything).map(({ span }) => [span!.from, span!.to])).toContainEqual([
      '2026-09-15',
      '2026-10-15',
    ]);
  });

  test('a make leads to its models, trucks by class to the classes', () => {
    const trucks = toCatalogue(
      aStock([
        aVehicle(1, { type: 'truck', maxLoadKg: 350 }),
        aVehicle(2, { type: 'truck', maxLoadKg: 2000 }),
      ]),
      '2026-11-22',
    );
    const byClass = trucks.categories.find(({ slug }) => slug === 'trucks-by-class')!;
    const [page] = toListingPages(trucks, byClass, 150);
    expect(page!.live!.parts.map(({ listing, count }) => [listing.address, count])).toEqual([
      ['/categories/trucks-by-class/under-1t/', 1],
      ['/categories/trucks-by-class/2t/', 1],
    ]);
    expect(page!.groups.map(({ loadClass, cards }) => [loadClass, cards.length])).toEqual([
      ['under-1t', 1],
      ['2t', 1],
    ]);
    const [make] = toListingPages(trucks, trucks.makes[0]!, 150);
    expect(make!.live!.parts.map(({ listing }) => listing.address)).toEqual(['/makes/toyota/vitz/']);
  });

  test('an empty listing has one page, which offers neighbours', () => {
    const bus = catalogue.types.find(({ slug }) => slug === 'bus')!;
    const pages = pagesOf(bus);
    expect(pages).toHaveLength(1);
    expect(pages[0]!.live!.neighbours.map(({ listing }) => listing.address)).toEqual(['/types/hatchback/']);
  });
});
