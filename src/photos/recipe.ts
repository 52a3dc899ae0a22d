// What is made of every photo, and how good it is. A change here makes every photo anew.

/** Limits on what is received. */
export const received = {
  /** Decoding costs time and memory by the pixel; 50 million is more than any camera of the trade gives. */
  mostPixels: 50_000_000,
  mostBytes: 50_000_000,
  /** Smaller than this is an icon or a thumbnail of somebody else, not a photo. */
  least: { width: 160, height: 120 },
  /** Photos shown of one vehicle. */
  mostOfOne: 40,
};

/**
 * The pictures made of a photo. Quality begins at `best` and is lowered while the picture has more bytes than
 * it should: down to `plain` while over `aim`, and on to `worst` only while over `most`.
 */
export const recipes = {
  /** For cards: 4:3, the middle of the photo. */
  thumb: {
    format: 'webp',
    effort: 6,
    crop: { width: 320, height: 240 },
    best: 72,
    plain: 44,
    worst: 2,
    aim: 7_500,
    most: 12_000,
  },
  /** For the page of the vehicle, where the browser knows AVIF, and where it does not. */
  '800.avif': {
    format: 'avif',
    longest: 800,
    effort: 2,
    best: 47,
    plain: 40,
    worst: 20,
    aim: 32_000,
    most: 60_000,
  },
  '800.webp': { format: 'webp', longest: 800, best: 74, plain: 58, worst: 2, aim: 45_000, most: 90_000 },
  /** To look closely, to save and to send on: JPEG opens everywhere, also as the preview of a link. */
  '1600.jpg': { format: 'jpeg', longest: 1600, best: 78, plain: 62, worst: 30, aim: 300_000, most: 500_000 },
} as const satisfies Record<string, Recipe>;

/** The pictures that vehicles share when their photos are the same. */
export const sharedOutputs = (Object.keys(recipes) as Output[]).filter((output) => output !== 'thumb');

/** To be raised when scripts/photos/encode.ts makes them otherwise. */
const EDITION = 1;
/** How far quality falls at a time. */
const STEP = 7;

/** The qualities to try for a recipe, in order. */
export function qualities({ best, worst }: Recipe): number[] {
  const steps = Math.ceil((best - worst) / STEP);
  return Array.from({ length: steps + 1 }, (_, at) => Math.max(best - at * STEP, worst));
}

/** Whether a picture of so many bytes is taken, or the next quality is to be tried. */
export function isTaken({ plain, aim, most }: Recipe, quality: number, bytes: number): boolean {
  return bytes <= aim || (quality - STEP < plain && bytes <= most);
}

/** The size a photo is shown at: whole, never enlarged, its longer side at most so long. */
export function sizeWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * What decides how a photo comes out: the same text, the same pictures.
 * @param content SHA-256 of the photo as received
 * @param encoder name and version of what decodes and encodes
 */
export function cacheKey(content: string, encoder: string): string {
  return [content, encoder, JSON.stringify(recipes), STEP, EDITION].join('\n');
}

export type Size = { width: number; height: number };
export type Recipe = {
  format: 'avif' | 'jpeg' | 'webp';
  best: number;
  plain: number;
  worst: number;
  /** Bytes. */
  aim: number;
  most: number;
  effort?: number;
} & ({ crop: Size } | { longest: number });
/** One of the pictures made of a photo, by its name. */
export type Output = keyof typeof recipes;
export type SharedOutput = Exclude<Output, 'thumb'>;
