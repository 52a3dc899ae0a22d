// The steps in which prices, years, mileages and displacements are counted for the bars above a range.
import { ABSENT } from './decode.ts';
import type { Range } from './fields.ts';
import type { Table } from './table.ts';

const thousand = (...values: number[]) => values.map((value) => value * 1_000);

/** Steps a buyer thinks in: the classes of budgets, odometers and engines; years one by one. */
const edges: Record<Range, readonly number[]> = {
  fobUsd: thousand(0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 60, 100),
  year: Array.from({ length: 61 }, (_, at) => 1980 + at),
  mileageKm: thousand(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 200, 250, 300),
  engineCc: [
    250, 400, 661, 1001, 1201, 1301, 1501, 1601, 1801, 2001, 2501, 3001, 3501, 4001, 5001, 7001, 10_001,
  ],
};

/** The steps of a field and, for every vehicle, which one it is in: 0 not stated, 1 below the first edge. */
export function binsOf(table: Table, name: Range): Bins {
  let bins = known.get(table);
  if (!bins) known.set(table, (bins = {}));
  return (bins[name] ??= toBins(table.numbers[name], edges[name]));
}

/** Steps beyond the lowest and the highest number are left out: their bars would always be empty. */
function toBins(numbers: Float64Array, all: readonly number[]): Bins {
  let [least, most] = [Infinity, 0];
  for (const value of numbers) {
    if (value === ABSENT) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const steps = all.filter((edge) => edge > least && edge <= most);
  const codes = new Uint16Array(numbers.length);
  for (let row = 0; row < codes.length; row++) {
    const value = numbers[row]!;
    if (value === ABSENT) continue;
    let bin = 1;
    while (bin <= steps.length && value >= steps[bin - 1]!) bin++;
    codes[row] = bin;
  }
  return { edges: steps, codes };
}

/** Computed once for a table: the table never changes. */
const known = new WeakMap<Table, { [R in Range]?: Bins }>();

type Bins = { edges: readonly number[]; codes: Uint16Array };
