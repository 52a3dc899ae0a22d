// One row -> one draft: what the row says, in our fields, and what is wrong with it. A draft whose issues
// hold an error is quarantined; the others can be published.
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { slugOf } from '../catalogue/slug.ts';
import type { ColumnReader, Header } from './header.ts';
import { makeFinder, type AcceptedMakes } from './makes.ts';
import { ranges, firstYear } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { ColumnFields, RowFields } from './vehicle.ts';

/**
 * A reader for the rows below one header.
 * @param asOf the stock date: nothing can have been registered after it
 */
export function rowReader(header: Header, accepted: AcceptedMakes, asOf: string): RowReader {
  const cellReaders = header.readers.map(cellReader);
  const findMake = makeFinder(accepted);
  const readerOf = new Map(header.readers.map((reader) => [reader.column.field, reader]));

  return (cells, row) => {
    const issues: Issue[] = [];
    const fields: RowFields = {};
    const report = (
      code: IssueCode,
      field: keyof RowFields,
      found?: string,
      facts?: Issue['facts'],
    ): void => {
      const reader = readerOf.get(field);
      const at = reader
        ? ({ in: 'inventory', row, column: reader.index + 1, header: reader.header } as const)
        : ({ in: 'inventory', row } as const);
      issues.push(issue(code, at, found ?? (reader ? (cells[reader.index] ?? '') : ''), facts));
    };

    if (isRagged(cells, header)) {
      issues.push(
        issue('row-ragged', { in: 'inventory', row }, cells.join(' | ').slice(0, 200), {
          cells: cells.length,
          expected: header.needed,
        }),
      );
      const ref = readerOf.get('ref');
      const read =
        ref && (cellReaders[header.readers.indexOf(ref)]?.(cells[ref.index] ?? '') as Reading<string>);
      return draftOf(row, read?.value === undefined ? {} : { ref: read.value }, issues);
    }
    for (const [position, reader] of header.readers.entries()) {
      const { index, column } = reader;
      const reading = cellReaders[position]?.(cells[index] ?? '') ?? {};
      if (reading.code !== undefined) {
        issues.push(
          issue(
            reading.code,
            { in: 'inventory', row, column: index + 1, header: reader.header },
            cells[index] ?? '',
            reading.facts,
          ),
        );
      }
      if (reading.value !== undefined) put(fields, column.field, reading.value, column.many);
      if (reading.also)
        for (const [field, said] of Object.entries(reading.also)) fields[field as 'gears'] ??= said as number;
    }
    const statusUnclear = issues.some(({ code }) => code === 'status-unknown');
    if (!statusUnclear) fields.status ??= 'available';
    settle(fields, report, findMake, asOf);
    return draftOf(row, fields, issues);
  };
}

/** A cell reader that checks ranges and remembers what it has read: most columns repeat few values. */
function cellReader({ column, context }: ColumnReader): (cell: string) => Reading<unknown> {
  const seen = new Map<string, Reading<unknown>>();
  return (cell) => {
    const known = seen.get(cell);
    if (known) return known;
    const reading = inRange(column.field, column.read(cell, context));
    if (seen.size < remembered) seen.set(cell, reading);
    return reading;
  };
}

function inRange(field: keyof RowFields, reading: Reading<unknown>): Reading<unknown> {
  const said = { ...reading.also, ...(reading.value !== undefined && { [field]: reading.value }) };
  for (const [name, value] of Object.entries(said)) {
    const range = ranges[name as keyof RowFields];
    if (range && typeof value === 'number' && (value < range.least || value > range.most)) {
      const code = name === 'fobUsd' || name === 'fobJpy' ? 'price-out-of-range' : 'value-out-of-range';
      return { code, facts: { least: range.least, most: range.most } };
    }
    if ((name === 'manufactured' || name === 'firstRegistered') && String(value) < firstYear) {
      return { code: 'year-out-of-range', facts: { least: firstYear } };
    }
  }
  return reading;
}

function put(fields: RowFields, field: keyof RowFields, value: unknown, many: boolean): void {
  const before = fields[field];
  const joined = many && Array.isArray(before) ? [...new Set([...before, ...(value as string[])])] : value;
  (fields as Record<string, unknown>)[field] = joined;
}

/** What depends on more than one cell of the row. */
function settle(
  fields: RowFields,
  report: (code: IssueCode, field: keyof RowFields, found?: string, facts?: Issue['facts']) => void,
  findMake: ReturnType<typeof makeFinder>,
  asOf: string,
): void {
  if (fields.ref === undefined) report('ref-missing', 'ref');
  else if (slugOf(fields.ref) === undefined) report('ref-without-address', 'ref');
  if (fields.make === undefined) report('make-missing', 'make');
  else {
    const make = findMake(fields.make);
    if (!make) report('make-unknown', 'make');
    else {
      fields.make = make.name;
      if (
        make.modelPrefix !== undefined &&
        fields.model !== undefined &&
        !fields.model.startsWith(make.modelPrefix)
      ) {
        fields.model = `${make.modelPrefix} ${fields.model}`;
      }
    }
  }
  if (fields.model === undefined) report('model-missing', 'model');
  if (fields.type === undefined) fields.type = 'other';
  if (fields.arrived !== undefined && fields.arrived > asOf && fields.status !== 'incoming') {
    report('date-in-future', 'arrived', undefined, { asOf });
    delete fields.arrived;
  }
}

/** Surplus cells must be empty, and only cells below an unnamed trailing header may be missing. */
function isRagged(cells: readonly string[], { width, needed }: Header): boolean {
  if (cells.length === width) return false;
  if (cells.length < needed) return true;
  return cells.slice(width).some((cell) => cell.trim() !== '');
}

function draftOf(row: number, fields: RowFields, issues: Issue[]): Draft {
  const slug = fields.ref === undefined ? undefined : slugOf(fields.ref);
  return {
    row,
    fields,
    issues,
    ...(slug !== undefined && { slug }),
    quarantined: issues.some(({ severity }) => severity === 'error'),
  };
}

/** Entries a column remembers: a vocabulary or the models of a stock fit, a column of refs does not. */
const remembered = 5_000;

export type RowReader = (cells: readonly string[], row: number) => Draft;

/** What one row says. `slug` is its identity: the address, and the key under which it is merged. */
export type Draft = { row: number; fields: RowFields; slug?: string; issues: Issue[]; quarantined: boolean };

/** A draft that is to be published: complete, and not hidden. */
export type Arrival = Draft & { slug: string; fields: ColumnFields };
