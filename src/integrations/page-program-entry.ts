// The entry of the program that renders pages (./page-program.ts): Astro's application with every page of the
// site in it. It reads the stock when it runs, so one program serves any stock.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import * as addresses from '../catalogue/addresses.ts';
import { makesSearch, staticPaths } from '../data/static-path.ts';
import type { PathWithRoute } from 'astro';

const app = createApp({ streaming: false });

// Astro imports the module of a route for each of its pages; even of a module that is there, ten thousand
// imports take a second.
const { pageMap } = app.manifest;
for (const [component, load] of pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined;
  pageMap?.set(component, () => (loaded ??= load()));
}

/** Every address of the site that falls into this process's share, with its key. */
export async function listPaths(): Promise<PathWithRoute[]> {
  const paths = await new StaticPaths(app).getAll();
  const {
    search = [],
    fixed = [],
    made = [],
  } = Object.groupBy(paths, ({ route: { pathname } }) => {
    // The pages of a route with parameters have been shared out by its getStaticPaths.
    if (pathname === undefined) return 'made';
    return pathname.startsWith(addresses.search) ? 'search' : 'fixed';
  });
  return [...(makesSearch() ? search : []), ...staticPaths(fixed, (path) => path), ...made];
}

/** The page or file at one of the listed paths. @param url what a visitor would ask for */
export async function renderPath({ route }: PathWithRoute, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && !errorPages.has(route.route)) {
    throw new Error(`${url} was rendered with the status ${response.status}.`);
  }
  return readBody(response);
}

/** A page is one part, and taken as it is; `arrayBuffer()` would copy it twice. */
async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** Astro gives these their own status. */
const errorPages: ReadonlySet<string> = new Set(['/404']);
