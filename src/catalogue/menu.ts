// The counted menu: types, makes and categories, each with the number of vehicles its listing holds.
import type { Catalogue, Listing } from './catalogue.ts';

/**
 * Types and categories are always there, empty ones too; a make only while it is in stock. A catalogue's menu
 * stands on hundreds of pages, and is made once.
 */
export function toCountedMenu(catalogue: Catalogue): CountedMenu {
  const known = made.get(catalogue);
  if (known) return known;
  const { types, makes, categories } = catalogue;
  const menu = {
    types: toCounted(types),
    makes: toCounted(makes.filter(({ vehicles }) => vehicles.length > 0)),
    categories: toCounted(categories),
  };
  made.set(catalogue, menu);
  return menu;
}

const made = new WeakMap<Catalogue, CountedMenu>();

/** Listings as links with their counts. */
export function toCounted(listings: readonly Listing[]): Counted[] {
  return listings.map((listing) => ({ listing: identity(listing), count: listing.vehicles.length }));
}

/** A listing without its vehicles. */
export function identity(listing: Listing): ListingIdentity {
  const { vehicles: _, ...rest } = listing;
  if (rest.kind !== 'make') return rest;
  const { models: __, ...make } = rest;
  return make;
}

/** A listing as pages and links know it: what it is, without its vehicles. */
export type ListingIdentity = WithoutContents<Listing>;
type WithoutContents<L> = L extends Listing ? Omit<L, 'vehicles' | 'models'> : never;
export type Counted = { listing: ListingIdentity; count: number };
export type CountedMenu = { types: Counted[]; makes: Counted[]; categories: Counted[] };
