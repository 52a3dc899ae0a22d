// npm run -s bench:search [-- --sizes 411,10000 --limit 120]: what a search takes, beside Pagefind and itemsjs on
// the same vehicles in the same run. Read ratios: absolute times are those of this computer, now.
import { measureColumnFiles } from './bench-search/column-files.ts';
import { measureOther, names } from './bench-search/others.ts';
import { rowsOfStock } from './bench-search/rows.ts';
import { commandOptions, wrongUsage } from './command-options.ts';
import type { Measured } from './bench-search/questions.ts';
import type { Spread, Times } from './bench-search/times.ts';

const usage = 'Usage: npm run bench:search -- [--sizes 411,10000] [--limit SECONDS]';
const options = commandOptions(usage, {
  sizes: { type: 'string', default: '411,10000,100000' },
  limit: { type: 'string', default: '120' },
});
const sizes = options.sizes.split(',').map(Number);
const limit = Number(options.limit);
if (![...sizes, limit].every((number) => Number.isInteger(number) && number > 0)) {
  wrongUsage('--sizes and --limit (seconds for each other searcher) take whole numbers.', usage);
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const spread = (of: Spread | undefined) =>
  of ? [of.best, of.median, of.p95].map(ms).join(' / ') : 'not known';
const times = ({ wall, cpu }: Times) => ({
  'wall ms, best / median / p95': spread(wall),
  'processor ms': spread(cpu),
});

for (const size of sizes) {
  const rows = rowsOfStock(size);
  const own = await measureColumnFiles(rows);
  console.log(`\n${rows.length.toLocaleString('en')} vehicles: hybrid Toyotas, cheapest first, all counts`);
  const all: Measured[] = [own.measured, ...(own.ofOneMake ? [own.ofOneMake] : [])];
  const stopped: string[] = [];
  for (const name of names) {
    const measured = await measureOther(name, rows, limit);
    if (measured) all.push({ searcher: name, ...measured });
    else stopped.push(name);
  }
  console.table(
    Object.fromEntries(
      all.map(({ searcher, bytes, requests, ready, query, ranges, found }) => [
        searcher,
        {
          data: kB(bytes),
          requests,
          'ready, ms': ms(ready.wall.median),
          ...times(query),
          ranges: ranges ? 'yes' : 'no',
          found,
        },
      ]),
    ),
  );
  for (const name of stopped) console.log(`${name}: stopped after ${limit} s`);
  const files = Object.entries(own.files).map(([kind, bytes]) => `${kind} ${kB(bytes)}`);
  console.log(`Our column files, gzip: ${files.join(', ')}. Our answers to other questions:`);
  console.table(Object.fromEntries(own.queries.map(([question, took]) => [question, times(took)])));
}
