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
export function readRows(text: string, { delimiter }: Dialect, onRow: OnRow): RowsFault | undefined {
  let row = 0;
  const lineEnds = lineEndsOf(text);
  for (const { part, isQuoted } of partsOf(protectFormulas(text, delimiter), lineEnds)) {
    let stopped: RowsFault | 'enough' | undefined;
    const take = (cells: string[]): boolean => {
      row += 1;
      stopped = beyondLimits(cells, row) ?? (onRow(cells, row) === false ? 'enough' : undefined);
      return stopped === undefined;
    };
    const fault = isQuoted
      ? readQuoted(part, delimiter, lineEnds, take)
      : readPlain(part, delimiter, lineEnds[0] ?? '\n', take);
    if (stopped === 'enough') return undefined;
    if (stopped) return stopped;
    if (fault) return { ...fault, row: row + 1 };
  }
  return undefined;
}

/** Takes off the line with which Excel names the delimiter; Excel does not show it, so it is no row. */
export function withoutSepLine(text: string): { text: string; delimiter?: string } {
  const line = /^sep=([^\r\n"])(\r\n|\r|\n)/i.exec(text);
  return line?.[1] === undefined ? { text } : { text: text.slice(line[0].length), delimiter: line[1] };
}

/** The row in which a character of a text stands: line ends outside quotes before it, that of `sep=` left out. */
export function rowAt(text: string, offset: number): number {
  let row = 1;
  let quoted = false;
  for (let at = text.length - withoutSepLine(text).text.length; at < offset; at += 1) {
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

/**
 * Divides a text into lines without any quotation mark, which are split where the delimiter stands, and the
 * records that have some, which need the grammar. Marks come in pairs in every valid record, so a record
 * ends at the first line end behind an even number of them; in an invalid one the grammar stops earlier.
 * Most lines of most exports have none, and splitting takes a fifth of the time.
 */
function* partsOf(text: string, lineEnds: readonly string[]): Generator<{ part: string; isQuoted: boolean }> {
  const [lineEnd = '\n', ...others] = lineEnds;
  if (others.length > 0 || lineEnd === '\r') return yield { part: text, isQuoted: true };
  let at = 0;
  let quote = text.indexOf('"');
  while (at < text.length) {
    const isPlain = quote < 0 || lineAfter(text, at, lineEnd) <= quote;
    const start = at;
    if (isPlain) {
      at = quote < 0 ? text.length : text.lastIndexOf(lineEnd, quote) + lineEnd.length;
    } else {
      // The line end is looked for once a line: a line may be as long as the file, and all quotation marks.
      let end = lineAfter(text, at, lineEnd);
      while (quote >= 0 && quote < end) {
        while (quote >= 0 && quote < end) {
          const closing = text.indexOf('"', quote + 1);
          at = closing < 0 ? text.length : closing + 1;
          if (at > end) end = lineAfter(text, at, lineEnd);
          quote = text.indexOf('"', at);
        }
        at = end;
        end = lineAfter(text, at, lineEnd);
      }
    }
    yield { part: text.slice(start, at), isQuoted: !isPlain };
  }
}

/** Where the line after a place begins; the end of the text when there is none. */
function lineAfter(text: string, at: number, lineEnd: string): number {
  const end = text.indexOf(lineEnd, at);
  return end < 0 ? text.length : end + lineEnd.length;
}

function readPlain(part: string, delimiter: string, lineEnd: string, take: Take): Fault | undefined {
  for (let at = 0; at < part.length;) {
    const next = lineAfter(part, at, lineEnd);
    const line = part.slice(at, part.endsWith(lineEnd, next) ? next - lineEnd.length : next);
    if (line.length > limits.recordBytes) return tooLong;
    if (!take(line.split(delimiter))) return undefined;
    at = next;
  }
  return undefined;
}

function readQuoted(part: string, delimiter: string, lineEnds: string[], take: Take): Fault | undefined {
  try {
    parse(part, {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      max_record_size: limits.recordBytes,
      on_record(cells: string[]) {
        if (!take(cells)) throw stopSignal;
        return null;
      },
    });
  } catch (error) {
    if (error !== stopSignal) return toFault(error);
  }
  return undefined;
}

function beyondLimits(cells: readonly string[], row: number): RowsFault | undefined {
  if (row > limits.rows) return { code: 'too-many-rows', row, facts: { limit: limits.rows } };
  const long = cells.findIndex((cell) => cell.length > limits.cellLength);
  if (long < 0) return undefined;
  return { code: 'cell-too-long', row, column: long + 1, facts: { limit: limits.cellLength } };
}

/** The line ends that occur; LF when there is none. */
function lineEndsOf(text: string): string[] {
  if (!text.includes('\r')) return ['\n'];
  const ends = ['\r\n'];
  if (/(?<!\r)\n/.test(text)) ends.push('\n');
  if (/\r(?!\n)/.test(text)) ends.push('\r');
  return ends;
}

function toFault(error: unknown): Fault {
  const { code, column } = error as { code?: string; column?: number };
  const at = typeof column === 'number' ? { column: column + 1 } : {};
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { code: 'quote-unclosed', ...at };
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return { code: 'quote-stray', ...at };
    case 'CSV_MAX_RECORD_SIZE':
      return { ...tooLong, ...at };
    default:
      throw error;
  }
}

const tooLong: Fault = { code: 'record-too-long', facts: { limit: limits.recordBytes } };
const stopSignal = new Error('reading was stopped');

export type Dialect = { delimiter: string };
export type OnRow = (cells: string[], row: number) => boolean | void;
type Take = (cells: string[]) => boolean;
type Fault = Omit<RowsFault, 'row'>;
export type RowsFault = { code: IssueCode; row: number; column?: number; facts?: Record<string, number> };
