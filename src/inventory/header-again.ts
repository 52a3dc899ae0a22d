// Rows below the header that are no vehicles: the header once more, in another language, or the units under it.
import { columnsByHeader, type Column } from './columns.ts';
import { foldKey, toPlain } from './fold.ts';
import { withCurrency, type ColumnReader, type Header } from './header.ts';
import type { Unit } from './reading.ts';
import { isBlank } from './values/number.ts';

/**
 * Whether a row that is a header says what the header above says: word for word, as where two exports of one program
 * were put together, or right below it in another language, with the same columns in the same units.
 */
export function isSameHeader(cells: readonly string[], again: Header, header: Header): boolean {
  const names = (line: readonly string[]) => line.map(foldKey).join('\n').trimEnd();
  if (names(cells) === names(header.header.map((column) => column.header))) return true;
  if (again.row !== header.row + 1) return false;
  const above = new Map(header.readers.map((reader) => [reader.index, reader]));
  return again.readers.every((below) => {
    const reader = above.get(below.index);
    // `Mileage`, which names no unit, is as well `走行距離(千km)` in another language; `Price` is in any currency.
    if (!reader || isBareName(reader.column, below.header)) return true;
    return reader.column.field === below.column.field && !isOtherUnit(reader, below.context.unit);
  });
}

/**
 * A row of units below the header, `,,,(西暦),(千km)`, of which one is not what the column is read in: the values
 * would be wrong by its factor.
 * @returns the reader of the first such column; undefined for any other row
 */
export function otherUnits(cells: readonly string[], { readers }: Header): ColumnReader | undefined {
  const cellOf = ({ index }: ColumnReader) => toPlain(cells[index] ?? '');
  const isNamed = readers.some(
    (reader) => ['make', 'model'].includes(reader.column.field) && !isBlank(cellOf(reader)),
  );
  if (isNamed) return undefined;
  return readers.find((reader) => {
    const unit = unitNamed(cellOf(reader), reader.column);
    if (!unit) return false;
    return isOtherUnit(reader, unit) || (unit.currency !== undefined && currencyOf(reader) === undefined);
  });
}

function unitNamed(cell: string, { headers: [header = ''] }: Column): Unit | undefined {
  const name = cell.replace('単位', '');
  return isBlank(name) ? undefined : columnsByHeader.get(foldKey(`${header} ${withCurrency(name)}`))?.unit;
}

function isBareName({ headers }: Column, header: string): boolean {
  return headers.some((name) => foldKey(name) === foldKey(header));
}

function isOtherUnit(reader: ColumnReader, { factor, currency }: Unit): boolean {
  const read = currencyOf(reader);
  const isOtherCurrency = currency !== undefined && read !== undefined && currency !== read;
  return factor !== reader.context.unit.factor || isOtherCurrency;
}

function currencyOf({ context }: ColumnReader) {
  return context.unit.currency ?? context.currency;
}
