// A rebuild's second thread: while the first reads what is new, works out the keys of all pages and renders those
// that changed, this one takes the others over from the release before, stores what comes, and inspects the whole.
import { cpSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { listAddresses } from '../checks/site-folder.ts';
import { isPicture, linkPhotos } from '../photos/link.ts';
import { startInspection, type Findings, type Inspection } from './inspection.ts';
import { pageStore, type Destination } from './page-store.ts';
import { readPagesFile, type KnownPage } from './pages-file.ts';
import { isAsRecorded, makeRoom, pageLinker, removePage, takeSpare } from './take-over.ts';
import type { Expected } from '../checks/check-site.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import type { EarlierRelease } from './render-site.ts';
import type { RenderedPage } from './render-pages.ts';

const { before, spare, destination } = workerData as TakeOverOrder;
const { site } = destination;
const store = pageStore(destination);
const known = readPagesFile(before.pages, before.pagesSha256);
const there = takeSpare(spare, site);
for (const { address, sha256 } of known.values()) {
  if (!isAsRecorded(before.site, address, sha256)) known.delete(address);
}
for (const address of there) if (!known.has(address) && !isPicture(address)) removePage(site, address);
// Most will stay: they are linked before it is known which.
const link = pageLinker(before.site, site, there);
for (const address of known.keys()) link(address);
let beside: string[] = [];
let inspection: Inspection | undefined;

parentPort!.on('message', (news: TakeOverNews) => {
  if ('photos' in news) beside = putBeside(news);
  else if ('keys' in news) inspection = settle(news);
  else if ('page' in news) inspection!.see(store(news.page));
  else parentPort!.postMessage(inspection!.end() satisfies Findings);
});

/** Puts in what stands beside the pages; answers with its addresses. */
function putBeside({ files, photos }: Beside): string[] {
  cpSync(files, site, { recursive: true, force: false, errorOnExist: true });
  return [...listAddresses(files), ...linkPhotos(photos, site)];
}

/** Answers with what has to be rendered, and leaves in the folder what has not. */
function settle({ keys, pagesFile, expected }: Plan): Inspection {
  const unchanged = new Map<string, KnownPage>();
  for (const [address, key] of keys) {
    const page = known.get(address);
    if (page?.key === key) unchanged.set(address, page);
  }
  parentPort!.postMessage([...keys.keys()].filter((address) => !unchanged.has(address)));
  for (const address of known.keys()) {
    if (unchanged.has(address)) continue;
    if (keys.has(address)) makeRoom(site, address);
    else removePage(site, address);
  }
  const started = startInspection({ site, beside, pagesFile, expected });
  for (const page of unchanged.values()) started.see(page);
  return started;
}

/** `spare` is a folder that may be made the site's. */
export type TakeOverOrder = { before: EarlierRelease; spare: string; destination: Destination };

/** What stands beside the pages: the files of a folder, and pictures. */
export type Beside = { files: string; photos: PhotoManifest };

/** What is known once the new release's pages are: answered with the addresses that have to be rendered. */
export type Plan = {
  /** The keys of all pages that have one, by address. */
  keys: ReadonlyMap<string, string>;
  pagesFile: string;
  expected: Expected;
};
/**
 * First what stands beside the pages, then the plan, then each rendered page, and at the end the question for the
 * {@link Findings}.
 */
export type TakeOverNews = Beside | Plan | { page: RenderedPage } | { end: true };
