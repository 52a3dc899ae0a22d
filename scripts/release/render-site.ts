// Fills a release's site with its pages: all of them, in as many threads as there are processors, or those whose
// key is not the one in the release before, while a thread takes the others over from there. Each page is handed
// on as it comes and not kept: what stands on 100,000 pages is a third of a gigabyte.
import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { handInStock } from '../../src/data/inputs.ts';
import { lengthener } from '../checks/short-page.ts';
import { preparePageProgram } from './page-program.ts';
import { loadProgram, renderPages, type BuiltPage, type Destination, type SitePath } from './render-pages.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import type { KnownPage } from './pages-file.ts';
import type { Digests } from './read-inputs.ts';
import type { Release } from './releases.ts';
import type { RenderNews, RenderOrder } from './render-thread.ts';
import type { TakeOverOrder } from './take-over.ts';

/** Each thread holds the stock; more of them would help little and need much memory. */
const MOST_THREADS = 4;

/**
 * @param given.before a release that the same code made from the same settings; its unchanged pages are taken
 *   over, as far as their files are still what was recorded
 * @param given.anew trusts nothing that an earlier build has left
 * @param given.onPage is called for every page, in no particular order
 * @returns how many pages were rendered for this release
 */
export async function renderSite(release: Release, given: Given): Promise<number> {
  const { stock, digests, siteFolder, origin, before, anew, onPage, onRendered = () => undefined } = given;
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
  if (!before) return renderAll({ entry, destination }, onPage, onRendered);
  handInStock(stock);
  return renderChanged(entry, destination, before, onPage, onRendered);
}

/** Every page, each thread its share. */
async function renderAll(order: RenderOrder, onPage: OnPage, onRendered: OnRendered): Promise<number> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let rendered = 0;
  const totals: number[] = [];
  const listen = () => {
    const lengthen = lengthener();
    return (news: RenderNews) => {
      if ('total' in news) totals.push(news.total);
      else {
        for (const page of news.pages) onPage({ ...page, facts: page.facts && lengthen(page.facts) });
        rendered += news.pages.length;
      }
      if (totals.length === threads) onRendered(rendered, sum(totals));
    };
  };
  const running = Array.from({ length: threads }, (_, number) =>
    start('./render-thread.ts', order, listen(), `${number}/${threads}`),
  );
  try {
    await Promise.all(running.map(({ ended }) => ended));
  } finally {
    // Where one has failed, the others have nothing to render for.
    for (const { thread } of running) await thread.terminate();
  }
  return rendered;
}

async function renderChanged(
  entry: string,
  destination: Destination,
  before: EarlierRelease,
  onPage: OnPage,
  onRendered: OnRendered,
): Promise<number> {
  const program = await loadProgram(entry);
  const paths = await program.list();
  const unchanged = new Map<string, KnownPage>();
  for (const { address, key } of paths) {
    const known = before.pages.get(address);
    if (key !== undefined && known?.key === key) unchanged.set(address, known);
  }
  const damaged = takeOverBeside([...unchanged.values()], before.site, destination.site);

  let rendered = 0;
  const render = (some: SitePath[]) => {
    const total = rendered + some.length;
    return renderPages(program, some, destination, (page) => {
      onPage(page);
      onRendered(++rendered, total);
    });
  };
  await render(paths.filter(({ address }) => !unchanged.has(address)));
  const again = new Set(await damaged);
  for (const address of again) unchanged.delete(address);
  await render(paths.filter(({ address }) => again.has(address)));
  for (const page of unchanged.values()) onPage(page);
  return rendered;
}

/** @returns the addresses of files that are not what was recorded */
async function takeOverBeside(pages: readonly KnownPage[], from: string, to: string): Promise<string[]> {
  const order: TakeOverOrder = {
    pages: pages.map(({ address, sha256 }) => ({ address, sha256 })),
    from,
    to,
  };
  let damaged: string[] = [];
  await start<string[]>('./take-over-thread.ts', order, (found) => (damaged = found)).ended;
  return damaged;
}

/** Starts a thread; an error in it, or with its news, is the error of `ended`. */
function start<News>(
  file: string,
  workerData: unknown,
  onNews: (news: News) => void,
  share?: string,
): { thread: Worker; ended: Promise<void> } {
  const env = { ...process.env, ...(share !== undefined && { FORECOURT_SHARE: share }) };
  const thread = new Worker(new URL(file, import.meta.url), { workerData, env });
  const ended = new Promise<void>((resolve, reject) => {
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
  return { thread, ended };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

type Given = {
  /** What the release's stock file holds. */
  stock: Stock;
  digests: Digests;
  /** The folder that describes the exporter. */
  siteFolder: string;
  origin: string;
  before: EarlierRelease | undefined;
  anew: boolean;
  onPage: OnPage;
  onRendered?: OnRendered | undefined;
};
type OnPage = (page: BuiltPage) => void;
type OnRendered = (done: number, total: number) => void;
export type EarlierRelease = { site: string; pages: ReadonlyMap<string, KnownPage> };
