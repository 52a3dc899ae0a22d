// Cells in the unit that their row says they are in: 350000 is yen where the row says JPY, whatever its column is
// usually in, and a CIF price is no FOB price.
import { cellReader } from './cells.ts';
import { foldKey } from './fold.ts';
import type { ColumnReader, Header } from './header.ts';
import { privateIn } from './private-text.ts';
import type { Reading, Unit } from './reading.ts';
import { saidOfMileage, saidOfPrice, type OtherUnit } from './unit-columns.ts';

/**
 * A reader for the cells of one column that heeds the other cells of the row (unit-columns.ts). Where the header names
 * the unit itself, `FOB (USD)`, a row that says another is not believed: the value is left out.
 */
export function rowCellReader(reader: ColumnReader, { unitColumns, readers }: Header): RowCellReader {
  const read = cellReader(reader);
  const { column, context } = reader;
  const isPrice = column.currency !== undefined;
  if (unitColumns.length === 0 || !(isPrice || column.field === 'mileageKm')) return read;

  const inUnit = new Map<string, ReturnType<typeof cellReader>>();
  const readIn = (unit: Unit) => {
    const key = `${unit.factor} ${unit.currency}`;
    const known = inUnit.get(key) ?? cellReader({ ...reader, context: { ...context, unit } });
    inUnit.set(key, known);
    return known;
  };
  const named = context.unit.currency ?? context.currency;
  /** Of two prices in two currencies the row says which is meant; the other is in its own all the same. */
  const isOfOtherPrice = ({ currency }: Unit, cells: readonly string[]) =>
    currency !== undefined &&
    currency !== context.unit.currency &&
    readers.some((other) => other.context.unit.currency === currency && cells[other.index]?.trim() !== '');

  return (cell, cells) => {
    let unit: Unit | undefined;
    let other: Other | undefined;
    for (const { index, header: by, about } of unitColumns) {
      const words = cells[index] ?? '';
      const said = isPrice ? saidOfPrice(words, about, named) : saidOfMileage(words, about);
      if (!said || (said.unit && isOfOtherPrice(said.unit, cells))) continue;
      const isOther = unit?.currency !== undefined && unit.currency !== said.unit?.currency;
      if (!said.unit || isOther || (namesUnit(reader) && !isIn(reader, said.unit)))
        other ??= { code: said.other ?? 'unit-contradicts', words: said.words, by };
      else if (!namesUnit(reader))
        unit = { ...said.unit, factor: Math.max(said.unit.factor, unit?.factor ?? 0) };
    }
    const reading = (unit ? readIn(unit) : read)(cell);
    return other ? without(reading, other) : reading;
  };
}

/** The reading of a cell whose value cannot be believed; what else it says, `SOLD`, is. */
function without(reading: Reading<unknown>, { code, words, by }: Other): Reading<unknown> {
  const { fobUsd, fobJpy, ...also } = reading.also ?? {};
  const isAmount = (reading.value ?? fobUsd ?? fobJpy) !== undefined;
  if (!isAmount && reading.code !== 'price-currency-unknown') return reading;
  return { also, code, facts: { said: privateIn(words) ? '…' : words, by } };
}

/** Whether the header itself says the unit: `Mileage (km)`, `FOB (USD)`. */
function namesUnit({ header, column, context }: ColumnReader): boolean {
  if (column.currency !== undefined) return context.unit.currency !== undefined;
  return Object.keys(column.units).some((name) => foldKey(header).endsWith(foldKey(name)));
}

/** Under a header in 万円 a row that says 円 says the same. */
function isIn({ context: { unit } }: ColumnReader, { factor, currency }: Unit): boolean {
  return currency === unit.currency && (factor === unit.factor || (currency !== undefined && factor === 1));
}

/** What a row says that the column cannot be, in the words of which of its columns. */
type Other = { code: OtherUnit; words: string; by: string };
export type RowCellReader = (cell: string, cells: readonly string[]) => Reading<unknown>;
