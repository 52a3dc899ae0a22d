// The pages of a listing, each with everything that stands on it and nothing else: live counts and the stock
// date only on the first, so that an arrival does not change the older ones.
import * as addresses from './addresses.ts';
import { toCard, type Card } from './card.ts';
import { neighbours, type Catalogue, type Listing } from './catalogue.ts';
import { loadClassOf, loadClasses, stockedOn, type LoadClass } from './categories.ts';
import {
  identity,
  toCounted,
  toCountedMenu,
  type Counted,
  type CountedMenu,
  type ListingIdentity,
} from './menu.ts';
import { byLikeness } from './like-types.ts';
import { listingPages } from './pages.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** @returns the pages of one listing, newest first; at least one */
export function toListingPages(
  catalogue: Catalogue,
  listing: Listing,
  yenPerUsd: number,
): ListingPageProps[] {
  const bySerial = new Map(listing.vehicles.map((vehicle) => [vehicle.serial, vehicle]));
  const pages = listingPages([...bySerial.keys()]);
  const spans = pages.map(({ serials }) => spanOf(serials.map((serial) => bySerial.get(serial)!)));
  const neighbour = (at: number): PageLink | undefined =>
    pages[at] && { address: addresses.page(listing.address, pages[at].leaf), span: spans[at] };
  return pages.map(({ leaf, serials }, at) => ({
    listing: identity(listing),
    address: addresses.page(listing.address, leaf),
    span: spans[at],
    groups: grouped(
      listing,
      serials
        .map((serial) => bySerial.get(serial)!)
        .map((vehicle) => toCard(vehicle, yenPerUsd, catalogue.photos.get(vehicle.slug))),
    ),
    newer: neighbour(at - 1),
    older: neighbour(at + 1),
    live: leaf === undefined ? liveParts(catalogue, listing) : undefined,
  }));
}

/** What only the first page carries. */
function liveParts(catalogue: Catalogue, listing: Listing): LiveParts {
  const parts = partsOf(catalogue, listing);
  return {
    count: listing.vehicles.length,
    asOf: catalogue.asOf,
    menu: toCountedMenu(catalogue),
    parts: toCounted(parts.filter(({ vehicles }) => vehicles.length > 0)),
    neighbours:
      listing.vehicles.length > 0 ? [] : toCounted(neighbours(listing, siblingsOf(catalogue, listing))),
  };
}

function partsOf(catalogue: Catalogue, listing: Listing): Listing[] {
  if (listing.kind === 'make') return listing.models;
  if (listing.kind === 'category' && listing.slug === 'trucks-by-class') return catalogue.loadClasses;
  return [];
}

function siblingsOf(catalogue: Catalogue, listing: Listing): Listing[] {
  switch (listing.kind) {
    case 'everything':
      return [];
    case 'type':
      return byLikeness(listing.slug, catalogue.types);
    case 'make':
      return catalogue.makes;
    case 'model': {
      const make = catalogue.makes.find(({ name }) => name === listing.make);
      return make && make.vehicles.length > 0 ? make.models : [listing, ...catalogue.makes];
    }
    case 'category':
      return catalogue.categories;
    case 'load-class':
      return catalogue.loadClasses;
  }
}

/** Trucks by class stand under their classes, heaviest last; every other listing is one group. */
function grouped(listing: Listing, cards: Card[]): CardGroup[] {
  if (listing.kind !== 'category' || listing.slug !== 'trucks-by-class')
    return [{ loadClass: undefined, cards }];
  const byClass = Map.groupBy(cards, loadClassOf);
  return loadClasses
    .map(({ slug }) => ({ loadClass: slug, cards: byClass.get(slug) ?? [] }))
    .filter((group) => group.cards.length > 0);
}

function spanOf(newestFirst: readonly Vehicle[]): Span | undefined {
  const newest = newestFirst[0];
  const oldest = newestFirst.at(-1);
  if (!newest || !oldest) return undefined;
  let from = stockedOn(newest);
  let to = from;
  for (const vehicle of newestFirst) {
    const day = stockedOn(vehicle);
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to, newestRef: newest.ref, oldestRef: oldest.ref };
}

/** The days on which a page's vehicles came into stock, and its first and last ref. */
export type Span = { from: string; to: string; newestRef: string; oldestRef: string };
export type PageLink = { address: string; span: Span | undefined };
export type CardGroup = { loadClass: LoadClass | undefined; cards: Card[] };
export type LiveParts = {
  count: number;
  asOf: string;
  menu: CountedMenu;
  parts: Counted[];
  neighbours: Counted[];
};
export type ListingPageProps = {
  listing: ListingIdentity;
  address: string;
  span: Span | undefined;
  groups: CardGroup[];
  newer: PageLink | undefined;
  older: PageLink | undefined;
  live: LiveParts | undefined;
};
