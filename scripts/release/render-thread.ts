// A thread that renders and stores its share of all pages, and sends what was read on them back in parcels.
import { parentPort, workerData } from 'node:worker_threads';
import { shortener, type ShortPage } from '../checks/short-page.ts';
import { pageStore, type BuiltPage, type Destination } from './page-store.ts';
import { loadProgram, renderPages } from './render-pages.ts';

/** Pages in one message. */
const PARCEL = 100;

const { entry, destination } = workerData as RenderOrder;
const program = await loadProgram(entry);
const paths = await program.list();
parentPort!.postMessage({ total: paths.length } satisfies RenderNews);
const store = pageStore(destination);
const shorten = shortener();
let parcel: SentPage[] = [];
await renderPages(program, paths, destination.origin, (rendered) => {
  const page = store(rendered);
  parcel.push({ ...page, facts: page.facts && shorten(page.facts) });
  if (parcel.length === PARCEL) send();
});
send();

function send(): void {
  parentPort!.postMessage({ pages: parcel } satisfies RenderNews);
  parcel = [];
}

export type RenderOrder = { entry: string; destination: Destination };
/** The facts are in the order of the thread's pages. */
export type RenderNews = { total: number } | { pages: SentPage[] };
type SentPage = Omit<BuiltPage, 'facts'> & { facts: ShortPage | undefined };
