// The only place that decodes and encodes the pictures of a site; fixtures draw their own. One decode, several pictures; nothing but pixels goes
// from the photo into them, so that no place, camera or name comes along.
import sharp, { type Channels, type Sharp } from 'sharp';
import { nearestClass } from '../../src/photos/colours.ts';
import { identify } from '../../src/photos/identify.ts';
import {
  isTaken,
  qualities,
  received,
  recipes,
  sizeWithin,
  type Output,
  type Recipe,
  type Size,
} from '../../src/photos/recipe.ts';
import type { IssueCode, Facts } from '../../src/issues/issue.ts';
import type { PhotoFacts } from '../../src/photos/manifest.ts';

// One photo after another in one process; several processes use the cores (./encoders.ts).
sharp.concurrency(1);
sharp.cache(false);

const LONGEST = recipes['1600.jpg'].longest;

/** Makes the pictures of a photo as received, or says why it cannot be shown. */
export async function encodePhoto(bytes: Buffer): Promise<Encoding> {
  if (bytes.length === 0) return refused('photo-empty');
  const { kind, isPhoto, isAnimated } = identify(bytes);
  if (isAnimated) return refused('photo-animated', kind);
  if (!isPhoto) return refused('photo-kind', '', { kind });
  try {
    const { width, height, autoOrient, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = `${width} × ${height}`;
    const { mostPixels, least } = received;
    if (width * height > mostPixels)
      return refused('photo-too-large', `${pixels} pixels`, { limit: `${mostPixels / 1e6} million pixels` });
    if (Math.max(width, height) < least.width || Math.min(width, height) < least.height)
      return refused('photo-too-small', pixels, { limit: `${least.width} × ${least.height}` });
    if ((pages ?? 1) > 1) return refused('photo-animated', kind);
    const input = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).autoOrient();
    return await encodePixels(input, sizeWithin(autoOrient, LONGEST));
  } catch (error) {
    return refused('photo-damaged', '', { why: (error as Error).message.split('\n')[0]!.trim() });
  }
}

/** Makes the pictures of a drawing, an SVG document of ours, in the size that it says. */
export async function encodeDrawing(svg: string): Promise<Encoding> {
  const drawing = sharp(Buffer.from(svg));
  return encodePixels(drawing, sizeWithin(await drawing.metadata(), LONGEST));
}

async function encodePixels(input: Sharp, size: Size): Promise<Encoding> {
  const { data, info } = await input
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = rawOf(info);
  const pictures = new Map<Output, Buffer>();
  for (const [output, recipe] of Object.entries(recipes) as [Output, Recipe][])
    pictures.set(output, await pictureOf(data, raw, recipe));
  const { dominant } = await sharp(pictures.get('thumb')).stats();
  const colour = nearestClass([dominant.r, dominant.g, dominant.b]);
  return { ok: true, pictures, photo: { width: info.width, height: info.height, colour } };
}

/** The best quality that the recipe takes, or the worst it knows. */
async function pictureOf(data: Buffer, raw: Raw, recipe: Recipe): Promise<Buffer> {
  const size =
    'crop' in recipe
      ? ({ ...recipe.crop, fit: 'cover' } as const)
      : ({ ...sizeWithin(raw, recipe.longest), fit: 'fill' } as const);
  const resized = await sharp(data, { raw }).resize(size).raw().toBuffer({ resolveWithObject: true });
  const pixels = sharp(resized.data, { raw: rawOf(resized.info) });
  let picture = Buffer.alloc(0);
  for (const quality of qualities(recipe)) {
    picture = await encoded(pixels.clone(), recipe, quality).toBuffer();
    if (isTaken(recipe, quality, picture.length)) break;
  }
  return picture;
}

function encoded(image: Sharp, { format, effort }: Recipe, quality: number): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality, ...(effort !== undefined && { effort }) });
    case 'webp':
      return image.webp({ quality, ...(effort !== undefined && { effort }) });
    case 'jpeg':
      return image.jpeg({ quality, progressive: true, quantisationTable: 3 });
  }
}

function rawOf({ width, height, channels }: Raw): Raw {
  return { width, height, channels };
}

function refused(code: IssueCode, found = '', facts: Facts = {}): Encoding {
  return { ok: false, refusal: { code, found, facts } };
}

type Raw = Size & { channels: Channels };
/** Why a photo is not shown: an issue without its place. */
export type Refusal = { code: IssueCode; found: string; facts: Facts };
export type Encoding =
  { ok: true; photo: PhotoFacts; pictures: Map<Output, Buffer> } | { ok: false; refusal: Refusal };
