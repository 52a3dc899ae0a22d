// Writes the sample inventory, or a benchmark's stock of any size. The same options give the same bytes.
import { createWriteStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { commandOptions, wrongUsage } from './command-options.ts';
import { inventoryFile, siteFolder } from './release/paths.ts';
import { benchmarkRows, csvFormat, headers, SAMPLE_SEED, sampleRows } from './sample/generate.ts';
import { ranges } from './sample/models/index.ts';

const usage = 'Usage: npm run sample -- [--count VEHICLES --out FILE] [--seed NUMBER]';
const options = commandOptions(usage, {
  count: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string' },
});
const count = options.count === undefined ? undefined : Number(options.count);
const seed = options.seed === undefined ? SAMPLE_SEED : Number(options.seed);
if ((count !== undefined && !(Number.isInteger(count) && count > 0)) || !Number.isInteger(seed)) {
  wrongUsage('--count and --seed take whole numbers.', usage);
}
if (count !== undefined && options.out === undefined)
  wrongUsage('A benchmark file needs a name: --out FILE', usage);

const { stockDate } = JSON.parse(readFileSync(`${siteFolder}/site.json`, 'utf8')) as { stockDate?: string };
if (!stockDate) wrongUsage('content/site/site.json has no stockDate: this is no sample site.', usage);

const rows =
  count === undefined ? sampleRows(ranges, stockDate, seed) : benchmarkRows(ranges, stockDate, seed, count);
const out = options.out ?? inventoryFile;
await pipeline(
  Readable.from(rows),
  stringify({ ...csvFormat, columns: [...headers] }),
  createWriteStream(out),
);
console.log(`written: ${out}`);
