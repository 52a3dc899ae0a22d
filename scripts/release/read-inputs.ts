// What a release is made of: the stock, the exporter, the policies and the code, each with its digest, so
// that a start knows whether the current release is still what a build would give.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { parseStock } from '../../src/inventory/stock.ts';
import { parseSite, type Site } from '../../src/site/site.ts';
import { tokyoDay } from '../tokyo-day.ts';
import { policiesFolder, root, siteFolder, stockFile } from './paths.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import type { Result } from '../../src/issues/issue.ts';

const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Reads content/site and checks it. */
export async function readSite(): Promise<Result<Site>> {
  const names = (await readdir(siteFolder)).filter((name) => name.endsWith('.json'));
  const sources: Record<string, string> = {};
  for (const name of names) sources[parse(name).name] = await readFile(join(siteFolder, name), 'utf8');
  return parseSite(sources);
}

/** Reads the stock and checks it; nothing where there is no stock file. */
export async function readStock(): Promise<Result<Stock> | undefined> {
  const text = await readFile(stockFile, 'utf8').catch(absent);
  return text === undefined ? undefined : parseStock(text);
}

/** The day a build is for: the one asked for, the sample's own, or today in Japan. */
export function buildDay(asked: string | undefined, { settings }: Site, now: Date): string {
  return asked ?? (settings.sample ? settings.stockDate : tokyoDay(now));
}

/** SHA-256 of each input as it stands on disk now; `today` is the day the build is for. */
export async function digestInputs(today: string): Promise<Digests> {
  const [stock, site, policies, codeDigest] = await Promise.all([
    digest([stockFile]),
    digest([siteFolder]),
    digest([policiesFolder]),
    digest(code.map((path) => join(root, path))),
  ]);
  return { stock, site, policies, code: codeDigest, today };
}

/** SHA-256 over the names and bytes of files and folders; what does not exist counts as empty. */
async function digest(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      hash.update(`${file.slice(root.length)}\0`).update(
        createHash('sha256')
          .update(await readFile(file))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(absent);
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // Wrangler works beside its configuration, in src/edge/.wrangler.
      .filter((file) => !file.includes('/.wrangler/'))
      .toSorted()
  );
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

/** Hexadecimal SHA-256 digests, and the day on which what depends on time was decided. */
export type Digests = { stock: string; site: string; policies: string; code: string; today: string };
