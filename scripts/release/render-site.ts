// Fills a release's site with its pages: all of them, in as many threads as there are processors, or those whose
// key is not the one in the release before, while a thread takes the others over from there (./taking-over.ts).
// Each page is inspected as it comes and not kept.
import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { lengthener } from '../checks/short-page.ts';
import { listAddresses } from '../checks/site-folder.ts';
import { linkPhotos } from '../photos/link.ts';
import { startInspection, type Findings } from './inspection.ts';
import { preparePageProgram, type PageProgram } from './page-program.ts';
import { loadProgram, renderPages, type SitePath } from './render-pages.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import type { Expected } from '../checks/check-site.ts';
import type { Digests } from './read-inputs.ts';
import type { Release } from './releases.ts';
import type { RenderNews, RenderOrder } from './render-thread.ts';
import type { TakingOver } from './taking-over.ts';

/** Each thread holds the stock; more of them would help little and need much memory. */
const MOST_THREADS = 4;

/**
 * @param given.takingOver has begun to take pages over from a release that the same code made from the same
 *   settings; without it all are rendered
 * @param given.anew trusts nothing that an earlier build has left
 */
export async function renderSite(release: Release, given: Given): Promise<RenderedSite> {
  const { digests, siteFolder, takingOver, anew } = given;
  // src/data/inputs.ts reads these, in this process and in its threads.
  process.env['FORECOURT_STOCK'] = release.stock;
  process.env['FORECOURT_SITE'] = siteFolder;
  process.env['FORECOURT_POLICIES'] = release.policies;
  process.env['FORECOURT_PHOTOS'] = release.photos;
  process.env['FORECOURT_TODAY'] = digests.today;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const program = await preparePageProgram(digests, siteFolder, anew);
  if (!takingOver) return renderAll(release, program, given);
  return renderChanged(release, program, takingOver, given);
}

/** Every page, each thread its share. */
async function renderAll(
  { site, pages: pagesFile }: Release,
  { entry, files }: PageProgram,
  { photos, origin, expected, onRendered, onChecking }: Given,
): Promise<RenderedSite> {
  await cp(files, site, { recursive: true });
  const beside = [...listAddresses(files), ...linkPhotos(photos, site)];
  const inspection = startInspection({ site, beside, pagesFile, expected });
  const order: RenderOrder = { entry, destination: { site, origin } };
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  collectGarbage();
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
    const env = { ...process.env, FORECOURT_SHARE: `${number}/${threads}` };
    const thread = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: order, env });
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
  { pages: pagesFile }: Release,
  { entry, files }: PageProgram,
  takingOver: TakingOver,
  { photos, origin, expected, onRendered, onChecking }: Given,
): Promise<RenderedSite> {
  takingOver.putBeside({ files, photos });
  const program = await loadProgram(entry);
  const paths = await program.list();
  const keys = await takingOver.keys();
  const isKept = ({ address, key }: SitePath) => key !== undefined && key === keys.get(address);
  const addressOf = ({ address }: SitePath) => address;
  const kept = paths.filter(isKept);
  const due = paths.filter((path) => !isKept(path));
  takingOver.settle({ kept: kept.map(addressOf), due: due.map(addressOf), pagesFile, expected });
  let rendered = 0;
  await renderPages(program, due, origin, (page) => {
    takingOver.store(page);
    onRendered?.(++rendered, due.length);
  });
  onChecking?.();
  return { rendered, ...(await takingOver.end()) };
}

/** After `npm run build` nobody holds the stock that was read here: the threads need the room before V8 looks for it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
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

type Given = {
  photos: PhotoManifest;
  digests: Digests;
  /** The folder that describes the exporter. */
  siteFolder: string;
  origin: string;
  /** What the checks know of the site. */
  expected: Expected;
  takingOver: TakingOver | undefined;
  anew: boolean;
  onRendered?: ((done: number, total: number) => void) | undefined;
  onChecking?: (() => void) | undefined;
};
/** `pages` is the list of its pages, and the digest of it that was recorded. */
export type EarlierRelease = { site: string; pages: string; pagesSha256: string };
/** `rendered` counts the pages that were rendered for it. */
export type RenderedSite = Findings & { rendered: number };
