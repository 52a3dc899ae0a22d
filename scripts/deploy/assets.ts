// The files of a site as they are uploaded: all of them, or without the photos that object storage answers for.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { linkOrCopy } from '../release/take-over.ts';
import { isPhoto } from './room.ts';

/** Every file of a site, as an address. */
export function filesOfSite(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => `/${relative(site, join(parentPath, name)).split(sep).join('/')}`);
}

/** Makes a folder of the files that are not photos, as links. */
export function withoutPhotos(site: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const file of filesOfSite(site).filter((each) => !isPhoto(each))) {
    const to = join(folder, file);
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    linkOrCopy(join(site, file), to);
  }
  return folder;
}

/**
 * Writes the list that `wrangler r2 bulk put` takes.
 * @param stored the addresses that are in object storage already: a photo never changes under its name
 * @returns the addresses in the list
 */
export function listPhotos(site: string, stored: ReadonlySet<string>, listFile: string): string[] {
  const photos = filesOfSite(site).filter((file) => isPhoto(file) && !stored.has(file));
  mkdirSync(dirname(listFile), { recursive: true });
  writeFileSync(
    listFile,
    JSON.stringify(photos.map((file) => ({ key: file.slice(1), file: join(site, file) }))),
  );
  return photos;
}
