// The plain list and the feed nearest to a search, and the search nearest to a list.
import { expect, test } from 'vitest';
import { toCatalogue, type Listing } from '../catalogue/catalogue.ts';
import { identity } from '../catalogue/menu.ts';
import { aStock, aVehicle } from '../catalogue/vehicles.fixture.ts';
import { bodyTypes } from '../inventory/vocabularies.ts';
import { means, nearestFeed, nearestListing, searchFor } from './nearest.ts';
import { parseSearch } from './parse-search.ts';

const known = {
  make: { values: ['Mitsubishi', 'Toyota', 'Land Rover', 'Citroën', 'Mitsubishi Fuso'] },
  model: { values: ['Land Rover Defender', 'Mitsubishi Fuso Canter', 'Toyota Vitz', 'Citroën C3'] },
  type: { values: [...bodyTypes] },
};
const near = (query: string) => nearestListing(parseSearch(query), known).address;
const feed = (query: string) => nearestFeed(parseSearch(query), known).address;

test.each([
  ['', '/stock/', '/rss.xml'],
  ['make=Toyota', '/makes/toyota/', '/makes/toyota/rss.xml'],
  ['make=Citroën&type=suv', '/makes/citroen/', '/makes/citroen/rss.xml'],
  ['make=Toyota&make=Nissan', '/stock/', '/rss.xml'],
  ['make=Toyota&make=Nissan&type=suv', '/types/suv/', '/types/suv/rss.xml'],
  ['model=Land Rover Defender', '/makes/land-rover/defender/', '/rss.xml'],
  ['model=Mitsubishi Fuso Canter', '/makes/mitsubishi-fuso/canter/', '/rss.xml'],
  ['make=Toyota&model=Toyota Nothing', '/makes/toyota/', '/makes/toyota/rss.xml'],
  ['model=Nobody Nothing', '/stock/', '/rss.xml'],
  ['make=Nobody&type=nothing', '/stock/', '/rss.xml'],
  ['make=citroen', '/makes/citroen/', '/makes/citroen/rss.xml'],
  ['type=suv&fuel=diesel', '/types/suv/', '/types/suv/rss.xml'],
  ['fuel=diesel', '/categories/diesel/', '/rss.xml'],
  ['fuel=hybrid', '/categories/hybrid/', '/rss.xml'],
  ['fuel=hybrid&fuel=phev', '/categories/hybrid/', '/rss.xml'],
  ['fuel=hybrid&fuel=diesel', '/stock/', '/rss.xml'],
  ['transmission=MT&fuel=petrol', '/categories/manual/', '/rss.xml'],
  ['steering=LHD', '/categories/left-hand-drive/', '/rss.xml'],
  ['welfare=yes', '/categories/welfare/', '/rss.xml'],
  ['condition=new', '/categories/brand-new/', '/rss.xml'],
  ['q=prado&fobUsdTo=5000', '/stock/', '/rss.xml'],
])('%s is nearest to %s and %s', (query, listing, rss) => {
  expect(near(query)).toBe(listing);
  expect(feed(query)).toBe(rss);
});

test('the search of a listing leads back to it', () => {
  const catalogue = toCatalogue(
    aStock([aVehicle(1), aVehicle(2, { make: 'Citroën', model: 'C3' })]),
    '2026-11-22',
  );
  const listings: Listing[] = [
    catalogue.everything,
    ...catalogue.types,
    ...catalogue.makes.flatMap((make) => [make, ...make.models]),
    ...catalogue.categories.filter(({ slug }) => slug !== 'new-arrivals' && slug !== 'trucks-by-class'),
  ];
  const back = listings.map((listing) => nearestListing(searchFor(identity(listing)), known).address);
  expect(back).toEqual(listings.map(({ address }) => address));
});

test.each([
  ['new arrivals', true],
  ['New-Arrivals', true],
  ['new arr', true],
  ['arrivals', true],
  ['toyota new arrivals', true],
  ['rivals', false],
  ['newarrivals of may', false],
  ['old arrivals', false],
])('“%s” means the list New Arrivals: %s', (text, meant) => {
  expect(means(text, 'New Arrivals')).toBe(meant);
});

test('a name within another word means no list', () => {
  expect(means('business class', 'Bus')).toBe(false);
  expect(means('minivans', 'Van')).toBe(false);
});
