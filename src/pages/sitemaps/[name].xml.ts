import { sitemapXml, type Sitemap } from '../../catalogue/sitemap.ts';
import { getSite } from '../../data/site.ts';
import { staticPath, staticPaths } from '../../data/static-path.ts';
import { getSitemaps } from '../../data/sitemaps.ts';

export async function getStaticPaths() {
  return staticPaths(await getSitemaps(), (sitemap) => staticPath({ name: sitemap.name }, () => sitemap));
}

export async function GET({ props }: { props: Sitemap }): Promise<Response> {
  const { settings } = await getSite();
  return new Response(sitemapXml(props, settings.origin));
}
