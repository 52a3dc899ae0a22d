import { getCatalogue } from './catalogue.ts';
import { getSite } from './site.ts';
import { digestOf, staticPath, staticPaths } from './static-path.ts';
import { toListingPages } from '../catalogue/listing-pages.ts';
import type { Catalogue, Listing } from '../catalogue/catalogue.ts';

/**
 * Static paths for the pages of some listings.
 * @param under the address the route's folder stands for; the rest of a page's address is its parameter
 */
export async function listingPaths(under: string, choose: (catalogue: Catalogue) => Listing[]) {
  const catalogue = await getCatalogue();
  const { prices } = await getSite();
  const pages = choose(catalogue).flatMap((listing) => toListingPages(catalogue, listing, prices.yenPerUsd));
  return staticPaths(pages, (props) =>
    staticPath(
      { page: props.address.slice(under.length, -1) || undefined },
      () => props,
      ({ groups, live, ...rest }) => ({
        ...rest,
        live: live && { ...live, menu: digestOf(live.menu) },
        groups: groups.map(({ loadClass, cards }) => [loadClass, cards.map(digestOf)]),
      }),
    ),
  );
}
