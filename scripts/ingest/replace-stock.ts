// The new stock takes the place of the old one by a single rename: a reader sees the one or the other.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stockLines } from '../../src/inventory/stock.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';

/** Writes the stock beside its place, makes sure it is on disk, and moves it there. */
export async function replaceStock(path: string, stock: Stock): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(beside, 'w');
    try {
      let batch = '';
      for (const line of stockLines(stock)) {
        batch += `${line}\n`;
        if (batch.length < batchLength) continue;
        await file.write(batch);
        batch = '';
      }
      await file.write(batch);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Characters written at once. A text put together of many megabytes takes twice as long to turn into bytes. */
const batchLength = 100_000;
