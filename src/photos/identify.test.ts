import { expect, test } from 'vitest';
import { identify } from './identify.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (name: string, length: number) => bytes([0, 0, 0, length], name, Array(length + 4).fill(0));

test.each([
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'JPEG'],
  ['a PNG', bytes(pngStart, [...chunk('IHDR', 13)], [...chunk('IDAT', 4)]), 'PNG'],
  ['a WebP', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 '), 'WebP'],
  ['an AVIF', bytes([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'mif1miaf'), 'AVIF'],
  [
    'an AVIF that calls itself a picture in general',
    bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1avif'),
    'AVIF',
  ],
])('%s is a photo', (_, content, kind) => {
  expect(identify(content)).toEqual({ kind, isPhoto: true, isAnimated: false });
});

test.each([
  ['nothing', bytes(), 'unknown'],
  ['text', bytes('<html><body>Not found</body></html>'), 'unknown'],
  ['an SVG behind a comment', bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<SVG xmlns="x">'), 'SVG'],
  ['a photo of an iPhone', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'), 'HEIC'],
  ['a film', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0], 'isommp41'), 'unknown'],
  ['a box that says it is longer than the file', bytes([0xff, 0xff, 0xff, 0xff], 'ftyp'), 'unknown'],
  ['a TIFF', bytes('II*\0'), 'TIFF'],
  ['a BMP', bytes('BM'), 'BMP'],
  ['a PDF', bytes('%PDF-1.7'), 'PDF'],
  ['a GIF', bytes('GIF89a'), 'GIF'],
])('%s is none', (_, content, kind) => {
  expect(identify(content)).toEqual({ kind, isPhoto: false, isAnimated: false });
});

test.each([
  ['PNG', bytes(pngStart, [...chunk('IHDR', 13)], [...chunk('acTL', 8)], [...chunk('IDAT', 4)])],
  ['WebP', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0x02])],
  ['AVIF', bytes([0, 0, 0, 24], 'ftypavis', [0, 0, 0, 0], 'avismsf1')],
])('a moving %s is animated', (kind, content) => {
  expect(identify(content)).toEqual({ kind, isPhoto: true, isAnimated: true });
});

test('a PNG cut off in its chunks is not searched for ever', () => {
  expect(identify(bytes(pngStart, [0, 0, 0, 0], 'xx')).isAnimated).toBe(false);
  expect(identify(bytes(pngStart, [0xff, 0xff, 0xff, 0xf4], 'abcd', Array(40).fill(0))).isAnimated).toBe(
    false,
  );
});
