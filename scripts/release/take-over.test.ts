// Taking pages over links them, taking one out again leaves nothing of it and all of the others, and of a spare
// site stays only what is the very file.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSameFile, pageLinker, removePage, takeSpare } from './take-over.ts';

let folder: string;
let [before, site] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-'));
  [before, site] = [join(folder, 'before'), join(folder, 'site')];
  mkdirSync(join(before, 'makes/toyota/page/3f'), { recursive: true });
  mkdirSync(site);
  for (const file of ['404.html', 'makes/toyota/index.html', 'makes/toyota/page/3f/index.html'])
    writeFileSync(join(before, file), file);
  const link = pageLinker(before, site);
  for (const address of ['/404.html', '/makes/toyota/', '/makes/toyota/page/3f/']) link(address);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page that is taken over is the same file', () => {
  const [one, other] = [before, site].map((of) => statSync(join(of, 'makes/toyota/index.html')).ino);
  expect(one).toBe(other);
});

test('a page that is taken out goes with the folders it leaves empty, and stays in the release before', () => {
  removePage(site, '/makes/toyota/page/3f/');
  expect(existsSync(join(site, 'makes/toyota/page'))).toBe(false);
  expect(existsSync(join(site, 'makes/toyota/index.html'))).toBe(true);
  expect(readFileSync(join(before, 'makes/toyota/page/3f/index.html'), 'utf8')).toContain('3f');
});

test('the order in which pages are taken out does not matter, and the site itself stays', () => {
  for (const address of ['/makes/toyota/', '/makes/toyota/page/3f/', '/404.html']) removePage(site, address);
  expect(existsSync(join(site, 'makes'))).toBe(false);
  expect(existsSync(site)).toBe(true);
});

describe('a spare site', () => {
  const spare = () => join(folder, 'spare');
  const next = () => join(folder, 'next');
  beforeEach(() => {
    renameSync(site, spare());
    for (const left of ['vehicles/gone', 'makes/toyota/page/7a/cut-off'])
      mkdirSync(join(spare(), left), { recursive: true });
    writeFileSync(join(spare(), 'vehicles/gone/index.html'), 'gone');
  });

  test('becomes the site, without the folders that hold nothing', () => {
    expect([...takeSpare(spare(), next())].toSorted()).toEqual([
      '/404.html',
      '/makes/toyota/',
      '/makes/toyota/page/3f/',
      '/vehicles/gone/',
    ]);
    expect(existsSync(spare())).toBe(false);
    expect(existsSync(join(next(), 'makes/toyota/page/7a'))).toBe(false);
  });

  test('keeps a file that is the same, and gives way where it only looks the same or is not there', () => {
    const same = join(spare(), '404.html');
    rmSync(join(spare(), 'makes/toyota/index.html'));
    writeFileSync(join(spare(), 'makes/toyota/index.html'), 'makes/toyota/index.html');
    rmSync(join(spare(), 'makes/toyota/page'), { recursive: true });
    const { ctimeMs } = statSync(same);
    const link = pageLinker(before, next(), takeSpare(spare(), next()));
    for (const address of ['/404.html', '/makes/toyota/', '/makes/toyota/page/3f/']) link(address);
    for (const file of ['404.html', 'makes/toyota/index.html', 'makes/toyota/page/3f/index.html'])
      expect(isSameFile(join(before, file), join(next(), file))).toBe(true);
    expect(statSync(join(next(), '404.html')).ctimeMs).toBe(ctimeMs);
  });

  test('need not be there', () => {
    expect(takeSpare(join(folder, 'none'), next())).toEqual(new Set());
    expect(existsSync(next())).toBe(false);
  });
});
