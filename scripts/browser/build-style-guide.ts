// Builds the page of the style guide and nothing else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { edgeFileName } from '../release/edge-files.ts';
import { root } from '../release/paths.ts';

/** @returns the folder to serve */
export async function buildStyleGuide(): Promise<string> {
  const folder = join(root, '.cache/styleguide');
  const site = join(folder, 'site');
  process.env['FORECOURT_STYLEGUIDE'] = '1';
  await build({
    root,
    outDir: site,
    cacheDir: join(folder, 'astro'),
    logLevel: 'error',
    integrations: [
      {
        name: 'forecourt:style-guide-alone',
        hooks: {
          'astro:build:start': ({ setPrerenderer }) =>
            setPrerenderer((renderer) => ({
              ...renderer,
              getStaticPaths: async () =>
                (await renderer.getStaticPaths()).filter(({ pathname }) =>
                  pathname.startsWith('/styleguide'),
                ),
            })),
        },
      },
    ],
  });
  // Served without the headers of a release: the pictures bring a font of their own.
  writeFileSync(
    join(folder, edgeFileName),
    JSON.stringify({ headers: {}, redirects: {}, policyVersions: [] }),
  );
  return site;
}
