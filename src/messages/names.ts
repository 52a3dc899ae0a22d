// What a listing is called in a language: makes and models carry their own names, the rest is words.
import type { VisitorMessages } from './en/visitor.ts';
import type { ListingIdentity } from '../catalogue/menu.ts';

/** The name in menus, breadcrumbs and counted links. */
export function listingName(listing: ListingIdentity, words: VisitorMessages): string {
  switch (listing.kind) {
    case 'everything':
      return words.listing.everything;
    case 'type':
      return words.types[listing.slug];
    case 'make':
    case 'model':
      return listing.name;
    case 'category':
      return words.categories[listing.slug];
    case 'load-class':
      return words.loadClasses[listing.slug];
  }
}

/** The heading of the listing's own page. */
export function listingHeading(listing: ListingIdentity, words: VisitorMessages): string {
  const name = listingName(listing, words);
  const { titles } = words.listing;
  switch (listing.kind) {
    case 'everything':
      return titles.everything;
    case 'type':
      return titles.type(name);
    case 'make':
      return titles.make(name);
    case 'model':
      return titles.model(listing.make, name);
    case 'category':
      return titles.category(name);
    case 'load-class':
      return titles.loadClass(name);
  }
}
