import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageReader } from '../checks/read-page.ts';
import { readPagesFile, startPagesFile, type KnownPage } from './pages-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-file-'));
const path = join(folder, 'pages.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const read = pageReader('https://www.example.com');
const pages = Array.from({ length: 4_000 }, (_, at): KnownPage => {
  const address = `/vehicles/ar-${at}/`;
  const html = `<h1 id="top">トヨタ ${at}</h1><a href="/">home</a><a href="/makes/トヨタ/?page=${at % 7}">make</a>
    <style>a{color:red}</style><a href="/vehicles/ar-${at + 1}/#top">next</a><p id="${at}">\u2028</p>`;
  return { address, key: `key ${at}`, sha256: `hash ${at}`, facts: read(address, html) };
});
function write(all: readonly KnownPage[]): string {
  const file = startPagesFile(path);
  for (const page of all) file.add(page);
  return file.end();
}

const feed: KnownPage = { address: '/feeds/vehicles.csv', key: 'k', sha256: 'h', facts: undefined };

test('the list comes back as it was written, longer than any part in which it is read', () => {
  const sha256 = write([feed, ...pages]);
  expect(readFileSync(path).length).toBeGreaterThan(1_000_000);
  const found = readPagesFile(path, sha256);
  expect([...found.values()]).toEqual([feed, ...pages]);
  expect([...found.keys()]).toEqual([feed, ...pages].map(({ address }) => address));
});

test('what stands on every page is written once', () => {
  write(pages);
  const text = readFileSync(path, 'utf8');
  expect(text.split('"/"')).toHaveLength(2);
  expect(text.split('"/vehicles/ar-17/#top"')).toHaveLength(2);
});

test('a list that is cut off, altered or gone is as if there were none', () => {
  const sha256 = write(pages);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, -1));
  expect(readPagesFile(path, sha256).size).toBe(0);
  writeFileSync(path, bytes.toString().replace('key 9', 'key 8'));
  expect(readPagesFile(path, sha256).size).toBe(0);
  rmSync(path);
  expect(readPagesFile(path, sha256).size).toBe(0);
});
