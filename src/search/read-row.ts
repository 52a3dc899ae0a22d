// One vehicle of the table, with what was loaded of it.
import { ABSENT } from './decode.ts';
import { numberColumns, textColumns, wordColumns, type Row } from './columns.ts';
import type { Table, Words } from './table.ts';

/** Texts stay away until their file is there; what stands beside the features is read apart (./read-compared.ts). */
export function readRow({ words, numbers, text, refs }: Table, row: number): Row {
  const read: Record<string, unknown> = { ref: refs[row], features: [] };
  const take = (column: Words) => valueAt(column, row);
  for (const name of wordColumns) read[name] = take(words[name]);
  for (const name of textColumns) read[name] = text && take(text[name]);
  for (const name of numberColumns) {
    read[name] = numbers[name][row] === ABSENT ? undefined : numbers[name][row];
  }
  return read as Row;
}

export function valueAt({ values, codes }: Words, row: number): string | undefined {
  return values[codes[row]! - 1];
}
