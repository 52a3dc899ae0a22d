// Tells how far the rendering has come, and how many pages there were in the end.
import type { AstroIntegration } from 'astro';

/** @param report called before the first page and after each one, with pages done and pages in all */
export function progress(report: (done: number, total: number) => void): AstroIntegration {
  return {
    name: 'forecourt:progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => {
          let done = 0;
          let total = 0;
          return {
            ...renderer,
            getStaticPaths: async () => {
              const paths = await renderer.getStaticPaths();
              total = paths.length;
              report(done, total);
              return paths;
            },
            render: async (request, options) => {
              const rendered = await renderer.render(request, options);
              done += 1;
              report(done, total);
              return rendered;
            },
          };
        });
      },
    },
  };
}
