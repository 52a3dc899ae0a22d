// Sitemaps, cut so that a change of one vehicle rewrites one file: vehicles by ranges of serials that never
// move, everything else in one. Format: sitemaps.org, protocol 0.9.
import * as addresses from './addresses.ts';
import type { Catalogue, Listing } from './catalogue.ts';

/** Vehicles per file at most; the protocol allows 50,000. */
const SERIALS_PER_FILE = 2_000;

/**
 * @param pages addresses of the pages that do not come from the stock
 * @returns each file's name and entries, in a fixed order
 */
export function toSitemaps(catalogue: Catalogue, pages: readonly string[]): Sitemap[] {
  const inStock = ({ vehicles }: Listing) => vehicles.length > 0;
  const listings: Listing[] = [
    catalogue.everything,
    ...catalogue.types,
    ...catalogue.makes.flatMap((make) => [make, ...make.models]),
    ...catalogue.categories,
    ...catalogue.loadClasses,
  ];
  const byRange = Map.groupBy(catalogue.counted.toReversed(), ({ serial }) =>
    Math.floor(serial / SERIALS_PER_FILE),
  );
  return [
    { name: 'pages', entries: pages.map((address) => ({ address })) },
    { name: 'listings', entries: listings.filter(inStock).map(({ address }) => ({ address })) },
    ...[...byRange].map(([range, vehicles]) => ({
      name: `vehicles-${range * SERIALS_PER_FILE}`,
      entries: vehicles.map(({ slug, changedOn }) => ({ address: addresses.vehicle(slug), changedOn })),
    })),
  ];
}

/** One sitemap file. @param origin `https://` and host, without a slash at the end */
export function sitemapXml({ entries }: Sitemap, origin: string): string {
  const urls = entries.map(
    ({ address, changedOn }) =>
      `<url><loc>${origin}${address}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
  );
  return document('urlset', urls);
}

/** The index that names every sitemap file. */
export function sitemapIndexXml(sitemaps: readonly Sitemap[], origin: string): string {
  return document(
    'sitemapindex',
    sitemaps.map(({ name }) => `<sitemap><loc>${origin}${addresses.sitemap(name)}</loc></sitemap>`),
  );
}

// Addresses are made of a-z, 0-9, hyphens and slashes, so nothing here needs escaping.
function document(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${root}>
`;
}

export type Sitemap = { name: string; entries: { address: string; changedOn?: string }[] };
