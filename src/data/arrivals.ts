// The RSS feeds of arrivals: all, per type and per make.
import rss from '@astrojs/rss';
import { getSite } from './site.ts';
import * as addresses from '../catalogue/addresses.ts';
import { stockedOn } from '../catalogue/categories.ts';
import { vehicleName } from '../catalogue/name.ts';
import { toCard } from '../catalogue/card.ts';
import { cardFacts } from '../components/listing/card-facts.ts';
import { language } from '../messages/language.ts';
import { listingName } from '../messages/names.ts';
import type { Listing } from '../catalogue/catalogue.ts';

/** Items a feed holds: a reader that looks in weekly misses none of an ordinary week's arrivals. */
const MOST = 50;

/** The newest vehicles of a listing as RSS 2.0. */
export async function arrivalsFeed(listing: Listing): Promise<Response> {
  const { settings, company, prices } = await getSite();
  const { words, format } = language(undefined);
  const name = listingName(listing, words);
  return rss({
    title: words.rssTitle(name, company.name),
    description: words.rssDescription(name),
    site: settings.origin + listing.address,
    items: listing.vehicles.slice(0, MOST).map((vehicle) => {
      const card = toCard(vehicle, prices.yenPerUsd);
      const price = card.price
        ? `${format.usd(card.price.fobUsd)} ${words.price.fob}`
        : words.price.onRequest;
      return {
        title: `${vehicleName(vehicle)}, ${words.vehicle.ref(vehicle.ref)}`,
        link: settings.origin + addresses.vehicle(vehicle.slug),
        description: [price, ...cardFacts(card, words, format)].join(' · '),
        pubDate: new Date(stockedOn(vehicle)),
      };
    }),
  });
}
