// What the files made of photos are called. The photos of a vehicle share a name that comes from all of them and
// the recipe, and have a number: no file ever changes under its name, and a page with forty photos has room for
// their addresses. A thumbnail is called by its vehicle and may change.
import type { SharedOutput } from './recipe.ts';

/** The folders of the site that hold nothing else. */
export const folders = { thumbs: 'thumbs', photos: 'photos' };

/** The file of a vehicle's thumbnail in {@link folders.thumbs}. */
export const thumbFile = (slug: string): string => `${slug}.webp`;

/**
 * The file of a picture in {@link folders.photos}.
 * @param number of the photo, from 1
 */
export const photoFile = (set: string, number: number, output: SharedOutput): string =>
  `${set}-${number}-${output}`;

export const thumbAddress = (slug: string): string => `/${folders.thumbs}/${thumbFile(slug)}`;
export const photoAddress = (set: string, number: number, output: SharedOutput): string =>
  `/${folders.photos}/${photoFile(set, number, output)}`;

/**
 * What the photos of a vehicle are called together: 16 hex digits, others for other photos or another order.
 * Vehicles with the same photos share their files.
 */
export function setOf(photos: readonly { id: string }[]): string {
  let hash = 0xcbf29ce484222325n;
  // FNV-1a with 64 bits, over the ids instead of their bytes: an id is a digest already.
  for (const { id } of photos) hash = BigInt.asUintN(64, (hash ^ BigInt(`0x${id}`)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
