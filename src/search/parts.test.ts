// How a stock is cut into files, and what a change rewrites.
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSearchFiles } from '../data/search-files.ts';
import { decode } from './decode.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { toParts } from './parts.ts';
import { aRow, plainRows } from './rows.fixture.ts';
import { toTable } from './table.ts';
import type { Row } from './columns.ts';

const none = () => [];
const stock = [
  ...Array.from({ length: 30 }, (_, at) => aRow(100 + at, { make: 'Toyota', model: `M${at % 4}` })),
  ...Array.from({ length: 20 }, (_, at) => aRow(200 + at, { make: 'Nissan', features: ['ABS'] })),
  aRow(300, { make: 'Citroën' }),
];
const names = (rows: readonly Row[]) =>
  new Map(toSearchFiles(rows, 10).manifest.parts.map(({ make, core, text }) => [make, [core[0], text[0]]]));

test('a small stock is one part, a large one a part for each make, the largest first', () => {
  expect(toParts(stock, none).map(({ make, rows }) => [make, rows])).toEqual([[undefined, 51]]);
  expect(toParts(stock, none, 50).map(({ make, rows }) => [make, rows])).toEqual([
    ['Toyota', 30],
    ['Nissan', 20],
    ['Citroën', 1],
  ]);
});

test('whatever the parts, all vehicles are in them once', () => {
  fc.assert(
    fc.property(plainRows(40), fc.integer({ min: 0, max: 40 }), (rows, mostInOne) => {
      const refs = toParts(rows, none, mostInOne).flatMap(({ core }) => {
        const file = decode(core);
        return file.ok ? toTable(file)!.refs : [];
      });
      expect(refs.toSorted()).toEqual(rows.map(({ ref }) => ref).toSorted());
    }),
    { seed: 9, numRuns: 100 },
  );
});

test('the files do not depend on the order in which the stock names its vehicles', () => {
  expect(toSearchFiles(stock.toReversed())).toEqual(toSearchFiles(stock));
});

test('an arrival rewrites the files of its own make and no others', () => {
  const before = names(stock);
  const after = names([...stock, aRow(400, { make: 'Nissan', model: 'Leaf' })]);
  expect(after.get('Toyota')).toEqual(before.get('Toyota'));
  expect(after.get('Citroën')).toEqual(before.get('Citroën'));
  expect(after.get('Nissan')).not.toEqual(before.get('Nissan'));
});

test('a price rewrites the core file only', () => {
  const [before] = toSearchFiles(stock).manifest.parts;
  const dearer = stock.map((row) => (row.ref === 'T-300' ? { ...row, fobUsd: 9_999 } : row));
  const [after] = toSearchFiles(dearer).manifest.parts;
  expect(after!.core).not.toEqual(before!.core);
  expect(after!.features).toEqual(before!.features);
  expect(after!.text).toEqual(before!.text);
});

test('makes that differ in nothing share a file, and the manifest names every file', () => {
  const { manifest, files } = toSearchFiles([aRow(2, { make: 'A' }), aRow(1, { make: 'B' })], 1);
  expect(manifest.parts[0]!.features).toEqual(manifest.parts[1]!.features);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  const named = manifest.parts.flatMap(({ core, features, text }) => [core, features, text]);
  expect(
    named.every(([name, bytes]) => files.find((file) => file.name === name)!.bytes.length === bytes),
  ).toBe(true);
});

test('the text file knows how else its makes are written', () => {
  const { manifest, files } = toSearchFiles(stock);
  const text = files.find(({ name }) => name === manifest.parts[0]!.text[0])!;
  const file = decode(gunzipSync(text.bytes));
  expect(file.ok && file.spellings['Nissan']).toContain('日産');
  expect(file.ok && Object.keys(file.spellings)).toEqual(['Citroën', 'Nissan', 'Toyota']);
});

test('no spelling of a make begins as another make of the stock is written', () => {
  const { manifest, files } = toSearchFiles([aRow(2, { make: 'UD Trucks' }), aRow(1, { make: 'Nissan' })]);
  const text = files.find(({ name }) => name === manifest.parts[0]!.text[0])!;
  const file = decode(gunzipSync(text.bytes));
  expect(file.ok && file.spellings['UD Trucks']!.some((each) => /^nissan|^日産/i.test(each))).toBe(false);
  expect(file.ok && file.spellings['UD Trucks']).toContain('UDトラックス');
});

test('no vehicles are one part with nothing in it', () => {
  const { manifest } = toSearchFiles([]);
  expect(manifest).toMatchObject({ count: 0, parts: [{ rows: 0 }] });
  expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
});

test.each<[string, unknown, Manifest | 'newer' | undefined]>([
  ['nothing', null, undefined],
  ['a text', 'x', undefined],
  ['a newer version', { version: 2, parts: 'other' }, 'newer'],
  ['parts that are none', { version: 1, count: 1, parts: [{ rows: 1 }] }, undefined],
])('%s is no manifest', (_, value, expected) => expect(parseManifest(value)).toEqual(expected));
