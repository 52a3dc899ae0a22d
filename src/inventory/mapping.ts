// Columns named by hand, for exports whose headers nobody could have foreseen.
import { z } from 'zod';
import { issue, type Issue } from '../issues/issue.ts';
import { columns, columnsByHeader, type Column } from './columns.ts';
import { foldKey } from './fold.ts';
import type { Currency, Unit } from './reading.ts';

/** content/inventory/mapping.json, or the file of `--mapping`: field -> header, and the currency of its price. */
export const mappingSchema = z.strictObject({
  columns: z.partialRecord(z.enum(columns.map(({ field }) => field)), z.string().min(1)),
  currency: z.enum(['USD', 'JPY']).optional(),
  /** Headers of columns that stay unpublished although they are known by their own name. */
  unpublished: z.array(z.string().min(1)).optional(),
});

/** The columns of a header row that the mapping names, by their index; what it names in vain is reported. */
export function columnsByHand(
  cells: readonly string[],
  row: number,
  mapping: Mapping | undefined,
  issues: Issue[],
): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const [field, header] of Object.entries(mapping?.columns ?? {})) {
    const column = columns.find((each) => each.field === field);
    const exact = cells.indexOf(header);
    const index = exact >= 0 ? exact : cells.findIndex((cell) => foldKey(cell) === foldKey(header));
    if (index < 0 || !column) {
      issues.push(issue('mapping-column-missing', { in: 'inventory', row, header }, header, { field }));
      continue;
    }
    const rival = matches.get(index);
    if (rival) {
      const at = { in: 'inventory', row, column: index + 1, header: cells[index] ?? '' } as const;
      issues.push(issue('mapping-column-double', at, header, { field, other: rival.column.field }));
      continue;
    }
    const known = columnsByHeader.get(foldKey(header));
    const unit = known?.column === column ? known.unit : unitOf(column, header);
    matches.set(index, { column, unit, currency: column.currency });
  }
  return matches;
}

/** The unit at the end of a header, or the column's own. */
function unitOf({ units, currency }: Column, header: string): Unit {
  const key = foldKey(header);
  const named = Object.entries(units).findLast(([name]) => key.endsWith(foldKey(name)));
  return named ? { factor: named[1], ...(currency && { currency }) } : { factor: 1 };
}

export type Mapping = z.infer<typeof mappingSchema>;

/** `currency`: what a price without any sign of its own is in, because its column was named by hand. */
export type Match = { column: Column; unit: Unit; currency?: Currency | undefined };
