// Renders pages into a site's folder and reads them for the checks, in one go: what is rendered is hashed and
// parsed while it is at hand. Runs in the process of the build, and in threads of it (./render-thread.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import type * as programEntry from '../../src/integrations/page-program-entry.ts';
import { pageReader, type Page } from '../checks/read-page.ts';
import { isPage } from '../checks/site-folder.ts';
import { digestFile, fileOf } from './take-over.ts';

/** Loads the program of the site; the environment says what it is to show (src/data/inputs.ts). */
export async function loadProgram(entry: string): Promise<Program> {
  const { listPaths, renderPath } = (await import(pathToFileURL(entry).href)) as ProgramEntry;
  return {
    list: async () =>
      (await listPaths()).map((path) => ({ path, address: toAddress(path), key: path.cacheKey })),
    render: renderPath,
  };
}

/**
 * Renders pages one after the other and hands each on.
 * @param site the folder; a file that stands there already is never written over: two pages have one address,
 *   or a page has that of a file in public, and the error says which
 */
export async function renderPages(
  program: Program,
  paths: Iterable<SitePath>,
  { site, origin }: Destination,
  onPage: (page: BuiltPage) => void,
): Promise<void> {
  const read = pageReader(origin);
  const folders = new Set<string>();
  for (const { path, address, key } of paths) {
    const bytes = await program.render(path, origin + toUrl(address));
    const file = join(site, fileOf(address));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, bytes, { flag: 'wx' });
    const facts = isPage(address) ? read(address, decoder.decode(bytes)) : undefined;
    onPage({ address, key, sha256: digestFile(bytes), facts });
  }
}

/** A page answers at its folder, the page for what is not found at a file of its own, anything else at its file. */
function toAddress({ pathname, route }: PathWithRoute): string {
  if (route.type !== 'page' || pathname.endsWith('/')) return pathname;
  return pathname === '/404' ? '/404.html' : `${pathname}/`;
}

function toUrl(address: string): string {
  return address.replace(/\.html$/, '/');
}

const decoder = new TextDecoder();

type ProgramEntry = typeof programEntry;
export type Program = {
  /** Every address of this process's share. */
  list: () => Promise<SitePath[]>;
  render: ProgramEntry['renderPath'];
};
/** `key` is the digest of all that stands on the page; without one it is rendered every time. */
export type SitePath = { path: PathWithRoute; address: string; key: string | undefined };
export type Destination = { site: string; origin: string };
/** `facts` is what the checks ask about; undefined for what is not a page, such as a feed. */
export type BuiltPage = {
  address: string;
  key: string | undefined;
  sha256: string;
  facts: Page | undefined;
};
