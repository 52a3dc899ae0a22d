// The CSV grammar: text -> records of cells, one at a time, with the row a spreadsheet shows. csv-parse
// does the grammar in its strict form; here stand the counting, the limits and what a fault is called.
import { parse } from 'csv-parse/sync';
import type { IssueCode } from '../issues/issue.ts';

/**
 * Reads all records of a text. Every record counts as a row, blank lines too, as in a spreadsheet; line
 * ends are CRLF, LF and CR, also mixed. Cells are given as written, `="0012"` included.
 * @param onRow gets the cells and the row (first record = 1); returning false stops the reading
 * @returns the fault that stopped the reading, at the row and column where the record or the quote began
 */
export function readRows(text: string, dialect: Dialect, onRow: OnRow): RowsFault | undefined {
  let row = 0;
  let stopped: RowsFault | typeof enough | undefined;
  const stop = (why: RowsFault | typeof enough): void => {
    stopped = why;
    throw stopSignal;
  };
  try {
    parse(protectFormulas(text, dialect.delimiter), {
      delimiter: dialect.delimiter,
      record_delimiter: lineEndsOf(text),
      relax_column_count: true,
      max_record_size: limits.recordBytes,
      on_record(cells: string[]) {
        row += 1;
        if (row > limits.rows) stop({ code: 'too-many-rows', row, facts: { limit: limits.rows } });
        const long = cells.findIndex((cell) => cell.length > limits.cellLength);
        if (long >= 0)
          stop({ code: 'cell-too-long', row, column: long + 1, facts: { limit: limits.cellLength } });
        if (onRow(cells, row) === false) stop(enough);
        return null;
      },
    });
  } catch (error) {
    if (error !== stopSignal) return toFault(error, row + 1);
  }
  return stopped === enough ? undefined : stopped;
}

/** The row in which a character of a text stands: line ends outside quotes before it. */
export function rowAt(text: string, offset: number): number {
  let row = 1;
  let quoted = false;
  for (let at = 0; at < offset; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n'))) row += 1;
  }
  return row;
}

/**
 * What a file may hold. Ten times the largest stock an exporter of the trade keeps; a record or a cell past
 * its limit is nearly always a quote that was never closed.
 */
export const limits = {
  bytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  recordBytes: 256 * 1024,
  /** Characters; a spreadsheet's own cell ends at 32,767. */
  cellLength: 32 * 1024,
  /** Issues told one by one; beyond them every further row keeps its first error only. */
  issues: 100_000,
} as const;

/**
 * Excel writes `="0012"` to keep a zero. Strictly that is a stray quote, so it is put into quotes first. A
 * formula holds no delimiter, quote or line break here, and such a text is valid nowhere else: nothing that
 * could be read otherwise is touched.
 */
function protectFormulas(text: string, delimiter: string): string {
  if (!text.includes('="')) return text;
  const edge = `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const formula = new RegExp(`(^|[${edge}\\r\\n])="([^"${edge}\\r\\n]+)"(?=[${edge}\\r\\n]|$)`, 'g');
  return text.replace(formula, '$1"=""$2"""');
}

/** The line ends that occur: each one looked for costs at every character. */
function lineEndsOf(text: string): string[] {
  if (!text.includes('\r')) return ['\n'];
  const ends = ['\r\n'];
  if (/(?<!\r)\n/.test(text)) ends.push('\n');
  if (/\r(?!\n)/.test(text)) ends.push('\r');
  return ends;
}

function toFault(error: unknown, row: number): RowsFault {
  const { code, column } = error as { code?: string; column?: number };
  const at = typeof column === 'number' ? { row, column: column + 1 } : { row };
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { code: 'quote-unclosed', ...at };
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return { code: 'quote-stray', ...at };
    case 'CSV_MAX_RECORD_SIZE':
      return { code: 'record-too-long', ...at, facts: { limit: limits.recordBytes } };
    default:
      throw error;
  }
}

const stopSignal = new Error('reading was stopped');
const enough = Symbol('enough');

export type Dialect = { delimiter: string };
export type OnRow = (cells: string[], row: number) => boolean | void;
export type RowsFault = { code: IssueCode; row: number; column?: number; facts?: Record<string, number> };
