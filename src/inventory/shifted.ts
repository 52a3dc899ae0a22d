// Rows that have as many cells as the header, and not under it: a thousands comma without quotation marks, or a cell
// too many, where the file has an empty column at its end to take it up.
import type { Issue, IssueCode } from '../issues/issue.ts';
import { toPlain } from './fold.ts';
import { unguarded } from './formula-guard.ts';
import type { ColumnReader, Header } from './header.ts';
import type { RowFields } from './vehicle.ts';

/**
 * A finder, for the rows below one header, of the cell that shows it: a number where none can stand. `000` behind an
 * `85`, a location `85000`. It is told what is wrong in the row's own cells.
 */
export function shiftFinder({ readers }: Header): ShiftFinder {
  const counted = new Set(readers.filter(isCounted).map(({ index }) => index));
  const suspects = readers.filter(
    ({ index, column, isHeldBack }) =>
      !isHeldBack && (column.many || column.field in fewest || counted.has(index)),
  );
  return (cells, issues) =>
    suspects.find(({ index, column }) => {
      const digits = digitsIn(cells[index] ?? '');
      const { length } = digits;
      if (length < 3) return false;
      if (length >= (fewest[column.field] ?? Infinity)) return true;
      if (length === 3 && counted.has(index - 1) && /^\d{1,3}$/.test((cells[index - 1] ?? '').trim())) {
        // Of a colour, which may be the code 040, the three zeros alone.
        const isRest = counted.has(index) ? digits.startsWith('0') : column.many || digits === '000';
        if (isRest) return true;
      }
      return column.many && length >= 4 && issues.some(({ code }) => impossible.has(code));
    });
}

/** The digits of a cell that holds nothing else but separators. */
function digitsIn(cell: string): string {
  if (cell.length < 3) return '';
  const plain = toPlain(unguarded(cell)).replace(/[.,\s]/g, '');
  return /^\d+$/.test(plain) ? plain : '';
}

function isCounted({ column }: ColumnReader): boolean {
  return Object.keys(column.units).length > 0;
}

/**
 * From how many digits on a number is none of the column's: fewer may be the lane of a yard, the colour code 040 (of
 * Mercedes-Benz also 9147), or a grade of an auction house.
 */
const fewest: Readonly<Partial<Record<keyof RowFields, number>>> = {
  location: 3,
  truckBody: 3,
  type: 4,
  odometer: 4,
  fuel: 4,
  transmission: 4,
  steering: 4,
  drive: 4,
  condition: 4,
  auctionGrade: 4,
  interiorGrade: 4,
  repairHistory: 4,
  exteriorColour: 5,
  interiorColour: 5,
};

const impossible: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'price-out-of-range',
  'value-out-of-range',
  'mileage-invalid',
]);

export type ShiftFinder = (cells: readonly string[], issues: readonly Issue[]) => ColumnReader | undefined;
