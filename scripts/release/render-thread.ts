// A thread that renders its share of all pages, and sends them back in parcels.
import { parentPort, workerData } from 'node:worker_threads';
import { shortener, type ShortPage } from '../checks/short-page.ts';
import { loadProgram, renderPages, type BuiltPage, type Destination } from './render-pages.ts';

/** Pages in one message. */
const PARCEL = 100;

const { entry, destination } = workerData as RenderOrder;
const program = await loadProgram(entry);
const paths = await program.list();
parentPort!.postMessage({ total: paths.length } satisfies RenderNews);
const shorten = shortener();
let parcel: SentPage[] = [];
await renderPages(program, paths, destination, (page) => {
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
