// The vehicles of a comparison, with all that was loaded of them. Fetched by a browser when something is compared.
import { hasBit } from './bits.ts';
import { comparedSizes, comparedWords, type Row } from './columns.ts';
import { ofEach } from './fields.ts';
import { readRow, valueAt } from './read-row.ts';
import type { Table } from './table.ts';

/** In the order of the refs, without those that are not in stock. */
export function readCompared(table: Table, refs: readonly string[]): Row[] {
  return refs
    .map((ref) => table.refs.indexOf(ref))
    .flatMap((row) => (row < 0 ? [] : [readWhole(table, row)]));
}

/** Features and what stands beside them stay away until their file is there. */
export function readWhole(table: Table, row: number): Row {
  const { features, compared } = table;
  if (!features || !compared) return readRow(table, row);
  const sizeOf = (size: string | undefined) => (size === undefined ? undefined : Number(size));
  return {
    ...readRow(table, row),
    ...ofEach(comparedWords, (name) => valueAt(compared[name], row)),
    ...ofEach(comparedSizes, (name) => sizeOf(valueAt(compared[name], row))),
    features: features.values.filter((_, at) => hasBit(features.sets[at]!, row)),
  };
}
