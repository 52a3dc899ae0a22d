// Puts the pictures of a manifest into a site's folder as hard links to the cache: no byte is copied, and the
// cache may be removed without touching the site.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { photosCache } from '../release/paths.ts';
import { isSameFile, linkOrCopy } from '../release/take-over.ts';
import { folders, photoFile, setOf, thumbFile } from '../../src/photos/names.ts';
import { sharedOutputs } from '../../src/photos/recipe.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import { pictureFile } from './cache.ts';

/**
 * Makes `thumbs/` and `photos/` hold what the manifest says and nothing else, whatever they held before.
 * @returns the addresses of the pictures
 */
export function linkPhotos(manifest: PhotoManifest, siteFolder: string, cache = photosCache): string[] {
  const thumbs = new Map(
    Object.entries(manifest.vehicles).map(([slug, [first]]) => [
      thumbFile(slug),
      pictureFile(cache, first!, 'thumb'),
    ]),
  );
  const sets = new Map(
    Object.values(manifest.vehicles).map((ids) => [setOf(ids.map((id) => ({ id }))), ids]),
  );
  const photos = new Map(
    [...sets].flatMap(([set, ids]) =>
      ids.flatMap((id, at) =>
        sharedOutputs.map(
          (output) => [photoFile(set, at + 1, output), pictureFile(cache, id, output)] as const,
        ),
      ),
    ),
  );
  fill(join(siteFolder, folders.thumbs), thumbs);
  fill(join(siteFolder, folders.photos), photos);
  return [
    ...[...thumbs.keys()].map((name) => `/${folders.thumbs}/${name}`),
    ...[...photos.keys()].map((name) => `/${folders.photos}/${name}`),
  ];
}

/** Whether what stands at an address is put there by {@link linkPhotos}. */
export function isPicture(address: string): boolean {
  return address.startsWith(`/${folders.thumbs}/`) || address.startsWith(`/${folders.photos}/`);
}

function fill(folder: string, wanted: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  for (const name of there) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [name, source] of wanted) {
    const file = join(folder, name);
    if (there.has(name)) {
      if (isSameFile(file, source)) continue;
      rmSync(file, { recursive: true });
    }
    linkOrCopy(source, file);
  }
}
