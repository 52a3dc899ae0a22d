// How the cells of this file are separated and where its header stands.
import type { IssueCode } from '../issues/issue.ts';
import { requiredColumnsIn, requiredColumns } from './header.ts';
import type { Mapping } from './mapping.ts';
import { readRows, withoutSepLine } from './rows.ts';

/**
 * Finds delimiter and header row: the one delimiter under which the most required columns appear in one of
 * the first rows. `sep=;` in the first line decides alone.
 */
export function findDialect(text: string, mapping: Mapping | undefined): DialectFound {
  const { text: body, delimiter: named } = withoutSepLine(text);
  const head = body.slice(0, headLength);
  let best: { delimiter: string; row: number; required: number } | undefined;
  let rival = false;
  for (const delimiter of named === undefined ? delimiters : [named]) {
    const header = findHeader(head, delimiter, mapping);
    if (best && header.required === best.required && header.required > 0) rival = true;
    if (!best || header.required > best.required) {
      best = { delimiter, ...header };
      rival = false;
    }
  }
  if (!best || best.required === 0)
    best = { delimiter: named ?? equalCells(body) ?? ',', row: 1, required: 0 };
  if (rival) return { code: 'delimiter-unclear' };
  return {
    text: body,
    delimiter: best.delimiter,
    headerRow: best.row,
    complete: best.required === requiredColumns,
  };
}

/**
 * The delimiter that gives the first records of a text equal cell counts, more than one; undefined where
 * none does. Blank lines do not count, nor does a record that the end of the looked-at part cuts off.
 */
export function equalCells(text: string): string | undefined {
  const head = text.slice(0, headLength);
  return delimiters.find((delimiter) => {
    const records = firstRecords(head, delimiter, comparedRecords);
    if (head.length < text.length && records.length < comparedRecords) records.pop();
    const counts = new Set(records.filter((cells) => !isBlankLine(cells)).map(({ length }) => length));
    return counts.size === 1 && !counts.has(1);
  });
}

/** A line with nothing on it: one empty cell, whatever the delimiter. */
export function isBlankLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

function findHeader(
  head: string,
  delimiter: string,
  mapping: Mapping | undefined,
): { row: number; required: number } {
  let best = { row: 1, required: 0 };
  for (const [index, cells] of firstRecords(head, delimiter, headerRows).entries()) {
    const required = requiredColumnsIn(cells, mapping);
    if (required > best.required) best = { row: index + 1, required };
  }
  return best;
}

function firstRecords(head: string, delimiter: string, count: number): string[][] {
  const records: string[][] = [];
  readRows(head, { delimiter }, (cells, row) => {
    records.push(cells);
    return row < count;
  });
  return records;
}

const delimiters = [',', ';', '\t', '|'];
/** Lines above the header that are passed over: a title, a date, a blank. */
const titleLines = 5;
/** The rows in which the header is looked for. */
export const headerRows = titleLines + 1;
const comparedRecords = 1000;
/** Enough characters for the lines before the header and the header itself. */
const headLength = 400_000;

export type DialectFound =
  { text: string; delimiter: string; headerRow: number; complete: boolean } | { code: IssueCode };
