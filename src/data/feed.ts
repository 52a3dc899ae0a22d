import { getCatalogue } from './catalogue.ts';
import { getSite } from './site.ts';
import { toFeed, type FeedRow } from '../catalogue/feed.ts';

/** One row for every counted vehicle, newest first. */
export async function getFeed(): Promise<FeedRow[]> {
  const { settings, prices } = await getSite();
  return toFeed(await getCatalogue(), settings.origin, prices.yenPerUsd);
}
