// The stock file, read and checked once by each process that renders.
import { closeSync, openSync, readSync } from 'node:fs';
import { inputs } from './inputs.ts';
import { parseStock } from '../inventory/stock.ts';
import type { Stock } from '../inventory/vehicle.ts';

let stock: Promise<Stock> | undefined;

/** @throws where the file is not what ingest writes */
export function readStock(): Promise<Stock> {
  stock ??= readStockFile();
  return stock;
}

async function readStockFile(): Promise<Stock> {
  const handedIn = inputs.stock();
  if (handedIn) return handedIn;
  const read = parseStock(partsOf(inputs.stockFile));
  if (read.ok) return read.value;
  throw new Error(`${inputs.stockFile} is not usable: ${JSON.stringify(read.issues.slice(0, 10))}`);
}

/** A text file in parts, so that one of a hundred megabytes is never held whole. */
export function* partsOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new TextDecoder();
  const part = new Uint8Array(1_000_000);
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) {
      yield decoder.decode(part.subarray(0, read), { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(file);
  }
}
