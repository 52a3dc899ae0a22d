// A rebuild's second thread: while the first works out the keys of all pages and renders those that changed, this
// one takes the others over from the release before, stores what comes, and inspects the whole.
import { parentPort, workerData } from 'node:worker_threads';
import { linkPhotos } from '../photos/link.ts';
import { startInspection, type Findings, type Inspected } from './inspection.ts';
import { pageStore, type Destination } from './page-store.ts';
import { readPagesFile, type KnownPage } from './pages-file.ts';
import { isAsRecorded, takeOver } from './take-over.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import type { EarlierRelease } from './render-site.ts';
import type { RenderedPage } from './render-pages.ts';

const { before, photos, inspected, destination } = workerData as TakeOverOrder;
linkPhotos(photos, destination.site);
const inspection = startInspection(inspected);
const store = pageStore(destination);
const known = readPagesFile(before.pages, before.pagesSha256);
// While the keys are being worked out.
for (const { address, sha256 } of known.values()) {
  if (!isAsRecorded(before.site, address, sha256)) known.delete(address);
}

parentPort!.on('message', (news: TakeOverNews) => {
  if ('keys' in news) {
    const { changed, unchanged } = compare(news.keys);
    parentPort!.postMessage(changed);
    takeOver(unchanged, before.site, destination.site);
    for (const page of unchanged) inspection.see(page);
  } else if ('page' in news) inspection.see(store(news.page));
  else parentPort!.postMessage(inspection.end() satisfies Findings);
});

function compare(keys: ReadonlyMap<string, string>): { changed: string[]; unchanged: KnownPage[] } {
  const changed: string[] = [];
  const unchanged: KnownPage[] = [];
  for (const [address, key] of keys) {
    const page = known.get(address);
    if (page?.key === key) unchanged.push(page);
    else changed.push(address);
  }
  return { changed, unchanged };
}

export type TakeOverOrder = {
  before: EarlierRelease;
  photos: PhotoManifest;
  inspected: Inspected;
  destination: Destination;
};
/**
 * First the keys of all pages that have one, by address: answered with the addresses that have to be rendered,
 * changed or damaged. Then each rendered page, and at the end the question for the {@link Findings}.
 */
export type TakeOverNews = { keys: ReadonlyMap<string, string> } | { page: RenderedPage } | { end: true };
