// Fills a release's site with its pages: all of them, in as many threads as there are processors, or those whose
// key is not the one in the release before, while a thread takes the others over from there. Each page is
// inspected as it comes and not kept.
import { on } from 'node:events';
import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { handInStock } from '../../src/data/inputs.ts';
import { lengthener } from '../checks/short-page.ts';
import { linkPhotos } from '../photos/link.ts';
import { startInspection, type Findings, type Inspected } from './inspection.ts';
import { preparePageProgram } from './page-program.ts';
import { loadProgram, renderPages } from './render-pages.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import type { Expected } from '../checks/check-site.ts';
import type { Digests } from './read-inputs.ts';
import type { Release } from './releases.ts';
import type { RenderNews, RenderOrder } from './render-thread.ts';
import type { TakeOverNews, TakeOverOrder } from './take-over-thread.ts';

/** Each thread holds the stock; more of them would help little and need much memory. */
const MOST_THREADS = 4;

/**
 * @param given.before a release that the same code made from the same settings; its unchanged pages are taken
 *   over, as far as their files are still what was recorded
 * @param given.anew trusts nothing that an earlier build has left
 */
export async function renderSite(release: Release, given: Given): Promise<RenderedSite> {
  const { stock, photos, digests, siteFolder, origin, expected, before, anew } = given;
  // src/data/inputs.ts reads these, in this process and in its threads.
  process.env['FORECOURT_STOCK'] = release.stock;
  process.env['FORECOURT_SITE'] = siteFolder;
  process.env['FORECOURT_POLICIES'] = release.policies;
  process.env['FORECOURT_PHOTOS'] = release.photos;
  process.env['FORECOURT_TODAY'] = digests.today;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { entry, files } = await preparePageProgram(digests, anew);
  await cp(files, release.site, { recursive: true });
  const destination = { site: release.site, origin };
  const inspected = { site: release.site, pagesFile: release.pages, expected };
  if (!before) return renderAll({ entry, destination }, photos, inspected, given);
  handInStock(stock);
  return renderChanged(entry, { before, photos, destination, inspected }, given);
}

/** Every page, each thread its share. */
async function renderAll(
  order: RenderOrder,
  photos: PhotoManifest,
  inspected: Inspected,
  { onRendered, onChecking }: Told,
): Promise<RenderedSite> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  linkPhotos(photos, order.destination.site);
  const inspection = startInspection(inspected);
  let rendered = 0;
  const totals: number[] = [];
  const listen = () => {
    const lengthen = lengthener();
    return (news: RenderNews) => {
      if ('total' in news) totals.push(news.total);
      else {
        for (const page of news.pages) inspection.see({ ...page, facts: page.facts && lengthen(page.facts) });
        rendered += news.pages.length;
      }
      if (totals.length === threads) onRendered?.(rendered, sum(totals));
    };
  };
  const running = Array.from({ length: threads }, (_, number) => {
    const thread = start('./render-thread.ts', order, { FORECOURT_SHARE: `${number}/${threads}` });
    return { thread, ended: ended(thread, listen()) };
  });
  try {
    await Promise.all(running.map((each) => each.ended));
  } finally {
    // Where one has failed, the others have nothing to render for.
    for (const { thread } of running) await thread.terminate();
  }
  onChecking?.();
  return { rendered, ...inspection.end() };
}

async function renderChanged(
  entry: string,
  order: TakeOverOrder,
  { onRendered, onChecking }: Told,
): Promise<RenderedSite> {
  const thread = start('./take-over-thread.ts', order);
  const answers = on(thread, 'message');
  const tell = (news: TakeOverNews, handedOver: ArrayBuffer[] = []) => thread.postMessage(news, handedOver);
  const answer = async <Answer>() => ((await answers.next()).value as [Answer])[0];
  try {
    const program = await loadProgram(entry);
    const paths = await program.list();
    const keys = new Map(paths.flatMap(({ address, key }) => (key === undefined ? [] : [[address, key]])));
    tell({ keys });
    const changed = new Set(await answer<string[]>());
    const due = paths.filter(({ address, key }) => key === undefined || changed.has(address));
    let rendered = 0;
    await renderPages(program, due, order.destination.origin, (page) => {
      tell({ page }, ownMemory(page.bytes));
      onRendered?.(++rendered, due.length);
    });
    onChecking?.();
    tell({ end: true });
    return { rendered, ...(await answer<Findings>()) };
  } finally {
    await thread.terminate();
  }
}

/** The memory of bytes that share it with nothing else: it is handed to another thread without being copied. */
function ownMemory({ buffer, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer[] {
  return buffer.byteLength === byteLength ? [buffer] : [];
}

function start(file: string, workerData: RenderOrder | TakeOverOrder, env: NodeJS.ProcessEnv = {}): Worker {
  return new Worker(new URL(file, import.meta.url), { workerData, env: { ...process.env, ...env } });
}

/** Waits for the end of a thread; an error in it, or with its news, is an error here. */
function ended<News>(thread: Worker, onNews: (news: News) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', (news: News) => {
      try {
        onNews(news);
      } catch (error) {
        reject(error as Error);
      }
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

type Given = Told & {
  /** What the release's stock file holds. */
  stock: Stock;
  photos: PhotoManifest;
  digests: Digests;
  /** The folder that describes the exporter. */
  siteFolder: string;
  origin: string;
  /** What the checks know of the site. */
  expected: Expected;
  before: EarlierRelease | undefined;
  anew: boolean;
};
type Told = {
  onRendered?: ((done: number, total: number) => void) | undefined;
  onChecking?: (() => void) | undefined;
};
/** `pages` is the list of its pages, and the digest of it that was recorded. */
export type EarlierRelease = { site: string; pages: string; pagesSha256: string };
/** `rendered` counts the pages that were rendered for it. */
export type RenderedSite = Findings & { rendered: number };
