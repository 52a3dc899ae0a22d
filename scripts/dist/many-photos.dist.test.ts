// The page of a vehicle with as many photos as may be shown: within the budget of every vehicle page, and whole.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { received } from '../../src/photos/recipe.ts';
import { buildManyPhotos } from '../real-site/many-photos.fixture.ts';
import { parseBuiltPage } from './built-page.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';

let project: ProjectCopy;
let pages: { address: string; html: string }[];
beforeAll(async () => {
  const built = await buildManyPhotos('many-photos-dist');
  project = built.project;
  pages = built.addresses.map((address) => ({
    address,
    html: readFileSync(project.at(`dist${address}index.html`), 'utf8'),
  }));
}, 300_000);
afterAll(() => project?.remove());

test('it has at most 10,000 bytes of HTML', () => {
  const sizes = pages.map(({ address, html }) => ({ address, bytes: brotliCompressSync(html).length }));
  expect(sizes.filter(({ bytes }) => bytes > 10_000)).toEqual([]);
});

test('it shows every photo, leads to each in full size, and has a number for each', () => {
  for (const { address, html } of pages) {
    const { images, links } = parseBuiltPage(`${address.slice(1)}index.html`, html);
    const shown = new Set(images.map(({ src }) => src).filter((src) => src?.startsWith('/photos/')));
    expect(shown.size, address).toBe(received.mostOfOne);
    const inFullSize = [...links].filter((link) => link.endsWith('-1600.jpg'));
    expect(inFullSize, address).toHaveLength(received.mostOfOne);
    expect(html.match(/href="#photo-\d+"/g), address).toHaveLength(received.mostOfOne);
  }
});
