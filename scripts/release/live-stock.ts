// The live stock as a build or an ingest may use it: whole lines that are lost leave no trace within it, so it is held
// against the stock of the release that is served.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { linesOf } from '../../src/data/lines.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import { issue, type Issue, type Result } from '../../src/issues/issue.ts';
import { home, stockFile } from './paths.ts';
import { readStock } from './read-inputs.ts';
import { currentRelease } from './releases.ts';

/** Reads the stock and checks it; nothing where there is no stock file. One that has lost vehicles is not used. */
export async function readLiveStock(): Promise<Result<Stock> | undefined> {
  const stock = await readStock();
  if (!stock?.ok) return stock;
  const served = await currentRelease();
  const lost = served && findLostLines(stockFile, served.stock);
  return lost ? { ok: false, issues: [lost] } : stock;
}

/**
 * Two stocks with the same first line come from one ingest, which has written both: neither has fewer lines.
 * @param kept another file with a stock, known to be whole
 */
export function findLostLines(file: string, kept: string): Issue | undefined {
  // As it mostly is, it is as it was.
  if (statSync(file).size >= statSync(kept).size) return undefined;
  const [now, before] = [headAndCount(file), headAndCount(kept)];
  if (now.head !== before.head || now.count >= before.count) return undefined;
  const facts = { kept: relative(home, kept) };
  return issue('stock-lines-lost', { in: 'stock', line: now.count }, `${before.count - now.count}`, facts);
}

function headAndCount(file: string): { head: string | undefined; count: number } {
  let head: string | undefined;
  let count = 0;
  for (const line of linesOf(file)) {
    head ??= line;
    count += 1;
  }
  return { head, count };
}
