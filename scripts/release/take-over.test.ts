// Taking pages over links them, and taking one out again leaves nothing of it and all of the others.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageLinker, removePage } from './take-over.ts';

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
