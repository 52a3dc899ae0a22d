// What an RSS feed of arrivals holds.
import { toCard, type Card } from './card.ts';
import { identity, type ListingIdentity } from './menu.ts';
import type { Listing } from './catalogue.ts';

/** Items a feed holds: a reader that looks in weekly misses none of an ordinary week's arrivals. */
const MOST = 50;

/** @param yenPerUsd the exporter's dated rate, for vehicles priced in yen only */
export function toArrivals(listing: Listing, yenPerUsd: number): Arrivals {
  return {
    listing: identity(listing),
    cards: listing.vehicles.slice(0, MOST).map((vehicle) => toCard(vehicle, yenPerUsd)),
  };
}

/** The newest vehicles of a listing, newest first. */
export type Arrivals = { listing: ListingIdentity; cards: Card[] };
