import { getEntry } from 'astro:content';

/** The exporter, from content/site. */
export async function getSite() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The site collection is empty: content/site was not loaded.');
  return entry.data;
}
