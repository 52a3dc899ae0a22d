// A thread that renders its share of all pages, and sends them back in parcels.
import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram, renderPages, type BuiltPage, type Destination } from './render-pages.ts';

/** Pages in one message. */
const PARCEL = 100;

const { entry, destination } = workerData as RenderOrder;
const program = await loadProgram(entry);
const paths = await program.list();
parentPort!.postMessage({ total: paths.length } satisfies RenderNews);
let parcel: BuiltPage[] = [];
await renderPages(program, paths, destination, (page) => {
  parcel.push(page);
  if (parcel.length === PARCEL) send();
});
send();

function send(): void {
  parentPort!.postMessage({ pages: parcel } satisfies RenderNews);
  parcel = [];
}

export type RenderOrder = { entry: string; destination: Destination };
export type RenderNews = { total: number } | { pages: BuiltPage[] };
