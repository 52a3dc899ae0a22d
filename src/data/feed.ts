import { getCatalogue } from './catalogue.ts';
import { getSite } from './site.ts';
import { toFeed, type FeedRow } from '../catalogue/feed.ts';

let feed: Promise<FeedRow[]> | undefined;

/** One row for every counted vehicle, newest first; made once a build. */
export function getFeed(): Promise<FeedRow[]> {
  feed ??= makeFeed();
  return feed;
}

async function makeFeed(): Promise<FeedRow[]> {
  const { settings, prices } = await getSite();
  return toFeed(await getCatalogue(), settings.origin, prices.yenPerUsd);
}
