// Renders a release's pages with Astro: all of them, or those whose key is not the one in the release before.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { handInStock } from '../../src/data/inputs.ts';
import { renderChanged, type PlannedPage } from '../../src/integrations/render-changed.ts';
import { root } from './paths.ts';
import { isAsRecorded, takeOver } from './take-over.ts';
import type { KnownPage } from './pages-file.ts';
import type { Release } from './releases.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';

/**
 * Fills the release's site folder.
 * @param given.before a release that the same code made from the same settings; its unchanged pages are taken
 *   over, as far as their files are still what was recorded
 * @returns every page of the site, in no particular order
 */
export async function renderSite(
  release: Release,
  { stock, siteFolder, today, before, onRendered = () => undefined }: Given,
): Promise<PlannedPage[]> {
  // Astro runs in this process: src/data/inputs.ts reads these.
  process.env['FORECOURT_STOCK'] = release.stock;
  handInStock(stock);
  process.env['FORECOURT_SITE'] = siteFolder;
  process.env['FORECOURT_POLICIES'] = release.policies;
  process.env['FORECOURT_PHOTOS'] = release.photos;
  process.env['FORECOURT_TODAY'] = today;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro's own memory of the collections must not outlive the build: a damaged one would be believed.
  const cacheDir = join(release.folder, 'astro');
  let pages: PlannedPage[] = [];
  // Loaded only here: going back to a release needs no Astro, and takes a fraction of a second.
  const { build } = await import('astro');
  await build({
    root,
    outDir: release.site,
    cacheDir,
    logLevel: 'warn',
    integrations: [
      renderChanged({
        isUnchanged: (address, key) => {
          const known = before?.pages.get(address);
          return (
            before !== undefined && known?.key === key && isAsRecorded(before.site, address, known.sha256)
          );
        },
        onPlanned: (planned) => {
          pages = planned;
        },
        onRendered,
      }),
    ],
  });
  await rm(cacheDir, { recursive: true, force: true });
  const unchanged = pages.filter(({ isRendered }) => !isRendered).map(({ address }) => address);
  if (before) takeOver(unchanged, before.site, release.site);
  return pages;
}

type Given = {
  /** What the release's stock file holds. */
  stock: Stock;
  /** The folder that describes the exporter. */
  siteFolder: string;
  today: string;
  before: EarlierRelease | undefined;
  onRendered?: ((done: number, total: number) => void) | undefined;
};
export type EarlierRelease = { site: string; pages: ReadonlyMap<string, KnownPage> };
