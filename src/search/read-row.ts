// One vehicle of the table, with what was loaded of it.
import { ABSENT } from './decode.ts';
import { numberColumns, textColumns, wordColumns, type Row } from './columns.ts';
import type { Table, Words } from './table.ts';

/** Grade, model code and features stay away until their files are there. */
export function readRow({ words, numbers, text, features, refs }: Table, row: number): Row {
  const read: Record<string, unknown> = { ref: refs[row], features: [] };
  const take = ({ values, codes }: Words) => values[codes[row]! - 1];
  for (const name of wordColumns) read[name] = take(words[name]);
  for (const name of textColumns) read[name] = text && take(text[name]);
  for (const name of numberColumns) {
    read[name] = numbers[name][row] === ABSENT ? undefined : numbers[name][row];
  }
  if (features) read['features'] = features.values.filter((_, at) => features.sets[at]!.includes(row));
  return read as Row;
}
