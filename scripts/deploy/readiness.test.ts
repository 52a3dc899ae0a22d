// Every reason not to deploy is found, and named with its file.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { parseSite, type Site } from '../../src/site/site.ts';
import { filesOver, readRoom } from './gather.ts';
import { exampleIds, openPoints, otherName } from './readiness.ts';
import { parseLimit, roomOf } from './room.ts';

const sources = Object.fromEntries(
  readdirSync('content/site')
    .filter((file) => file.endsWith('.json'))
    .map((file) => [parse(file).name, readFileSync(`content/site/${file}`, 'utf8')]),
);
const parsed = parseSite(sources);
if (!parsed.ok) throw new Error('content/site is not usable');
const sample = parsed.value;

const real: Site = {
  ...sample,
  settings: { origin: 'https://www.example.com', sample: false },
  company: {
    ...sample.company,
    address: 'a',
    representative: 'b',
    dealerLicence: 'c',
    jumveaMembership: 'd',
  },
  prices: { ...sample.prices, sample: false },
  freight: { ...sample.freight, sample: false },
  importRules: { ...sample.importRules, sample: false },
  privacy: { euRepresentative: 'a', ukRepresentative: 'b', accreditedBody: 'c', edgeRegion: 'd' },
};
const ready = {
  site: real,
  isBuiltFromSite: true,
  sampleStock: undefined,
  config: { hosts: ['www.example.com', 'example.com'], databaseId: '8f0c1d2e-0000-4000-8000-000000000001' },
  account: { unapplied: [] },
  room: roomOf(1, 20_000),
  tooLarge: [],
  notifies: true,
};
const kinds = (change: Partial<typeof ready>) =>
  openPoints({ ...ready, ...change }).map(({ kind, file }) => `${kind} ${file}`);

test('a site that is ready has no open point', () => {
  expect(kinds({})).toEqual([]);
});

test('the sample may never be deployed as it is', () => {
  const points = kinds({ site: sample });
  expect(points).toContain('sample content/site/site.json');
  expect(points.filter((point) => point.startsWith('fact')).length).toBe(8);
  expect(points).toContain('host src/edge/wrangler.jsonc');
});

test.each([
  ['a release of another content/site', { isBuiltFromSite: false }, 'release content/site'],
  ['the stock of the sample', { sampleStock: 'inventory.csv' }, 'stock content/inventory/vehicles.jsonl'],
  [
    'the exchange rate of the sample',
    { site: { ...real, prices: sample.prices } },
    'figures content/site/prices.json',
  ],
  [
    'the freight rates of the sample',
    { site: { ...real, freight: sample.freight } },
    'figures content/site/freight.json',
  ],
  [
    'the import rules of the sample',
    { site: { ...real, importRules: sample.importRules } },
    'figures content/site/import-rules.json',
  ],
  [
    'a host that leads nowhere',
    { config: { ...ready.config, hosts: ['example.com', 'other.example'] } },
    'host src/edge/wrangler.jsonc',
  ],
  [
    'a host without its other name',
    { config: { ...ready.config, hosts: ['www.example.com'] } },
    'other-host src/edge/wrangler.jsonc',
  ],
  [
    'the database of the example',
    { config: { ...ready.config, databaseId: '00000000-0000-0000-0000-000000000000' } },
    'database src/edge/wrangler.jsonc',
  ],
  [
    'a database that lacks a migration',
    { account: { unapplied: ['0002_more.sql'] } },
    'migration src/edge/migrations/0002_more.sql',
  ],
  ['nobody who hears of inquiries', { notifies: false }, 'secrets src/edge/notify.ts'],
  [
    'a file that the host does not take',
    { tooLarge: [{ address: '/feeds/vehicles.json', bytes: 27_000_000 }] },
    'size /feeds/vehicles.json',
  ],
  ['more files than fit', { room: roomOf(2, 1) }, 'room src/edge/wrangler.jsonc'],
] as const)('%s', (_, change, point) => {
  expect(kinds(change as unknown as Partial<typeof ready>)).toEqual([point]);
});

test('ids out of a handbook are found, and ordinary words are not', () => {
  expect(exampleIds({ services: [{ id: 'analytics', tag: 'G-XXXXXXXXXX' }] })).toEqual(['G-XXXXXXXXXX']);
  expect(exampleIds({ id: 'your-token' })).toEqual(['your-token']);
  expect(exampleIds(sample.services)).toEqual([]);
  expect(exampleIds({ tag: 'G-4KQ2M94XTD' })).toEqual([]);
});

test('a site has another name with or without www, a host below another one has none', () => {
  const names = [
    'www.example.com',
    'example.com',
    'autorec.co.jp',
    'www.stock.example.com',
    'stock.example.com',
  ];
  expect(names.map(otherName)).toEqual([
    'example.com',
    'www.example.com',
    'www.autorec.co.jp',
    'stock.example.com',
    undefined,
  ]);
});

test('room: a warning from four fifths on', () => {
  expect(roomOf(3999, 5000)).toEqual({ taken: 3999, limit: 5000, left: 1001, isTight: false });
  expect(roomOf(4000, 5000)).toEqual({ taken: 4000, limit: 5000, left: 1000, isTight: true });
});

test('room: photos in object storage take none', () => {
  const site = mkdtempSync(join(tmpdir(), 'forecourt-room-'));
  mkdirSync(join(site, 'photos'));
  for (const file of ['a', 'b', 'photos/1-800.avif', 'photos/1-800.webp'])
    writeFileSync(join(site, file), '');
  expect(readRoom({ site }, undefined, 6).taken).toBe(4);
  expect(readRoom({ site }, 'photos-of-all', 6).taken).toBe(2);
  rmSync(site, { recursive: true });
});

test('room: the plan is a whole number of files, the free one where nothing is said', () => {
  expect([parseLimit(), parseLimit(''), parseLimit('100000')]).toEqual([20_000, 20_000, 100_000]);
  for (const text of ['100,000', '1e5', '-1', '0', 'all', ' ', '100000.5'])
    expect(parseLimit(text), text).toBeUndefined();
});

test('migrations only add, so that the release before can live with the database of the next', () => {
  const folder = 'src/edge/migrations';
  const migrations = readdirSync(folder).toSorted();
  expect(migrations.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, at) => at + 1));
  for (const name of migrations) {
    const sql = readFileSync(`${folder}/${name}`, 'utf8')
      .replace(/--.*$/gm, '')
      // What a trigger does is not done to the database now.
      .replace(/\bCREATE TRIGGER\b[\s\S]*?\bEND\s*;/gi, '');
    const statements = sql
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    for (const statement of statements) {
      expect(statement, name).toMatch(
        /^(CREATE (UNIQUE )?(TABLE|INDEX|VIEW)|ALTER TABLE \w+ ADD COLUMN|INSERT INTO|PRAGMA)\b/i,
      );
    }
  }
});

test('files larger than the host takes are found by their size', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    mkdirSync(join(site, 'feeds'));
    writeFileSync(join(site, 'feeds/vehicles.json'), 'x'.repeat(11));
    writeFileSync(join(site, 'index.html'), 'x'.repeat(10));
    expect(filesOver(site, 10)).toEqual([{ address: '/feeds/vehicles.json', bytes: 11 }]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
