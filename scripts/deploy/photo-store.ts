// Photos on their way to object storage, and the note of those that are there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wrangler } from '../wrangler.ts';
import { listPhotos } from './assets.ts';

/**
 * Uploads the photos of a site that have not been uploaded from here before.
 * @param folder keeps the note; lost, everything is uploaded again
 * @param where of wrangler: `--remote`, or `--local` and where its state is
 * @returns how many were uploaded
 */
export async function storePhotos(
  site: string,
  bucket: string,
  folder: string,
  where: readonly string[],
): Promise<number> {
  const noteFile = join(folder, `${bucket}.json`);
  const stored = new Set(
    existsSync(noteFile) ? (JSON.parse(readFileSync(noteFile, 'utf8')) as string[]) : [],
  );
  const listFile = join(folder, 'photos-to-store.json');
  const photos = listPhotos(site, stored, listFile);
  if (photos.length === 0) return 0;
  await wrangler('r2', 'bulk', 'put', bucket, `--filename=${listFile}`, '--force', ...where);
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, JSON.stringify([...stored, ...photos]));
  return photos.length;
}
