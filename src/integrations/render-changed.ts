// Renders only the pages whose key has changed since another build; the rest are taken over from there.
// Astro's documented hooks are enough: a prerenderer that returns fewer paths. (Astro takes one prerenderer,
// the last one set, so the progress is told here too.)
import type { AstroIntegration, PathWithRoute } from 'astro';

export function renderChanged({ isUnchanged, onPlanned, onRendered }: Options): AstroIntegration {
  return {
    name: 'forecourt:render-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => {
          let done = 0;
          let total = 0;
          return {
            ...renderer,
            getStaticPaths: async () => {
              const paths = await renderer.getStaticPaths();
              const pages = paths.map((path) => planned(path, isUnchanged));
              const rendered = paths.filter((_, at) => pages[at]?.isRendered);
              total = rendered.length;
              onPlanned(pages);
              onRendered(done, total);
              return rendered;
            },
            render: async (request, options) => {
              const response = await renderer.render(request, options);
              done += 1;
              onRendered(done, total);
              return response;
            },
          };
        });
      },
    },
  };
}

function planned(path: PathWithRoute, isUnchanged: Options['isUnchanged']): PlannedPage {
  const address = toAddress(path);
  const key = path.cacheKey;
  return { address, key, isRendered: key === undefined || !isUnchanged(address, key) };
}

/** A page answers at a folder, anything else at its file. */
function toAddress({ pathname, route }: PathWithRoute): string {
  return route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
}

type Options = {
  /** Asked for every page that has a key; one without is always rendered. */
  isUnchanged: (address: string, key: string) => boolean;
  /** Told once, before the first page. */
  onPlanned: (pages: PlannedPage[]) => void;
  /** Told before the first page and after each one. */
  onRendered: (done: number, total: number) => void;
};

/** A page of the site, by its address; `key` is the digest of all that stands on it. */
export type PlannedPage = { address: string; key: string | undefined; isRendered: boolean };
