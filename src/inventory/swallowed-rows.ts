// A quotation mark that opens in one row and closes in a later one: to the grammar a cell of several lines, to the
// clerk rows that are gone, and what was written under other columns now stands under this one.
import type { Header } from './header.ts';
import type { RowReader } from './vehicles.ts';

/**
 * Where a row holds a cell of several lines of which one, taken as a row of its own, names a vehicle.
 * @returns the index of that cell. A remark of several lines has commas too, but no make where the make stands
 */
export function swallowsRows(
  cells: readonly string[],
  { needed }: Header,
  delimiter: string,
  readRow: RowReader,
): number | undefined {
  const index = cells.findIndex((cell, at) => {
    if (!/[\r\n]/.test(cell)) return false;
    // A ref with a line end in it: what stands below is the rest of its own row.
    if (at === 0 && !cell.includes(delimiter)) return false;
    const [, ...below] = cell.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
    // What follows behind the closing mark belongs to the last line.
    below.at(-1)?.push(...cells.slice(at + 1));
    return below.some((line) => isVehicle(line, needed, readRow));
  });
  return index < 0 ? undefined : index;
}

/** A row with such a mark in it has often one separator too many or too few as well. */
function isVehicle(line: readonly string[], needed: number, readRow: RowReader): boolean {
  if (Math.abs(line.length - needed) > 1) return false;
  const cells = Array.from({ length: needed }, (_, index) => line[index] ?? '');
  const { fields, issues } = readRow(cells, 0);
  if (fields.ref === undefined || fields.make === undefined || fields.model === undefined) return false;
  if (!issues.some(({ code }) => code === 'make-unknown' || code === 'make-misspelt')) return true;
  // Of an unknown make: a year, a distance or an amount where they belong.
  const figures = [
    fields.firstRegistered,
    fields.manufactured,
    fields.mileageKm,
    fields.fobUsd,
    fields.fobJpy,
  ];
  return line.length === needed && figures.some((figure) => figure !== undefined);
}
