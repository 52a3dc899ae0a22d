import { sitemapXml, type Sitemap } from '../../catalogue/sitemap.ts';
import { getSite } from '../../data/site.ts';
import { getSitemaps } from '../../data/sitemaps.ts';

export async function getStaticPaths() {
  return (await getSitemaps()).map((sitemap) => ({ params: { name: sitemap.name }, props: sitemap }));
}

export async function GET({ props }: { props: Sitemap }): Promise<Response> {
  const { settings } = await getSite();
  return new Response(sitemapXml(props, settings.origin));
}
