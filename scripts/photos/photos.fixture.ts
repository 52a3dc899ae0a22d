// Photos for tests, made on the spot: from good ones to those that only pretend to be photos.
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture like a photo in that its parts differ: a sky, a ground, something red at the left, and grain. */
export function scene(width = 1000, height = 750): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  const next = noise();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const roughness = next() % 24;
      const isRed = x < width / 4;
      const isSky = y < height / 2;
      pixels.set(
        isRed
          ? [190 + roughness, 20 + roughness, 30]
          : isSky
            ? [140, 170 + roughness, 220 + roughness]
            : [100, 104, 100 + roughness],
        (y * width + x) * 3,
      );
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Every pixel another colour: nothing is harder to make small. */
export function grain(width = 1000, height = 750, seed = 1): Sharp {
  const next = noise(seed);
  const pixels = Buffer.from(Uint8Array.from({ length: width * height * 3 }, next));
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A portrait photo as a telephone writes it: lying on its side, with the place where it was taken. */
export function fromTelephone(): Promise<Buffer> {
  return scene()
    .withExif({
      IFD0: { Make: 'Telephone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 5/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** For a printing press. */
export const forPrint = (): Promise<Buffer> => scene().toColourspace('cmyk').jpeg().toBuffer();

/** 256 million pixels in 31 kilobytes: a whole PNG, black and white, all of it black. */
export function bomb(side = 16_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc((side / 8 + 1) * side);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export async function moving(format: 'webp' | 'gif'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** The same numbers every time (a linear congruential generator). */
function noise(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
}
