// The RSS feeds of arrivals: all, per type and per make.
import rss from '@astrojs/rss';
import { getCatalogue } from './catalogue.ts';
import { getSite } from './site.ts';
import { staticPath, staticPaths } from './static-path.ts';
import * as addresses from '../catalogue/addresses.ts';
import { toArrivals, type Arrivals } from '../catalogue/arrivals.ts';
import { vehicleName } from '../catalogue/name.ts';
import { cardFacts, cardMarks } from '../components/listing/card-facts.ts';
import { language } from '../messages/language.ts';
import { listingName } from '../messages/names.ts';
import { priceText } from '../messages/price-text.ts';
import type { Catalogue, Listing } from '../catalogue/catalogue.ts';

/** Static paths for the feeds of some listings; the parameter is the last part of the listing's address. */
export async function arrivalsPaths(choose: (catalogue: Catalogue) => Listing[]) {
  const { prices } = await getSite();
  return staticPaths(choose(await getCatalogue()), (listing) =>
    staticPath({ listing: listing.address.split('/').at(-2)! }, () => toArrivals(listing, prices.yenPerUsd)),
  );
}

/** RSS 2.0. */
export async function arrivalsFeed({ listing, cards }: Arrivals): Promise<Response> {
  const { settings, company } = await getSite();
  const { words, format } = language(undefined);
  const name = listingName(listing, words);
  return rss({
    title: words.rssTitle(name, company.name),
    description: words.rssDescription(name),
    site: settings.origin + listing.address,
    items: cards.map((card) => {
      const price = card.price
        ? `${priceText(card.price, words, format)} ${words.price.fob}`
        : words.price.onRequest;
      return {
        title: `${vehicleName(card)}, ${words.vehicle.ref(card.ref)}`,
        link: settings.origin + addresses.vehicle(card.slug),
        description: [price, ...cardMarks(card, words), ...cardFacts(card, words, format)].join(' · '),
        pubDate: new Date(card.stockedOn),
      };
    }),
  });
}
