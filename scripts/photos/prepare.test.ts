import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVehicle } from '../../src/catalogue/vehicles.fixture.ts';
import { manifestSchema } from '../../src/photos/manifest.ts';
import { pictureFile } from './cache.ts';
import { encodeAll } from './encoders.ts';
import { linkPhotos } from './link.ts';
import { preparePhotos } from './prepare.ts';
import { digestReceived } from './received.ts';
import { fromTelephone, scene } from './photos.fixture.ts';

const place = mkdtempSync(join(tmpdir(), 'photos-'));
const folder = join(place, 'received');
const cache = join(place, 'cache');
const site = join(place, 'site');
const vehicles = [
  aVehicle(1),
  aVehicle(2, { exteriorColour: 'Red' }),
  aVehicle(3, { exteriorColour: 'Red' }),
];
const prepare = (sample = false) => preparePhotos({ vehicles, sample, folder, cache });

beforeAll(async () => {
  mkdirSync(join(folder, 'T-1'), { recursive: true });
  const good = await scene(640, 480).jpeg().toBuffer();
  put('T-1/1 front.jpg', good);
  put('T-1/2 the same.jpg', good);
  put('T-1/3 empty.jpg', Buffer.alloc(0));
  put('T-1/4 cut off.jpg', good.subarray(0, 5_000));
  put('T-1/5 drawing.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  put('T-1/6 telephone.png', await fromTelephone());
  symlinkSync('/etc/hostname', join(folder, 'T-1/7 link.jpg'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function put(path: string, content: Buffer): void {
  writeFileSync(join(folder, path), content);
}

describe('preparing photos', () => {
  test('shows what can be shown, each photo once, and reports the rest', async () => {
    const { manifest, issues, encoded } = await prepare();
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(Object.keys(manifest.vehicles)).toEqual(['t-1']);
    const shown = manifest.vehicles['t-1']!.map((id) => manifest.photos[id]);
    expect(shown).toEqual([
      { width: 640, height: 480, colour: expect.any(String) },
      { width: 750, height: 1000, colour: expect.any(String) },
    ]);
    expect(issues.map(({ code, at }) => `${code} ${at.in === 'photo' ? at.file : ''}`)).toEqual([
      'photo-empty content/photos/T-1/3 empty.jpg',
      'photo-damaged content/photos/T-1/4 cut off.jpg',
      'photo-kind content/photos/T-1/5 drawing.jpg',
    ]);
    expect(encoded).toBe(5);
  }, 30_000);

  test('makes nothing a second time, and reports the same', async () => {
    const first = await prepare();
    expect(first.encoded).toBe(0);
    expect(first.issues).toHaveLength(3);
    utimesSync(join(folder, 'T-1/1 front.jpg'), 1, 1);
    expect(await prepare()).toEqual(first);
  });

  test('makes what changed, what was lost from the cache, and goes on from work that was cut off', async () => {
    const { manifest } = await prepare();
    const [first, second] = manifest.vehicles['t-1'] as [string, string];
    rmSync(pictureFile(cache, first, '800.webp'));
    mkdirSync(`${join(pictureFile(cache, second, 'thumb'), '..')}.12345`);
    expect(await prepare()).toMatchObject({ encoded: 1, manifest });
    put('T-1/3 empty.jpg', await scene(400, 300).png().toBuffer());
    const { encoded, manifest: longer } = await prepare();
    expect(encoded).toBe(1);
    expect(longer.vehicles['t-1']).toEqual([first, expect.any(String), second]);
  }, 30_000);

  test('draws for vehicles without a photo only where the stock is a sample, once for those alike', async () => {
    const { manifest, encoded } = await prepare(true);
    const drawn = manifest.vehicles['t-2']!;
    expect(encoded).toBe(2);
    expect(manifest.vehicles['t-3']).toEqual(drawn);
    expect(drawn.map((id) => manifest.photos[id]?.drawn)).toEqual([true, true]);
    expect(manifest.vehicles['t-1']!.map((id) => manifest.photos[id]?.drawn)).not.toContain(true);
    expect((await prepare(true)).encoded).toBe(0);
  }, 30_000);

  test('without any photo folder there is nothing to show and nothing to report', async () => {
    const nowhere = { vehicles, sample: false, folder: join(place, 'nowhere'), cache };
    expect(await preparePhotos(nowhere)).toEqual({
      manifest: { photos: {}, vehicles: {} },
      issues: [],
      encoded: 0,
    });
    expect(await digestReceived(nowhere.folder)).not.toBe(await digestReceived(folder));
  });
});

describe('linking photos', () => {
  const inode = (path: string) => statSync(path).ino;

  test('puts a thumbnail for every vehicle and each photo once into the site, without copying', async () => {
    const { manifest } = await prepare(true);
    linkPhotos(manifest, site, cache);
    expect(readdirSync(join(site, 'thumbs')).toSorted()).toEqual(['t-1.webp', 't-2.webp', 't-3.webp']);
    expect(readdirSync(join(site, 'photos'))).toHaveLength(3 * Object.keys(manifest.photos).length);
    const [first] = manifest.vehicles['t-1']!;
    expect(inode(join(site, 'thumbs/t-1.webp'))).toBe(inode(pictureFile(cache, first!, 'thumb')));
    expect(inode(join(site, `photos/${first}-800.avif`))).toBe(inode(pictureFile(cache, first!, '800.avif')));
  });

  test('a folder that holds another state comes to hold this one', async () => {
    const { manifest } = await prepare(true);
    const [first, second] = manifest.vehicles['t-1'] as [string, string];
    const before = readFileSync(join(site, 'thumbs/t-1.webp'));
    const { [first]: _, ...photos } = manifest.photos;
    linkPhotos({ photos, vehicles: { 't-1': [second] } }, site, cache);
    expect(readdirSync(join(site, 'thumbs'))).toEqual(['t-1.webp']);
    expect(readFileSync(join(site, 'thumbs/t-1.webp')).equals(before)).toBe(false);
    expect(existsSync(join(site, `photos/${first}-800.avif`))).toBe(false);
    expect(existsSync(pictureFile(cache, first, 'thumb'))).toBe(true);
  });
});

test('a photo that kills its encoder costs that photo only', async () => {
  const program = join(place, 'encoder.mjs');
  writeFileSync(
    program,
    `process.on('message', ({ id }) => (id === 'bad' ? process.exit(9) : process.send({ ok: true, photo: id })));`,
  );
  const jobs = ['a', 'bad', 'b', 'c', 'bad', 'd'].map((id) => ({ id, cache, source: { file: id } }));
  const told: number[] = [];
  const entries = await encodeAll(jobs, (done) => told.push(done), pathToFileURL(program));
  expect(entries.map((entry) => (entry.ok ? entry.photo : entry.refusal.facts['why']))).toEqual([
    'a',
    'the decoder stopped (9)',
    'b',
    'c',
    'the decoder stopped (9)',
    'd',
  ]);
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
