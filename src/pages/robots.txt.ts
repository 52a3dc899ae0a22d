// Nothing is disallowed: a page that must not be indexed says so itself, and has to be read to be obeyed.
import { sitemapIndex } from '../catalogue/addresses.ts';
import { getSite } from '../data/site.ts';

export async function GET(): Promise<Response> {
  const { settings } = await getSite();
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${settings.origin}${sitemapIndex}\n`);
}
