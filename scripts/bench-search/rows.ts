// The stock a benchmark searches: the sample's generator, taken in as any export is.
import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { toCatalogue } from '../../src/catalogue/catalogue.ts';
import { ingest } from '../../src/inventory/ingest.ts';
import { toRow } from '../../src/search/row.ts';
import type { Row } from '../../src/search/columns.ts';
import { siteFolder } from '../release/paths.ts';
import { benchmarkRows, csvFormat, headers, sampleRows } from '../sample/generate.ts';
import { ranges } from '../sample/models/index.ts';

const AS_OF = '2026-11-22';
const SEED = 411;
const YEN_PER_USD = 150;

/** @param count 411 gives the sample itself; the counted ones of any other number are a little fewer */
export function rowsOfStock(count: number): Row[] {
  const rows = count === 411 ? sampleRows(ranges, AS_OF, SEED) : benchmarkRows(ranges, AS_OF, SEED, count);
  const csv = stringify([...rows], { ...csvFormat, columns: [...headers] });
  const live = {
    stock: undefined,
    sample: true,
    limits: JSON.parse(readFileSync(`${siteFolder}/limits.json`, 'utf8')),
    mapping: undefined,
    makes: {},
  };
  const { stock, report } = ingest(
    { name: 'bench.csv', bytes: Buffer.from(csv), sha256: '0'.repeat(64) },
    live,
    { asOf: AS_OF },
  );
  if (!stock) throw new Error(`The benchmark's stock was refused: ${JSON.stringify(report.issues[0])}`);
  return toCatalogue(stock, AS_OF).counted.map((vehicle) => toRow(vehicle, YEN_PER_USD, true));
}
