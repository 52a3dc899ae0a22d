// Lays the practice stock out in a folder of its own: the sample inventory, the exporter's own settings marked
// as a sample, and the policies as they stand.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { policiesFolder, siteFolder } from '../release/paths.ts';
import { csvFormat, headers, SAMPLE_SEED, sampleRows, type Row } from '../sample/generate.ts';
import { ranges } from '../sample/models/index.ts';
import { tokyoDay } from '../tokyo-day.ts';

const [folder = ''] = process.argv.slice(2);
const at = (path: string) => join(folder, path);

rmSync(at('content'), { recursive: true, force: true });
mkdirSync(at('content/inventory'), { recursive: true });
cpSync(siteFolder, at('content/site'), { recursive: true });
cpSync(policiesFolder, at('content/policies'), { recursive: true });
const settings = JSON.parse(readFileSync(at('content/site/site.json'), 'utf8')) as { stockDate?: string };
const stockDate = settings.stockDate ?? tokyoDay(new Date());
writeFileSync(
  at('content/site/site.json'),
  JSON.stringify({ ...settings, sample: true, stockDate }, null, 2),
);

const rows = [...sampleRows(ranges, stockDate, SAMPLE_SEED)];
const csv = (some: readonly object[]) => stringify([...some], { ...csvFormat, columns: [...headers] });
writeFileSync(at('content/inventory/inventory.csv'), csv(rows));
writeFileSync(at('practice-export.csv'), csv(nextDay(rows)));

/** The next export in small: some left, some are cheaper, one price cannot be read. */
function nextDay(stock: readonly Row[]): Row[] {
  return stock.slice(4).map((row, index) => {
    if (index === 5) return { ...row, 'FOB (USD)': 'call us', 'FOB (JPY)': '' };
    const price = Number(row['FOB (USD)']);
    return index < 5 && price > 0 ? { ...row, 'FOB (USD)': String(price - 100) } : row;
  });
}
