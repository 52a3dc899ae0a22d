import { getEntry } from 'astro:content';
import { shownSite, type Site } from '../site/site.ts';

let site: Promise<Site> | undefined;

/** The exporter as pages show it, from content/site; read once a build, though every page asks several times. */
export function getSite(): Promise<Site> {
  site ??= readEntry();
  return site;
}

async function readEntry(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The site collection is empty: content/site was not loaded.');
  return shownSite(entry.data);
}
