// Puts rendered pages into a site's folder, and hashes and reads them while they are at hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageReader, type Page } from '../checks/read-page.ts';
import { isPage } from '../checks/site-folder.ts';
import { digestFile, fileOf } from './take-over.ts';
import type { RenderedPage } from './render-pages.ts';

/**
 * A function that stores pages.
 * @param destination.site the folder; a file that stands there already is never written over: two pages have one
 *   address, or a page has that of a file in public, and the error says which
 */
export function pageStore({ site, origin }: Destination): (page: RenderedPage) => BuiltPage {
  const read = pageReader(origin);
  const folders = new Set<string>();
  return ({ address, key, bytes }) => {
    const file = join(site, fileOf(address));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, bytes, { flag: 'wx' });
    const facts = isPage(address) ? read(address, decoder.decode(bytes)) : undefined;
    return { address, key, sha256: digestFile(bytes), facts };
  };
}

const decoder = new TextDecoder();

export type Destination = { site: string; origin: string };
/** `facts` is what the checks ask about; undefined for what is not a page, such as a feed. */
export type BuiltPage = {
  address: string;
  key: string | undefined;
  sha256: string;
  facts: Page | undefined;
};
