// Renders the pages of a site with the program that Astro has made of them (./page-program.ts).
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import type * as programEntry from '../../src/integrations/page-program-entry.ts';

/** Loads the program of the site; the environment says what it is to show (src/data/inputs.ts). */
export async function loadProgram(entry: string): Promise<Program> {
  const { listPaths, renderPath } = (await import(pathToFileURL(entry).href)) as ProgramEntry;
  return {
    list: async () =>
      (await listPaths()).map((path) => ({ path, address: toAddress(path), key: path.cacheKey })),
    render: renderPath,
  };
}

/** Renders pages one after the other and hands each on. */
export async function renderPages(
  program: Program,
  paths: Iterable<SitePath>,
  origin: string,
  onPage: (page: RenderedPage) => void,
): Promise<void> {
  for (const { path, address, key } of paths) {
    onPage({ address, key, bytes: await program.render(path, origin + toUrl(address)) });
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

type ProgramEntry = typeof programEntry;
export type Program = {
  /** Every address of this process's share. */
  list: () => Promise<SitePath[]>;
  render: ProgramEntry['renderPath'];
};
/** `key` is the digest of all that stands on the page; without one it is rendered every time. */
export type SitePath = { path: PathWithRoute; address: string; key: string | undefined };
export type RenderedPage = { address: string; key: string | undefined; bytes: Uint8Array<ArrayBuffer> };
