// A rebuild's second thread: while the first reads what is new, works out the keys of all pages and renders those
// that changed, this one takes the others over from the release before, stores what comes, and inspects the whole.
import { cpSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { listAddresses } from '../checks/site-folder.ts';
import { isPicture, linkPhotos } from '../photos/link.ts';
import { startInspection, type Findings, type Inspection } from './inspection.ts';
import { pageStore, type Destination } from './page-store.ts';
import { readPagesFile } from './pages-file.ts';
import { fileOf, isAsRecorded, pageLinker, removePage, takeSpare } from './take-over.ts';
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
parentPort!.postMessage(
  new Map([...known.values()].map(({ address, key }) => [address, key])) satisfies Keys,
);
for (const address of there) if (!known.has(address) && !isPicture(address)) removePage(site, address);
// Most will stay: they are linked before it is known which.
const link = pageLinker(before.site, site, there);
for (const address of known.keys()) link(address);
let beside: string[] = [];
let inspection: Inspection | undefined;

parentPort!.on('message', (news: TakeOverNews) => {
  if ('photos' in news) beside = putBeside(news);
  else if ('kept' in news) inspection = settle(news);
  else if ('page' in news) inspection!.see(store(news.page));
  else parentPort!.postMessage(inspection!.end() satisfies Findings);
});

/** Puts in what stands beside the pages; answers with its addresses. */
function putBeside({ files, photos }: Beside): string[] {
  cpSync(files, site, { recursive: true, force: false, errorOnExist: true });
  return [...listAddresses(files), ...linkPhotos(photos, site)];
}

/** Of the pages that were taken over, leaves only those that are kept; where another will stand, its folder too. */
function settle({ kept, due, pagesFile, expected }: Plan): Inspection {
  const [staying, coming] = [new Set(kept), new Set(due)];
  for (const address of known.keys()) {
    if (staying.has(address)) continue;
    if (coming.has(address)) unlinkSync(join(site, fileOf(address)));
    else removePage(site, address);
  }
  const started = startInspection({ site, beside, pagesFile, expected });
  for (const address of kept) started.see(known.get(address)!);
  return started;
}

/** `spare` is a folder that may be made the site's. */
export type TakeOverOrder = { before: EarlierRelease; spare: string; destination: Destination };

/** What stands beside the pages: the files of a folder, and pictures. */
export type Beside = { files: string; photos: PhotoManifest };

/** The keys of the pages that can be taken over, by address. */
export type Keys = ReadonlyMap<string, string>;

/** What is known once the new release's pages are. */
export type Plan = {
  /** The addresses of the pages that are taken over. */
  kept: readonly string[];
  /** Those of the pages that will be rendered; what is neither is gone. */
  due: readonly string[];
  pagesFile: string;
  expected: Expected;
};
/**
 * First what stands beside the pages, then the plan, then each rendered page, and at the end the question for the
 * {@link Findings}. Before it is told anything the thread says the {@link Keys}.
 */
export type TakeOverNews = Beside | Plan | { page: RenderedPage } | { end: true };
