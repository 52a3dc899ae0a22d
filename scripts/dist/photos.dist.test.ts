// The photos of the built site: their sizes, how they are loaded, and that each is there and is shown.
import { expect, test } from 'vitest';
import { files, oracle, pages, readBytes } from './built-site.ts';

const every = [...pages.values()];
const thumbs = files.filter((file) => file.startsWith('thumbs/'));
const photos = files.filter((file) => file.startsWith('photos/'));

test('a thumbnail has at most 12 kB, and 7.5 kB on average', () => {
  const sizes = thumbs.map((file) => readBytes(file).length);
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(12_000);
  expect(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)).toBeLessThanOrEqual(7_500);
});

test.runIf(oracle.sample)('every vehicle of the sample has a thumbnail, and pictures on its page', () => {
  const vehiclePages = every.filter(({ ref }) => ref !== undefined);
  expect(thumbs).toHaveLength(vehiclePages.length);
  expect(vehiclePages.filter(({ images }) => !images.some(({ src }) => src?.startsWith('/photos/')))).toEqual(
    [],
  );
});

test('a picture has a fixed box, a text, and a file', () => {
  const there = new Set(files.map((file) => `/${file}`));
  const pictures = every.flatMap(({ images }) => images);
  expect(
    pictures.flatMap(({ src, srcset }) => src ?? srcset).filter((address) => !there.has(address!)),
  ).toEqual([]);
  const shown = pictures.filter(({ name }) => name === 'img');
  expect(shown.filter(({ width, height }) => !(Number(width) > 0 && Number(height) > 0))).toEqual([]);
  expect(shown.filter(({ alt }) => alt === undefined)).toEqual([]);
});

test('the first three pictures of a listing are loaded at once, the others when they come near', () => {
  for (const { address, cards, images } of every) {
    if (cards.length === 0) continue;
    const loading = images.filter(({ src }) => src?.startsWith('/thumbs/')).map((image) => image['loading']);
    const late = loading.filter((value) => value === 'lazy');
    expect(loading.length - late.length, address).toBeLessThanOrEqual(3);
    expect(loading.slice(3), address).toEqual(loading.slice(3).map(() => 'lazy'));
  }
});

test('every photo that is there is shown on a page, or linked from one', () => {
  const used = new Set(
    every.flatMap(({ images, links }) => [...images.flatMap(({ src, srcset }) => [src, srcset]), ...links]),
  );
  expect(photos.filter((file) => !used.has(`/${file}`))).toEqual([]);
});
