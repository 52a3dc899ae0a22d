import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawVehicle } from '../../src/photos/drawing/draw.ts';
import { encodeDrawing, encodePhoto, type Encoding } from './encode.ts';
import { bomb, forPrint, fromTelephone, grain, moving, scene } from './photos.fixture.ts';

function accepted(encoding: Encoding) {
  if (!encoding.ok) throw new Error(JSON.stringify(encoding.refusal));
  return encoding;
}

async function sizes({ pictures }: ReturnType<typeof accepted>) {
  const entries = [...pictures].map(async ([output, picture]) => {
    const { format, width, height } = await sharp(picture).metadata();
    return [output, `${format} ${width}x${height}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The mean colour of a part of a picture, by the shares of its width and height that it has from the corner. */
async function meanOf(picture: Buffer, across: number, down: number): Promise<number[]> {
  const { width, height } = await sharp(picture).metadata();
  const part = { left: 0, top: 0, width: Math.round(width * across), height: Math.round(height * down) };
  const { channels } = await sharp(await sharp(picture).extract(part).toBuffer()).stats();
  return channels.map(({ mean }) => Math.round(mean));
}

test('a photo becomes a thumbnail and three larger pictures, never larger than it was', async () => {
  const large = accepted(await encodePhoto(await scene(2000, 1500).jpeg().toBuffer()));
  expect(large.photo).toMatchObject({ width: 1600, height: 1200 });
  expect(await sizes(large)).toEqual({
    thumb: 'webp 320x240',
    '800.avif': 'heif 800x600',
    '800.webp': 'webp 800x600',
    '1600.jpg': 'jpeg 1600x1200',
  });
  const small = accepted(await encodePhoto(await scene(500, 300).png().toBuffer()));
  expect(small.photo).toMatchObject({ width: 500, height: 300 });
  expect(await sizes(small)).toMatchObject({ '800.avif': 'heif 500x300', '1600.jpg': 'jpeg 500x300' });
}, 20_000);

test('a photo stands upright, and says neither where it was taken nor with what', async () => {
  const received = await fromTelephone();
  expect(received.includes('Telephone')).toBe(true);
  expect((await sharp(received).metadata()).orientation).toBe(6);
  const { photo, pictures } = accepted(await encodePhoto(received));
  expect(photo).toMatchObject({ width: 750, height: 1000 });
  const [red = 0, green = 0] = await meanOf(pictures.get('1600.jpg')!, 1, 0.2);
  expect([red > 150, green < 80]).toEqual([true, true]);
  for (const picture of pictures.values()) {
    const { exif, xmp, icc, orientation } = await sharp(picture).metadata();
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(picture.includes('Telephone')).toBe(false);
  }
}, 20_000);

test('a photo for print has the colours of a photo for screens', async () => {
  const { pictures } = accepted(await encodePhoto(await forPrint()));
  const [red = 0, green = 0] = await meanOf(pictures.get('1600.jpg')!, 0.2, 1);
  expect(red).toBeGreaterThan(150);
  expect(green).toBeLessThan(80);
}, 20_000);

test('what is transparent becomes white; greys and 16 bits become colours', async () => {
  const clear = sharp({ create: { width: 400, height: 300, channels: 4, background: '#0000' } });
  const { pictures, photo } = accepted(await encodePhoto(await clear.png().toBuffer()));
  expect(await meanOf(pictures.get('thumb')!, 1, 1)).toEqual([255, 255, 255]);
  expect(photo.colour).toBe('white');
  const deep = await scene(400, 300).toColourspace('grey16').png().toBuffer();
  expect(accepted(await encodePhoto(deep)).photo.width).toBe(400);
}, 20_000);

test('a PNG called JPEG is a PNG: names are not looked at', async () => {
  expect((await encodePhoto(await scene(400, 300).png().toBuffer())).ok).toBe(true);
});

test.each(['noise', 'a scene'])(
  'a thumbnail of %s has at most 12 kB',
  async (which) => {
    const image = which === 'noise' ? grain() : scene();
    const { pictures } = accepted(await encodePhoto(await image.png().toBuffer()));
    expect(pictures.get('thumb')!.length).toBeLessThanOrEqual(12_000);
    expect(pictures.get('800.avif')!.length).toBeLessThanOrEqual(60_000);
    expect(pictures.get('800.webp')!.length).toBeLessThanOrEqual(90_000);
  },
  60_000,
);

describe('what is no photo is refused', () => {
  const jpeg = () => scene().jpeg().toBuffer();
  const cut = async (picture: Promise<Buffer>) => {
    const bytes = await picture;
    return bytes.subarray(0, Math.round(bytes.length * 0.6));
  };
  test.each([
    ['an empty file', async () => Buffer.alloc(0), 'photo-empty'],
    ['a JPEG cut off', () => cut(jpeg()), 'photo-damaged'],
    ['a PNG cut off', () => cut(scene().png().toBuffer()), 'photo-damaged'],
    ['a WebP cut off', () => cut(scene().webp().toBuffer()), 'photo-damaged'],
    ['an AVIF cut off', () => cut(scene().avif({ effort: 0 }).toBuffer()), 'photo-damaged'],
    ['the beginning of a JPEG and nothing else', async () => (await jpeg()).subarray(0, 20), 'photo-damaged'],
    ['256 million pixels', async () => bomb(), 'photo-too-large'],
    ['an icon', () => scene(64, 64).png().toBuffer(), 'photo-too-small'],
    ['a moving WebP', () => moving('webp'), 'photo-animated'],
    ['a GIF that moves', () => moving('gif'), 'photo-kind'],
    ['a GIF that stands still', () => scene(400, 300).gif().toBuffer(), 'photo-kind'],
    [
      'an SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>'),
      'photo-kind',
    ],
    [
      'a page that says 404',
      async () => Buffer.from('<!doctype html><title>Not found</title>'),
      'photo-kind',
    ],
    ['a TIFF', () => scene(400, 300).tiff().toBuffer(), 'photo-kind'],
  ])(
    '%s',
    async (_, make, code) => {
      expect(await encodePhoto(await make())).toMatchObject({ ok: false, refusal: { code } });
    },
    20_000,
  );
});

test('a drawing becomes the same pictures', async () => {
  const drawn = accepted(await encodeDrawing(drawVehicle('suv', 'red', 'side')));
  expect(await sizes(drawn)).toMatchObject({ thumb: 'webp 320x240', '1600.jpg': 'jpeg 1200x900' });
}, 20_000);
