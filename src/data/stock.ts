// The stock file, read and checked once by each process that renders.
import { inputs } from './inputs.ts';
import { linesOf } from './lines.ts';
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
  const read = parseStock(linesOf(inputs.stockFile));
  if (read.ok) return read.value;
  throw new Error(`${inputs.stockFile} is not usable: ${JSON.stringify(read.issues.slice(0, 10))}`);
}
