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
import { photoFile, setOf } from '../../src/photos/names.ts';
import { linkPhotos } from './link.ts';
import { preparePhotos } from './prepare.ts';
import { digestReceived, readContents } from './received.ts';
import { fromTelephone, scene } from './photos.fixture.ts';

const place = mkdtempSync(join(tmpdir(), 'photos-'));
const folder = join(place, 'received');
const cache = join(place, 'cache');
const site = join(place, 'site');
const vehicles = [
  aVehicle(1),
  aVehicle(2, { exteriorColour: 'Red' }),
  aVehicle(3, { exteriorColour: 'Red', photos: ['front.jpg'] }),
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
      'photo-link content/photos/T-1/7 link.jpg',
      'photo-missing content/photos/T-3/front.jpg',
      'photo-empty content/photos/T-1/3 empty.jpg',
      'photo-damaged content/photos/T-1/4 cut off.jpg',
      'photo-kind content/photos/T-1/5 drawing.jpg',
    ]);
    expect(encoded).toBe(2);
  }, 30_000);

  test('what cannot be read is told and left out, and keeps nothing else from being shown', async () => {
    const odd = join(place, 'odd');
    const good = await scene(640, 480).jpeg().toBuffer();
    for (const name of ['T-1', 'T-1/original', 'T-2']) mkdirSync(join(odd, name), { recursive: true });
    for (const name of ['T-1/1.jpg', 'T-1/original/2.jpg', 'T-2/1.jpg']) writeFileSync(join(odd, name), good);
    const before = await digestReceived(odd);
    // 写真 as Windows in Japan writes it: no UTF-8.
    const photo = Buffer.from([0x8e, 0xca, 0x90, 0x5e, 0x31]);
    writeFileSync(Buffer.concat([Buffer.from(join(odd, 'T-1/')), photo, Buffer.from('.jpg')]), good);
    mkdirSync(Buffer.concat([Buffer.from(`${odd}/`), photo]));
    const { manifest, issues } = await preparePhotos({ vehicles, sample: false, folder: odd, cache });
    expect(Object.keys(manifest.vehicles)).toEqual(['t-1', 't-2']);
    expect(manifest.vehicles['t-1']).toHaveLength(1);
    const told = issues.map(({ code, at }) => `${code} ${at.in === 'photo' ? at.file : ''}`);
    expect(told.toSorted()).toEqual([
      'photo-folder-inside content/photos/T-1/original',
      'photo-missing content/photos/T-3/front.jpg',
      'photo-name content/photos/T-1/\ufffd\u0290^1.jpg',
      'photo-name content/photos/\ufffd\u0290^1',
    ]);
    expect(await digestReceived(odd)).not.toBe(before);
  }, 30_000);

  test('a photo that went away since it was listed is told', async () => {
    const contents = await readContents(folder, join(place, 'other-cache'), ['T-1/gone.jpg']);
    expect(contents.get('T-1/gone.jpg')).toMatchObject({ code: 'ENOENT' });
  });

  test('makes nothing a second time, and reports the same', async () => {
    const first = await prepare();
    expect(first.encoded).toBe(0);
    expect(first.issues).toHaveLength(5);
    const file = join(folder, 'T-1/1 front.jpg');
    utimesSync(file, 1, 1);
    expect(await prepare()).toEqual(first);
    // A file of the same size and time is not read again: other bytes go unnoticed.
    const bytes = readFileSync(file);
    put('T-1/1 front.jpg', Buffer.alloc(bytes.length));
    utimesSync(file, 1, 1);
    expect(await prepare()).toEqual(first);
    put('T-1/1 front.jpg', bytes);
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
    const { manifest, encoded, issues } = await prepare(true);
    const drawn = manifest.vehicles['t-2']!;
    expect(encoded).toBe(2);
    expect(manifest.vehicles['t-3']).toEqual(drawn);
    expect(drawn.map((id) => manifest.photos[id]?.drawn)).toEqual([true, true]);
    expect(manifest.vehicles['t-1']!.map((id) => manifest.photos[id]?.drawn)).not.toContain(true);
    expect(issues.map(({ code }) => code)).not.toContain('photo-missing');
    expect((await prepare(true)).encoded).toBe(0);
  }, 30_000);

  test('without any photo folder there is nothing to show and nothing to report', async () => {
    const nowhere = { vehicles: vehicles.slice(0, 2), sample: false, folder: join(place, 'nowhere'), cache };
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
    const file = photoFile(setOf(manifest.vehicles['t-1']!.map((id) => ({ id }))), 1, '800.avif');
    expect(inode(join(site, 'photos', file))).toBe(inode(pictureFile(cache, first!, '800.avif')));
  });

  test('a folder that holds another state comes to hold this one', async () => {
    const { manifest } = await prepare(true);
    const [first, second] = manifest.vehicles['t-1'] as [string, string];
    const before = readFileSync(join(site, 'thumbs/t-1.webp'));
    const { [first]: _, ...photos } = manifest.photos;
    linkPhotos({ photos, vehicles: { 't-1': [second] } }, site, cache);
    expect(readdirSync(join(site, 'thumbs'))).toEqual(['t-1.webp']);
    expect(readFileSync(join(site, 'thumbs/t-1.webp')).equals(before)).toBe(false);
    expect(readdirSync(join(site, 'photos'))).toHaveLength(3);
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
