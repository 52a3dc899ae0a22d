// What a release is made of: the stock, the exporter, the policies and the code, each with its digest, so
// that a start knows whether the current release is still what a build would give.
import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { linesOf } from '../../src/data/lines.ts';
import { readSiteFolder } from '../../src/data/site-files.ts';
import { parseStock } from '../../src/inventory/stock.ts';
import { digestReceived } from '../photos/received.ts';
import { tokyoDay } from '../tokyo-day.ts';
import { liveContent, photosFolder, root, siteFolder, stockFile, type Content } from './paths.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import type { Result } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';

/** What decides how a page comes out and what the checks read on it. */
const code = [
  'src',
  'public',
  'scripts/checks',
  'scripts/photos',
  'scripts/release',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Reads content/site, or a folder like it, and checks it. */
export function readSite(folder = siteFolder): Promise<Result<Site>> {
  return readSiteFolder(folder);
}

/** Reads the stock and checks it; nothing where there is no stock file. */
export async function readStock(file = stockFile): Promise<Result<Stock> | undefined> {
  return existsSync(file) ? parseStock(linesOf(file)) : undefined;
}

/** The day a build is for: the one asked for, the sample's own, or today in Japan. */
export function buildDay(asked: string | undefined, { settings }: Site, now: Date): string {
  return asked ?? (settings.sample ? settings.stockDate : tokyoDay(now));
}

/**
 * SHA-256 of each input as it stands on disk now.
 * @param today the day the build is for
 * @param from where the inputs stand; a release holds a stock and policies of its own
 * @param codeAndSite what {@link digestCodeAndSite} gave, where it was asked before
 */
export async function digestInputs(
  today: string,
  from: Content & { stock: string } = { ...liveContent, stock: stockFile },
  codeAndSite?: CodeAndSite,
): Promise<Digests> {
  return {
    ...(codeAndSite ?? (await digestCodeAndSite(from.siteFolder, today))),
    stock: digestFiles([from.stock]),
    policies: digestFiles([from.policies]),
    photos: await digestReceived(photosFolder),
    today,
  };
}

/**
 * SHA-256 of what decides whether pages of an earlier release can be taken over at all: the code and the exporter. On
 * the day on which a service begins the exporter is another one.
 */
export async function digestCodeAndSite(ofSite: string, today: string): Promise<CodeAndSite> {
  const site = await readSite(ofSite);
  const waiting = site.ok ? site.value.services.services.filter(({ from = '' }) => from > today) : [];
  const files = digestFiles([ofSite]);
  return {
    code: digestFiles(code.map((path) => join(root, path))),
    site: waiting.length === 0 ? files : hash('sha256', [files, ...waiting.map(({ id }) => id)].join('\n')),
  };
}

/**
 * What is made of the code and the exporter's folder bears their digest: it must not be kept if they were edited
 * meanwhile.
 * @throws {@link ChangedMeanwhile} where they are not what they were when the digests were taken
 */
export async function assertUnchanged(
  { code: codeBefore, site, today }: CodeAndSite & Pick<Digests, 'today'>,
  ofSite: string,
): Promise<void> {
  const now = await digestCodeAndSite(ofSite, today);
  if (now.code !== codeBefore || now.site !== site) throw new ChangedMeanwhile();
}

/** The code, or the folder that describes the exporter, was changed while a site was made of it. */
export class ChangedMeanwhile extends Error {}

/** SHA-256 over the names and bytes of files and folders; what does not exist counts as empty. */
export function digestFiles(paths: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const path of paths) {
    for (const file of filesIn(path)) {
      digest
        .update(`${relative(dirname(path), file)}\0`)
        .update(hash('sha256', readFileSync(file), 'buffer'));
    }
  }
  return digest.digest('hex');
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // Wrangler works beside its configuration, in src/edge/.wrangler.
      .filter((file) => !file.includes('/.wrangler/'))
      .toSorted()
  );
}

/** Hexadecimal SHA-256 digests, and the day on which what depends on time was decided. */
export type Digests = {
  stock: string;
  site: string;
  policies: string;
  /** Of the names, sizes and times of the received photos only. */
  photos: string;
  code: string;
  today: string;
};
export type CodeAndSite = Pick<Digests, 'code' | 'site'>;
