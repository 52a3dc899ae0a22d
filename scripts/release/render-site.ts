// Renders a release's pages with Astro: all of them, or those whose key is not the one in the release before.
import { join } from 'node:path';
import { build } from 'astro';
import { renderChanged, type PlannedPage } from '../../src/integrations/render-changed.ts';
import { progressLine } from '../progress-line.ts';
import { policiesFolder, root, siteFolder } from './paths.ts';
import { takeOver } from './take-over.ts';
import type { KnownPage } from './pages-file.ts';
import type { Release } from './releases.ts';

/**
 * Fills the release's site folder.
 * @param before a release that the same code made from the same settings; its unchanged pages are taken over
 * @returns every page of the site, in no particular order
 */
export async function renderSite(
  release: Release,
  today: string,
  before: EarlierRelease | undefined,
): Promise<PlannedPage[]> {
  // Astro runs in this process: src/data/inputs.ts reads these.
  process.env['FORECOURT_STOCK'] = join(release.folder, 'vehicles.jsonl');
  process.env['FORECOURT_SITE'] = siteFolder;
  process.env['FORECOURT_POLICIES'] = policiesFolder;
  process.env['FORECOURT_TODAY'] = today;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  let pages: PlannedPage[] = [];
  await build({
    root,
    outDir: release.site,
    cacheDir: join(root, '.cache/astro'),
    logLevel: 'warn',
    integrations: [
      renderChanged({
        isUnchanged: (address, key) => before?.pages.get(address)?.key === key,
        onPlanned: (planned) => {
          pages = planned;
        },
        onRendered: progressLine('rendering', 'pages'),
      }),
    ],
  });
  const unchanged = pages.filter(({ isRendered }) => !isRendered).map(({ address }) => address);
  if (before) takeOver(unchanged, before.site, release.site);
  return pages;
}

export type EarlierRelease = { site: string; pages: ReadonlyMap<string, KnownPage> };
