// Builds the page of the style guide and nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import sharp from 'sharp';
import { photos } from '../../src/components/styleguide/examples.ts';
import { drawVehicle, views } from '../../src/photos/drawing/draw.ts';
import { folders, photoFile, setOf } from '../../src/photos/names.ts';
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
  await drawPhotos(join(site, folders.photos));
  // Served without the headers of a release: the pictures bring a font of their own.
  writeFileSync(
    join(folder, edgeFileName),
    JSON.stringify({ origin: 'https://www.example.com', headers: {}, redirects: {}, policyVersions: [] }),
  );
  return site;
}

/** The two photos of the gallery's example, in the formats that a browser may ask for. */
async function drawPhotos(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const set = setOf(photos);
  for (const [at, view] of views.slice(0, photos.length).entries()) {
    const drawing = sharp(Buffer.from(drawVehicle('hatchback', 'silver', view))).resize(800);
    await drawing
      .clone()
      .avif({ effort: 0 })
      .toFile(join(folder, photoFile(set, at + 1, '800.avif')));
    await drawing
      .clone()
      .webp()
      .toFile(join(folder, photoFile(set, at + 1, '800.webp')));
    await drawing
      .clone()
      .jpeg()
      .toFile(join(folder, photoFile(set, at + 1, '1600.jpg')));
  }
}
