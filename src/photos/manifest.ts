// What photos each vehicle has: written when they are prepared, read by the pages and by the release, which
// links the files.
import { z } from 'zod';
import { colourClasses, type ColourClass } from './colours.ts';

const colour = z.enum(Object.keys(colourClasses) as [ColourClass, ...ColourClass[]]);

/** What is known of a photo; its id comes from its content and the recipe. */
const photoSchema = z.strictObject({
  /** Of the largest picture, in pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** The class of its dominant colour. */
  colour,
  /** A sample photo: drawn for stock that is invented. */
  drawn: z.literal(true).optional(),
});

export const manifestSchema = z.strictObject({
  photos: z.record(z.string().regex(/^[0-9a-f]{20}$/), photoSchema),
  /** The ids of each vehicle's photos, by its slug, in order; the first stands for the vehicle in lists. */
  vehicles: z.record(z.string(), z.array(z.string()).min(1)),
});

/** Each vehicle's photos by its slug. @throws where a vehicle names a photo that the manifest does not hold */
export function photosBySlug({ photos, vehicles }: PhotoManifest): Map<string, Photo[]> {
  const known = (id: string): Photo => {
    const photo = photos[id];
    if (!photo) throw new Error(`The photo manifest names ${id} and does not hold it.`);
    return { id, ...photo };
  };
  return new Map(Object.entries(vehicles).map(([slug, ids]) => [slug, ids.map(known)]));
}

export const noPhotos: PhotoManifest = { photos: {}, vehicles: {} };

export type PhotoManifest = z.infer<typeof manifestSchema>;
export type PhotoFacts = z.infer<typeof photoSchema>;
export type Photo = PhotoFacts & { id: string };
