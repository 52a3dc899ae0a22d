// One vehicle of the table, with what was loaded of it.
import { hasBit } from './bits.ts';
import { ABSENT } from './decode.ts';
import { numberColumns, textColumns, wordColumns, type Row } from './columns.ts';
import type { Table, Words } from './table.ts';

/** Grade and model code stay away until their file is there; features are read apart. */
export function readRow({ words, numbers, text, refs }: Table, row: number): Row {
  const read: Record<string, unknown> = { ref: refs[row], features: [] };
  const take = ({ values, codes }: Words) => values[codes[row]! - 1];
  for (const name of wordColumns) read[name] = take(words[name]);
  for (const name of textColumns) read[name] = text && take(text[name]);
  for (const name of numberColumns) {
    read[name] = numbers[name][row] === ABSENT ? undefined : numbers[name][row];
  }
  return read as Row;
}

/** None until their file is there. */
export function readFeatures({ features }: Table, row: number): string[] {
  return features?.values.filter((_, at) => hasBit(features.sets[at]!, row)) ?? [];
}
