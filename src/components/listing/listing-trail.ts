// The way back from a listing's page.
import * as addresses from '../../catalogue/addresses.ts';
import { listingName } from '../../messages/names.ts';
import type { ListingIdentity } from '../../catalogue/menu.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Crumb } from '../ui/crumb.ts';

/** @param first whether it is the listing's first page; an older one leads back to the first */
export function listingTrail(listing: ListingIdentity, words: VisitorMessages, first: boolean): Crumb[] {
  const own: Crumb[] = first
    ? [{ name: listingName(listing, words) }]
    : [{ name: listingName(listing, words), address: listing.address }, { name: words.listing.older }];
  return [...parents(listing, words), ...own];
}

function parents(listing: ListingIdentity, words: VisitorMessages): Crumb[] {
  const makes = { name: words.menu.makes, address: addresses.makes };
  const categories = { name: words.menu.categories, address: addresses.categories };
  switch (listing.kind) {
    case 'everything':
      return [];
    case 'type':
      return [{ name: words.menu.types, address: addresses.types }];
    case 'make':
      return [makes];
    case 'model':
      return [makes, { name: listing.make, address: addresses.make(listing.make) }];
    case 'category':
      return [categories];
    case 'load-class': {
      const trucks = 'trucks-by-class';
      return [categories, { name: words.categories[trucks], address: addresses.category(trucks) }];
    }
  }
}
