// `dist` as the dist tests see it: read once for each test file, from the link that the last build switched.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseBuiltPage, type BuiltPage } from './built-page.ts';
import { parseSitemap } from './feeds.ts';
import { readOracle } from './oracle.ts';
import { currentLink as dist, root } from '../release/paths.ts';

export const oracle = readOracle(root);

/** Every file of the site, as a path from its root: `makes/toyota/index.html` */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(dist, join(parentPath, name)))
  .toSorted();

export const readBytes = (file: string) => readFileSync(join(dist, file));
export const readText = (file: string) => readFileSync(join(dist, file), 'utf8');
/** Every address the sitemaps name, in full. */
export const sitemap = parseSitemap(readText('sitemap-index.xml'))
  .map((address) => address.slice(oracle.origin.length + 1))
  .flatMap((file) => parseSitemap(readText(file)));

/** Every page, by its address. */
export const pages = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parseBuiltPage(file, readText(file)))
    .map((page) => [page.address, page]),
);

/** The pages of one listing from the newest to the oldest, as a visitor turns them. */
export function turnPages(first: string): BuiltPage[] {
  const turned = new Set<BuiltPage>();
  let page = pages.get(first);
  while (page && !turned.has(page)) {
    turned.add(page);
    page = page.next === undefined ? undefined : pages.get(page.next);
  }
  return [...turned];
}
