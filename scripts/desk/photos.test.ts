// Photos on disk: what is kept and where, and that no name leads out of the folder.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aStock, aVehicle } from '../../src/catalogue/vehicles.fixture.ts';
import { stockLines } from '../../src/inventory/stock.ts';
import { openPhotos } from './photos.ts';

const stock = aStock([
  aVehicle(1, { ref: 'NG-1', slug: 'ng-1' }),
  aVehicle(2, { ref: 'NG-2', slug: 'ng-2', leftOn: '2026-11-22' }),
]);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'forecourt-photos-'));
  mkdirSync(join(root, 'content/inventory'), { recursive: true });
  writeFileSync(join(root, 'content/inventory/vehicles.jsonl'), `${[...stockLines(stock)].join('\n')}\n`);
});
afterEach(() => rmSync(root, { recursive: true }));

const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#946' } })
  .jpeg()
  .toBuffer();
const receive = (path: string, bytes: Uint8Array<ArrayBuffer> = new Uint8Array(picture)) =>
  openPhotos(root).receive(path, new Response(bytes).body);
const kept = () =>
  readdirSync(join(root, 'content'), { recursive: true }).filter((name) => /\./.test(String(name)));

test('a photo is kept with its vehicle, on offer or gone', async () => {
  expect(await receive('May/NG-1/front.jpg')).toEqual({ ref: 'NG-1' });
  expect(await receive('NG-2_1.jpg')).toEqual({ ref: 'NG-2' });
  const { withPhotos, missing } = await openPhotos(root).list();
  expect(withPhotos).toEqual([
    { ref: 'NG-1', folder: 'ng-1', files: ['front.jpg'] },
    { ref: 'NG-2', folder: 'ng-2', files: ['NG-2_1.jpg'] },
  ]);
  expect(missing).toEqual([]);
});

test('photos are shown and received as on the site: 2 before 10, in the folder called by the ref', async () => {
  for (const folder of ['NG-1', 'ng_1']) {
    mkdirSync(join(root, 'content/photos', folder), { recursive: true });
    for (const name of ['10.jpg', '2.jpg', 'Thumbs.db'])
      writeFileSync(join(root, 'content/photos', folder, name), picture);
  }
  const list = async () => (await openPhotos(root).list()).withPhotos;
  expect(await list()).toEqual([{ ref: 'NG-1', folder: 'NG-1', files: ['2.jpg', '10.jpg'] }]);
  await receive('NG-1/1.jpg');
  expect(await list()).toEqual([{ ref: 'NG-1', folder: 'NG-1', files: ['1.jpg', '2.jpg', '10.jpg'] }]);
});

test('vehicles without photos are named, as people call them', async () => {
  // Those that are gone need none.
  expect((await openPhotos(root).list()).missing).toEqual([{ ref: 'NG-1', name: 'Toyota Vitz' }]);
});

test.each([
  ['../../NG-1.jpg', 'name'],
  ['NG-1/../../../x.jpg', 'name'],
  ['..\\..\\NG-1.jpg', 'name'],
  ['NG-1/a\0.jpg', 'name'],
  ['NG-9/1.jpg', 'no-vehicle'],
  ['NG-1/list.txt', 'no-photo'],
])('%j is refused and leaves nothing', async (path, refused) => {
  const before = kept();
  expect(await receive(path)).toEqual({ refused });
  expect(kept()).toEqual(before);
});

test('what is no photo by its bytes is refused, whatever it is called', async () => {
  expect(await receive('NG-1/a.jpg', new TextEncoder().encode('<svg onload=alert(1)>'))).toEqual({
    refused: 'no-photo',
  });
});
