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

/** Rows by the thousand, at least one batch: as one text a large stock would take ten times its file's memory. */
export function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from === 0 || from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** The bytes of a text that comes in parts. */
export function toBytes(parts: Iterable<string>): Uint8Array<ArrayBuffer> {
  return Buffer.concat(Array.from(parts, (part) => Buffer.from(part)));
}

const BATCH = 1_000;
