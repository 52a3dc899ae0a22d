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

/**
 * Rows by the hundred, at least one batch: as one text a large stock would take ten times its file's memory, and
 * longer texts are slower to turn into bytes.
 */
export function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from === 0 || from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** An answer whose text comes in parts, none of which is kept when the next is made. */
export function inParts(parts: Iterable<string>): Response {
  const rest = Iterator.from(parts);
  return new Response(
    new ReadableStream({
      pull(controller) {
        const { done, value } = rest.next();
        if (done) controller.close();
        else controller.enqueue(Buffer.from(value));
      },
    }),
  );
}

const BATCH = 100;
