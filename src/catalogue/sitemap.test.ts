import { expect, test } from 'vitest';
import { toCatalogue } from './catalogue.ts';
import { sitemapIndexXml, sitemapXml, toSitemaps } from './sitemap.ts';
import { aStock, aVehicle } from './vehicles.fixture.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

const ORIGIN = 'https://www.example.com';
const serials = [0, 1_999, 2_000, 4_500];

/** Every file by its name, as text. */
function files(vehicles: Vehicle[]): Record<string, string> {
  const sitemaps = toSitemaps(toCatalogue(aStock(vehicles), '2026-11-22'), ['/']);
  return Object.fromEntries(sitemaps.map((sitemap) => [sitemap.name, sitemapXml(sitemap, ORIGIN)]));
}

test('vehicles are cut by ranges of serials, each with the day of its last change', () => {
  const { 'vehicles-0': first, ...others } = files(
    serials.map((serial) => aVehicle(serial, { changedOn: serial === 0 ? '2026-11-20' : '2026-11-22' })),
  );
  expect(Object.keys(others).toSorted()).toEqual(['listings', 'pages', 'vehicles-2000', 'vehicles-4000']);
  expect(first).toContain(`<url><loc>${ORIGIN}/vehicles/t-0/</loc><lastmod>2026-11-20</lastmod></url>`);
  expect(first).toContain('/vehicles/t-1999/</loc><lastmod>2026-11-22</lastmod>');
  expect(first).not.toContain('t-2000');
});

test('one vehicle that comes, goes or changes rewrites one file of vehicles', () => {
  const vehicles = serials.map((serial) => aVehicle(serial));
  const before = files(vehicles);
  const rewritten = (after: Record<string, string>) =>
    Object.keys(after).filter((name) => name.startsWith('vehicles') && after[name] !== before[name]);
  expect(rewritten(files([...vehicles, aVehicle(4_501)]))).toEqual(['vehicles-4000']);
  expect(rewritten(files(vehicles.slice(1)))).toEqual(['vehicles-0']);
  expect(rewritten(files(vehicles.with(2, aVehicle(2_000, { changedOn: '2026-11-23' }))))).toEqual([
    'vehicles-2000',
  ]);
});

test('what is sold or has left is in none, and the index names every file', () => {
  const gone = [aVehicle(1, { status: 'sold', leftOn: '2026-11-21' }), aVehicle(2, { leftOn: '2026-11-21' })];
  const sitemaps = toSitemaps(toCatalogue(aStock([aVehicle(0), ...gone]), '2026-11-22'), ['/']);
  const addresses = sitemaps.flatMap(({ entries }) => entries.map(({ address }) => address));
  expect(addresses.filter((address) => address.startsWith('/vehicles/'))).toEqual(['/vehicles/t-0/']);
  for (const { name } of sitemaps)
    expect(sitemapIndexXml(sitemaps, ORIGIN)).toContain(`<loc>${ORIGIN}/sitemaps/${name}.xml</loc>`);
});
