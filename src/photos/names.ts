// What the files made of photos are called. A photo's id comes from its content and the recipe, so that a file
// never changes under its name; a thumbnail is called by its vehicle and may change.
import type { SharedOutput } from './recipe.ts';

/** The folders of the site that hold nothing else. */
export const folders = { thumbs: 'thumbs', photos: 'photos' };

/** The file of a vehicle's thumbnail in {@link folders.thumbs}. */
export const thumbFile = (slug: string): string => `${slug}.webp`;

/** The file of a picture in {@link folders.photos}. */
export const photoFile = (id: string, output: SharedOutput): string => `${id}-${output}`;

export const thumbAddress = (slug: string): string => `/${folders.thumbs}/${thumbFile(slug)}`;
export const photoAddress = (id: string, output: SharedOutput): string =>
  `/${folders.photos}/${photoFile(id, output)}`;
