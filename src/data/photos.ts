// The photos that were prepared for the build that is running.
import { readFile } from 'node:fs/promises';
import { manifestSchema, noPhotos, photosBySlug, type Photo } from '../photos/manifest.ts';
import { inputs } from './inputs.ts';

/** Each vehicle's photos by its slug, in order; vehicles without any are not in it. */
export async function readPhotos(): Promise<ReadonlyMap<string, readonly Photo[]>> {
  if (inputs.photosFile === undefined) return photosBySlug(noPhotos);
  return photosBySlug(manifestSchema.parse(JSON.parse(await readFile(inputs.photosFile, 'utf8'))));
}
