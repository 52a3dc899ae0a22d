// Fifty changed rows of a benchmark's inventory, spread evenly over it.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const CHANGED = 50;

/** Other prices for fifty vehicles. */
export function otherPrices(csv: string): string {
  const { rows, column, chosen } = read(csv);
  for (const at of chosen) rows[at]![column('FOB (USD)')] = String(1000 + 7 * (at % 997));
  return stringify(rows);
}

/** A working day: ten other prices, twenty vehicles gone, twenty new. */
export function workingDay(csv: string): string {
  const { rows, column, chosen } = read(csv);
  const gone = new Set(chosen.slice(10, 30));
  for (const at of chosen.slice(0, 10)) rows[at]![column('FOB (USD)')] = String(1000 + 7 * (at % 997));
  const added = chosen.slice(30).map((at, number) => {
    const row = [...rows[at]!];
    row[column('Ref No')] = `NEW-${number}`;
    row[column('Chassis No')] = '';
    return row;
  });
  return stringify([...rows.filter((_, at) => !gone.has(at)), ...added]);
}

function read(csv: string) {
  const rows = parse(csv) as string[][];
  const header = rows[0] ?? [];
  const step = Math.floor((rows.length - 1) / CHANGED);
  return {
    rows,
    column: (name: string) => header.indexOf(name),
    chosen: Array.from({ length: CHANGED }, (_, at) => 1 + at * step),
  };
}
