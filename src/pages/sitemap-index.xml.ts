import { sitemapIndexXml } from '../catalogue/sitemap.ts';
import { getSite } from '../data/site.ts';
import { getSitemaps } from '../data/sitemaps.ts';

export async function GET(): Promise<Response> {
  const { settings } = await getSite();
  return new Response(sitemapIndexXml(await getSitemaps(), settings.origin));
}
