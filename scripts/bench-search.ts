// npm run -s bench:search [-- --sizes 411,10000]: what a search takes, beside Pagefind and itemsjs on the same
// vehicles in the same run. Read ratios: absolute times are those of this computer, now.
import { parseArgs } from 'node:util';
import { measureColumnFiles } from './bench-search/column-files.ts';
import { measureItemsJs } from './bench-search/items-js.ts';
import { measurePagefind } from './bench-search/pagefind.ts';
import { rowsOfStock } from './bench-search/rows.ts';
import type { Measured } from './bench-search/questions.ts';

const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '411,10000,100000' } },
});
const sizes = options.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--sizes takes whole numbers: --sizes 411,10000');
  process.exit(2);
}

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;

for (const size of sizes) {
  const rows = rowsOfStock(size);
  const own = await measureColumnFiles(rows);
  console.log(`\n${rows.length.toLocaleString('en')} vehicles: hybrid Toyotas, cheapest first, all counts`);
  const all: Measured[] = [own.measured];
  if (own.ofOneMake) all.push(own.ofOneMake);
  all.push(await measureItemsJs(rows), await measurePagefind(rows));
  console.table(
    Object.fromEntries(
      all.map(({ searcher, bytes, requests, ready, query, ranges, found }) => [
        searcher,
        {
          data: kB(bytes),
          requests,
          ready: ms(ready),
          query: ms(query),
          ranges: ranges ? 'yes' : 'no',
          found,
        },
      ]),
    ),
  );
  console.log(
    `column files, gzip: ${Object.entries(own.files)
      .map(([kind, bytes]) => `${kind} ${kB(bytes)}`)
      .join(', ')}`,
  );
  for (const [question, took] of own.queries) console.log(`  ${question}: ${ms(took)}`);
}
