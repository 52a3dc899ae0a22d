// Releases that have lost something on the disk, and the switch to one of them that was cut off.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'forecourt-damaged-'));
process.env['FORECOURT_HOME'] = home;
const { root } = await import('./paths.ts');
const { listReleases, readRelease, readStaged, releaseOf, stageRelease } = await import('./releases.ts');
const { finishSwitch } = await import('./switch.ts');
const { releaseLock, takeLock } = await import('./lock.ts');
const { inWords } = await import('./in-words.ts');

const id = '20261122T120000Z';
const at = (path: string) => join(home, path);
const inRelease = (path: string) => at(`.releases/${id}/${path}`);
const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const record = {
  id,
  builtAt: '2026-11-22T12:00:00.789Z',
  source: { name: 'a.csv', bytes: 1, sha256: 'a' },
  asOf: '2026-11-22',
  counts: { counted: 1, sold: 0, left: 0 },
  pages: 1,
  pagesSha256: 'a',
  policies: { privacy: '2026-11-01' },
  digests: { code: 'a', site: 'a', stock: 'a', policies: 'a', photos: 'a', today: '2026-11-22' },
};

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  write(inRelease('site/index.html'), '');
  write(inRelease('policies/terms.mdx'), '');
  write(inRelease('vehicles.jsonl'), 'the stock of the release');
  write(inRelease('edge.json'), '{}');
  write(inRelease('release.json'), JSON.stringify(record));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a release with all its parts is whole', async () => {
  expect(await readRelease(id)).toMatchObject({ id, record });
});

describe('a release is passed over', () => {
  test.each(['vehicles.jsonl', 'policies', 'edge.json', 'site', 'release.json'])(
    'without %s',
    async (part) => {
      rmSync(inRelease(part), { recursive: true });
      expect(await readRelease(id)).toBeUndefined();
      expect(await listReleases()).toEqual([]);
    },
  );

  test.each([
    ['is no JSON', '{'],
    ['is empty', 'null'],
    ['has no digests', JSON.stringify({ ...record, digests: undefined })],
    ['has no counts', JSON.stringify({ ...record, counts: undefined })],
    ['has a day that is none', JSON.stringify({ ...record, digests: { ...record.digests, today: '' } })],
    ['is that of another', JSON.stringify({ ...record, id: '20261121T120000Z' })],
  ])('whose record %s', async (_, text) => {
    writeFileSync(inRelease('release.json'), text);
    expect(await readRelease(id)).toBeUndefined();
    expect(await listReleases()).toEqual([]);
  });
});

describe('a release kept aside', () => {
  const live = at('content/inventory/vehicles.jsonl');
  beforeEach(async () => {
    rmSync(inRelease('release.json'));
    write(live, 'the stock before');
    symlinkSync(`.releases/${id}/site`, at('dist'));
    await stageRelease(releaseOf(id), record);
  });

  test('can be published while the site and the stock are those it was made against', async () => {
    expect(await readStaged(id)).toMatchObject({ id, record });
  });

  test('is overtaken by another stock, also where the same release is served', async () => {
    write(live, 'a newer stock');
    expect(await readStaged(id)).toBeUndefined();
    rmSync(live);
    expect(await readStaged(id)).toBeUndefined();
  });

  test('is overtaken by another site', async () => {
    rmSync(at('dist'));
    expect(await readStaged(id)).toBeUndefined();
  });

  test('is not published without its stock', async () => {
    rmSync(inRelease('vehicles.jsonl'));
    expect(await readStaged(id)).toBeUndefined();
  });
});

describe('the file of the lock', () => {
  const lock = at('.releases/lock.sqlite');

  test('is mended where it is damaged and nobody holds it', () => {
    writeFileSync(lock, 'no database at all '.repeat(500));
    expect(takeLock()).toBe(true);
    releaseLock();
    expect(takeLock()).toBe(true);
    releaseLock();
  });

  test('that is held keeps others out, damaged or not', () => {
    expect(takeLock()).toBe(true);
    const other = () =>
      spawnSync(process.execPath, [join(root, 'scripts/ingest.ts'), at('none.csv')], {
        encoding: 'utf8',
        env: { ...process.env, FORECOURT_HOME: home },
      }).stderr;
    expect(other()).toContain('Another build');
    // By another process: this one would give its lock back by closing the file.
    const damage = `fs.writeFileSync(${JSON.stringify(lock)}, 'no database at all '.repeat(500), { flag: 'r+' })`;
    expect(spawnSync(process.execPath, ['-e', damage]).status).toBe(0);
    expect(other()).toContain('Another build');
    releaseLock();
  });

  test('that can be none is named, with what to do', async () => {
    mkdirSync(lock);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await inWords(async () => (takeLock() ? 0 : 3));
    expect(said.mock.calls.flat().join('\n')).toMatch(/lock\.sqlite cannot be used: .*remove it/);
    said.mockRestore();
    process.exitCode = undefined;
  });
});

describe('a switch that was cut off', () => {
  const live = at('content/inventory/vehicles.jsonl');
  const note = at('.releases/switching.json');
  const stockBefore = createHash('sha256').update('the stock before').digest('hex');
  beforeEach(() => {
    write(live, 'the stock before');
    symlinkSync(`.releases/${id}/site`, at('dist'));
    writeFileSync(note, JSON.stringify({ to: id, stockBefore }));
  });

  test('is finished from the stock of the release, even if its record is lost', async () => {
    rmSync(inRelease('release.json'));
    await finishSwitch();
    expect(readFileSync(live, 'utf8')).toBe('the stock of the release');
    expect(existsSync(note)).toBe(false);
  });

  test('to a release whose stock is gone leaves the stock, says so, and stands in no later way', async () => {
    rmSync(inRelease('vehicles.jsonl'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await finishSwitch();
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('npm run build'));
    await finishSwitch();
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
    expect(readFileSync(live, 'utf8')).toBe('the stock before');
    expect(existsSync(note)).toBe(false);
  });

  test.each(['{', 'null', '{}', '{"to": 1}'])('whose note is %s is forgotten', async (text) => {
    writeFileSync(note, text);
    await finishSwitch();
    expect(readFileSync(live, 'utf8')).toBe('the stock before');
    expect(existsSync(note)).toBe(false);
  });

  test('that cannot be finished for want of permission is told in words', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await inWords(() => Promise.reject(Object.assign(new Error('EACCES: open x'), { code: 'EACCES' })));
    expect(said.mock.calls.flat().join('\n')).toMatch(/No permission .*Nothing was changed/s);
    expect(process.exitCode).toBe(3);
    process.exitCode = undefined;
    said.mockRestore();
  });
});
