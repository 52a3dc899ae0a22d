// The header row: which column holds which field. A column is known by its own name, an alias or the
// mapping; two columns for one field are refused, and what nobody named is never read.
import { issue, type Issue, type Position } from '../issues/issue.ts';
import { columns, columnsByHeader, columnsByVagueHeader, type Column } from './columns.ts';
import { foldKey, toPlain, toShown } from './fold.ts';
import { isInternalHeader } from './internal-headers.ts';
import { columnsByHand, type Mapping, type Match } from './mapping.ts';
import type { CellContext } from './reading.ts';
import { limits } from './rows.ts';
import { unitColumnsOf, type UnitColumn } from './unit-columns.ts';
import type { RowFields } from './vehicle.ts';

/**
 * Finds the columns of a header row.
 * @param cells the header as written
 * @param row the spreadsheet row it stands in
 */
export function readHeader(
  cells: readonly string[],
  row: number,
  mapping: Mapping | undefined,
  asOf: string,
): Header {
  const issues: Issue[] = [];
  const byHand = columnsByHand(cells, row, mapping, issues);
  const internal = cells.some(isInternalHeader);
  const leftOut = new Set(mapping?.unpublished?.map(foldKey));
  const own = cells.map((cell) => (leftOut.has(foldKey(cell)) ? '' : cell));
  const known = own.map((cell, index) => byHand.get(index) ?? knownColumn(cell, new Set(byHand.values())));
  const taken = new Set(known.map((match) => match?.column));
  const found = known.map((match, index) => match ?? vagueColumn(own[index] ?? '', taken));
  const unitColumns = unitColumnsOf(own).filter(({ index }) => !found[index]);
  const readers: ColumnReader[] = [];
  for (const [index, match] of found.entries()) {
    const header = cells[index] ?? '';
    const at = { in: 'inventory', row, column: index + 1, header } as const;
    if (!match) {
      const isHeeded = unitColumns.some((column) => column.index === index);
      if (header.trim() !== '' && !isHeeded && !quarantineHeaders.has(foldKey(header)))
        issues.push(issue('column-unmapped', at, header));
      continue;
    }
    // Remarks beside a purchase price are notes among colleagues, unless a mapping names the column.
    const isHeldBack = internal && match.column.field === 'remarks' && !byHand.has(index);
    if (isHeldBack) issues.push(issue('column-held-back', at, header));
    const rival = readers.find(({ column }) => column.field === match.column.field && !column.many);
    if (rival)
      issues.push(issue('column-duplicate', at, header, { other: rival.header, field: match.column.header }));
    readers.push({
      index,
      header,
      column: match.column,
      isHeldBack,
      // A column that was named as the one in yen is in yen, whatever the other prices are in.
      context: {
        unit: match.unit,
        currency: match.currency === 'JPY' ? 'JPY' : (mapping?.currency ?? match.currency),
        asOf,
      },
    });
  }
  settleModelYear(readers);
  readers.sort(inTableOrder);
  const lacks = (name: keyof RowFields) => !readers.some(({ column }) => column.field === name);
  for (const { field, header, required } of columns) {
    if (required && lacks(field)) {
      issues.push(issue('column-missing', { in: 'inventory', row, header }, '', { field }));
    }
  }
  if (lacks('type') && !issues.some(({ code }) => code === 'column-missing')) {
    issues.push(issue('type-column-missing', { in: 'inventory', row }));
  }
  if (cells.length > limits.columns) {
    const at = { in: 'inventory', row } as const;
    issues.push(issue('too-many-columns', at, String(cells.length), { limit: limits.columns }));
  }
  const published = readers.filter(({ isHeldBack }) => !isHeldBack);
  const fields = new Map(published.map(({ index, column }) => [index, column.field]));
  return {
    row,
    isQuarantine: cells.some((cell) => quarantineHeaders.has(foldKey(cell))),
    needed: cells.findLastIndex((cell) => cell.trim() !== '') + 1,
    readers,
    unitColumns,
    header: cells.map((header, index) => ({ header, field: fields.get(index) ?? null })),
    issues,
  };
}

/** Where a field of a row stands; the row alone when the file has no column for it. */
export function positionOf({ readers }: Header, field: keyof RowFields, row: number): Position {
  const reader = readers.find(({ column }) => column.field === field);
  return { in: 'inventory', row, ...(reader && { column: reader.index + 1, header: reader.header }) };
}

/** How many required columns a row would give as a header: what dialect.ts chooses by. */
export function requiredColumnsIn(cells: readonly string[], mapping: Mapping | undefined): number {
  const headers = new Set(cells.map((cell) => foldKey(toShown(cell))));
  const match = (cell: string) => knownColumn(cell, new Set()) ?? vagueColumn(cell, new Set());
  const found = new Set(cells.map((cell) => match(cell)?.column.field));
  return columns.filter(({ field, required }) => {
    const mapped = mapping?.columns[field];
    return required && (found.has(field) || (mapped !== undefined && headers.has(foldKey(mapped))));
  }).length;
}

export const requiredColumns = columns.filter(({ required }) => required).length;

function knownColumn(cell: string, taken: ReadonlySet<Match>): Match | undefined {
  const key = foldKey(withCurrency(cell));
  const match = columnsByHeader.get(key) ?? numberedList(key);
  const byHand = [...taken].some(({ column }) => column.field === match?.column.field);
  return byHand ? undefined : match;
}

/** `Price (¥)`: folding would take the sign for punctuation, and the currency with it. `$` is of many countries. */
export function withCurrency(header: string): string {
  return header.replace(/[¥￥]/g, 'JPY').replaceAll('€', 'EUR').replaceAll('£', 'GBP');
}

/** A column that only a vague name stands for, unless another column of the file holds its field. */
function vagueColumn(cell: string, taken: ReadonlySet<Column | undefined>): Match | undefined {
  const match = columnsByVagueHeader.get(foldKey(cell));
  return match && !taken.has(match.column) ? match : undefined;
}

/** `Photo 1`, `image[0].url`, `写真2`: one list over several columns. */
function numberedList(key: string): Match | undefined {
  const match = columnsByHeader.get(key.replace(/\d+(URL)?$/, '$1'));
  return match?.column.many ? match : undefined;
}

/** So that a row reads the same however its columns are ordered: numbered photos in the order of their numbers. */
function inTableOrder(a: ColumnReader, b: ColumnReader): number {
  const place = ({ column }: ColumnReader) => columns.indexOf(column);
  const number = ({ header }: ColumnReader) => Number(/\d+/.exec(toPlain(header))?.[0] ?? 0);
  return place(a) - place(b) || number(a) - number(b) || (foldKey(a.header) < foldKey(b.header) ? -1 : 1);
}

/**
 * 年式 is the first registration where no other column is; else a model year, checked against it. What is called a
 * model year outright is one also beside the year of manufacture.
 */
function settleModelYear(readers: ColumnReader[]): void {
  const has = (name: keyof RowFields) => readers.some(({ column }) => column.field === name);
  const year = readers.find(({ column }) => column.field === 'modelYear');
  const registered = columns.find(({ field }) => field === 'firstRegistered');
  if (!year || !registered || has('firstRegistered')) return;
  if (has('manufactured') && /^(MODEL|MY$|モデル)/.test(foldKey(year.header))) return;
  year.column = registered;
}

/** The two columns ingest puts before the rows of a quarantine.csv. */
export const quarantineColumns = ['Quarantine Row', 'Quarantine Reason'] as const;
const quarantineHeaders: ReadonlySet<string> = new Set(quarantineColumns.map(foldKey));

export type ColumnReader = {
  index: number;
  header: string;
  column: Column;
  context: CellContext;
  /** Not published: of its cells only the state of sale counts that they say. */
  isHeldBack: boolean;
};
export type Header = {
  row: number;
  /** Cells a row needs: up to the last column with a name. */
  needed: number;
  /** The file is a quarantine.csv of ours: corrected rows, and not the whole stock. */
  isQuarantine: boolean;
  readers: ColumnReader[];
  /** Columns without a field of their own that say in what others are. */
  unitColumns: UnitColumn[];
  header: { header: string; field: string | null }[];
  issues: Issue[];
};
