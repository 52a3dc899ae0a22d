import { getCatalogue } from './catalogue.ts';
import * as addresses from '../catalogue/addresses.ts';
import { toSitemaps, type Sitemap } from '../catalogue/sitemap.ts';

/** The pages that do not come from the stock. */
const pages = [
  addresses.home,
  addresses.types,
  addresses.makes,
  addresses.categories,
  addresses.search,
  addresses.safeTrade,
  addresses.howToBuy,
  addresses.about,
  addresses.inquiry,
  addresses.feeds,
  addresses.privacy,
  addresses.cookies,
  addresses.terms,
];

/** Every sitemap with its addresses, cut so that an arrival changes one of them. */
export async function getSitemaps(): Promise<Sitemap[]> {
  return toSitemaps(await getCatalogue(), pages);
}
