// The sample's invented stock never becomes a real one: it says so of itself until it is replaced.
import { expect, test } from 'vitest';
import { ingest, type IngestOptions, type Live } from './ingest.ts';
import { exampleLive } from './live.fixture.ts';
import type { Stock } from './vehicle.ts';

const header = 'Ref No,Make,Model,Body Type';
const invented = Array.from({ length: 25 }, (_, at) => `S-${at},Subaru,Sambar,truck`);
const own = ['R-1,Honda,Fit,hatchback', 'S-1,Toyota,Vitz,hatchback'];
const sample = take(undefined, invented, { sample: true });

test('what is taken over while the site is a sample is marked', () => {
  expect(sample?.sample).toBe(true);
  expect(take(sample, own, { sample: true })?.sample).toBe(true);
  expect(take(undefined, own)?.sample).toBeUndefined();
});

test('on a real site the mark stays for as long as the stock goes on', () => {
  expect(take(sample, invented)?.sample).toBe(true);
});

test('another stock takes nothing over: no page, no serial, no date, no make', () => {
  const real = take(sample, own, {}, { replaceStock: true, confirm: '24', asOf: '2026-12-01' });
  expect(real).toEqual(take(undefined, own, {}, { asOf: '2026-12-01' }));
  expect(Object.keys(real!.listed)).toEqual(['Honda', 'Toyota']);
  expect(take(sample, own, {}, { replaceStock: true })).toBeUndefined();
});

test('a real stock that is replaced leaves its pages', () => {
  const real = take(undefined, invented);
  const next = take(real, [own[0]!], {}, { replaceStock: true, confirm: '25' });
  expect(next?.vehicles.filter(({ leftOn }) => leftOn !== undefined).length).toBe(25);
});

/** The stock that comes of rows, where they may be published. */
function take(
  stock: Stock | undefined,
  rows: string[],
  live: Partial<Live> = {},
  options: Partial<IngestOptions> = {},
): Stock | undefined {
  const bytes = new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);
  const file = { name: 'stock.csv', bytes, sha256: '0'.repeat(64) };
  return ingest(file, { ...exampleLive, ...live, stock }, { asOf: '2026-11-22', ...options }).stock;
}
