// The laws of an ingest, as checks that throw: held against made-up files in laws.test.ts, and for as long
// as one likes in scripts/fuzz.ts.
import assert from 'node:assert/strict';
import { ingest, type Outcome } from './ingest.ts';
import { exampleLive } from './live.fixture.ts';
import { parseCsv } from './parse-csv.ts';
import { parseStock, stockLines } from './stock.ts';
import type { Stock } from './vehicle.ts';

/** Ingests bytes against a stock. */
export function run(bytes: Uint8Array, stock?: Stock, asOf = '2026-11-22'): Outcome {
  return ingest({ name: 'a.csv', bytes, sha256: '0'.repeat(64) }, { ...exampleLive, stock }, { asOf });
}

/** Nothing crashes, no row is lost or doubled, a refusal says why, and what is published can be read again. */
export function checkAnyBytes(bytes: Uint8Array): void {
  parseCsv(bytes);
  const { report, stock } = run(bytes);
  const { read, published, merged, hidden, quarantined } = report.rows;
  assert.equal(read, published + merged + hidden + quarantined);
  assert.equal(stock !== undefined, report.verdict === 'published');
  const isExplained = report.issues.some(({ severity }) => severity === 'error');
  assert.equal(report.verdict === 'published' || isExplained, true);
  if (!stock) return;
  assert.equal(written(reread(stock)), written(stock));
  const again = run(bytes, reread(stock)).stock;
  assert.equal(again && written(again), written(stock));
}

/** Every line of the stock but the first, or the verdict where there is none. */
export function vehicleLines({ stock, report }: Outcome): string[] {
  return stock ? [...stockLines(stock)].slice(1) : [report.verdict];
}

export function written(stock: Stock): string {
  return [...stockLines(stock), ''].join('\n');
}

/** The stock as the next upload finds it. */
export function reread(stock: Stock): Stock {
  const parsed = parseStock(written(stock));
  assert.ok(parsed.ok, 'a stock that was written can be read');
  return parsed.value;
}
