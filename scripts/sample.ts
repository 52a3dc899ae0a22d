// Writes the sample inventory, or a benchmark's stock of any size. The same options give the same bytes.
import { createWriteStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify';
import { inventoryFile, siteFolder } from './release/paths.ts';
import { benchmarkRows, csvFormat, headers, sampleRows } from './sample/generate.ts';
import { ranges } from './sample/models/index.ts';

const SEED = 411;

const { values: options } = parseArgs({
  options: { count: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
});
const count = options.count === undefined ? undefined : Number(options.count);
const seed = options.seed === undefined ? SEED : Number(options.seed);
if ((count !== undefined && !(Number.isInteger(count) && count > 0)) || !Number.isInteger(seed)) {
  stop('--count and --seed take whole numbers.');
}
if (count !== undefined && options.out === undefined) stop('A benchmark file needs a name: --out FILE');

const { stockDate } = JSON.parse(readFileSync(`${siteFolder}/site.json`, 'utf8')) as { stockDate?: string };
if (!stockDate) stop('content/site/site.json has no stockDate: this is no sample site.');

const rows =
  count === undefined ? sampleRows(ranges, stockDate, seed) : benchmarkRows(ranges, stockDate, seed, count);
const out = options.out ?? inventoryFile;
await pipeline(
  Readable.from(rows),
  stringify({ ...csvFormat, columns: [...headers] }),
  createWriteStream(out),
);
console.log(`written: ${out}`);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
