// One folder of cases/ is one test: input.csv, how it is ingested (given.json, live.jsonl), the report and the
// vehicles that must come out. `vitest -u` writes what came out for a new folder, to be read before a commit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingest, type Live } from './ingest.ts';
import { parseStock, stockLines } from './stock.ts';
import { exampleLive } from './live.fixture.ts';

const folder = join(import.meta.dirname, 'cases');

test.for(readdirSync(folder))('%s', async (name) => {
  const at = (file: string) => join(folder, name, file);
  const read = (file: string): string | undefined =>
    existsSync(at(file)) ? readFileSync(at(file), 'utf8') : undefined;
  const given = JSON.parse(read('given.json') ?? '{}') as Given;
  const stock = parseStock(read('live.jsonl') ?? '');
  const live: Live = { ...exampleLive, ...given.live, ...(stock.ok && { stock: stock.value }) };
  const bytes = readFileSync(at('input.csv'));
  const options = { asOf: '2026-11-22', ...given.options };
  const outcome = ingest({ name: 'input.csv', bytes, sha256: '0'.repeat(64) }, live, options);

  const { report } = outcome;
  const { read: rows, published, merged, hidden, quarantined } = report.rows;
  expect(rows).toBe(published + merged + hidden + quarantined);
  const expected = {
    verdict: report.verdict,
    ...(report.confirm !== null && { confirm: report.confirm }),
    read: [report.encoding, report.delimiter].join(' '),
    columns: report.header.map(({ header, field }) => `${header} = ${field ?? 'not published'}`),
    rows: report.rows,
    stock: report.stock,
    issues: report.issues
      .filter(({ code }) => !ofMostCases.has(code))
      .map(({ severity, code, at: place, found, facts }) => {
        const { row = '', column = '', header = '' } = place.in === 'inventory' ? place : {};
        return [
          `${severity} ${code}`,
          `row ${row}, column ${column}`,
          header,
          found,
          JSON.stringify(facts ?? {}),
        ].join(' | ');
      }),
    gates: report.gates.map(({ id, value, limit, verdict }) => `${id} ${value} of ${limit}: ${verdict}`),
    changes: report.changes,
  };
  await expect(`${JSON.stringify(expected, null, 2)}\n`).toMatchFileSnapshot(at('expected.json'));
  const vehicles = outcome.stock ? [...stockLines(outcome.stock)].slice(1) : [];
  await expect(vehicles.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(at('vehicles.jsonl'));
});

/** Told of nearly every case, for they are small files (header.test.ts). */
const ofMostCases: ReadonlySet<string> = new Set(['gates-skipped', 'type-column-missing']);

/** given.json: options of the run, and what differs from an empty live stock. */
type Given = { options?: Partial<Parameters<typeof ingest>[2]>; live?: Partial<Live> };
