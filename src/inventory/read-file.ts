// The first half of an ingest: bytes -> text -> header -> one draft per row. It stops at the first reason
// not to believe the file, and says so with the place.
import { issue, type Issue, type IssueCode, type Position } from '../issues/issue.ts';
import { isDamaged } from './damage.ts';
import { decode, type Decoded } from './decode.ts';
import { findDialect, headerRows, type DialectFound } from './dialect.ts';
import { likelyEncodings } from './encodings.ts';
import { fileText } from './file-text.ts';
import { unguarded } from './formula-guard.ts';
import { readHeader, requiredColumns, requiredColumnsIn, type Header } from './header.ts';
import { isSameHeader, otherUnits } from './header-again.ts';
import type { Mapping } from './mapping.ts';
import type { AcceptedMakes } from './makes.ts';
import { limits, readRows, type RowsFault } from './rows.ts';
import { stateHeadings } from './state-headings.ts';
import { swallowsRows } from './swallowed-rows.ts';
import { unnamedStatus } from './unnamed-status.ts';
import { rowReader, type Draft } from './vehicles.ts';

/** Reads a file as far as it can be believed. `refused` holds when its rows are not to be used. */
export function readFile(bytes: Uint8Array, given: Given): FileRead {
  const read: FileRead = { encoding: null, delimiter: null, issues: [], drafts: [], refused: true };
  const refuse = (code: IssueCode, at: Place = {}, facts?: Issue['facts']): FileRead => {
    read.issues.push(issue(code, { in: 'inventory', ...at }, '', facts));
    return read;
  };

  const text = readText(bytes, given.encoding);
  if ('code' in text && undecodable.has(text.code) && given.encoding === undefined) {
    if (readsAs('euc-jp', bytes, given.mapping)) return refuse('encoding-other', {}, { encoding: 'euc-jp' });
  }
  if ('code' in text) return refuse(text.code, placeOf(text), text.facts);
  read.encoding = text.encoding;

  const dialect = findDialect(text.text, given.mapping);
  if ('code' in dialect) return refuse(dialect.code);
  read.delimiter = dialect.delimiter;

  const fault = readDrafts(read, dialect, given);
  if (!read.header) return refuse(fault?.code ?? 'file-empty', placeOf(fault), fault?.facts);
  if (fault) return refuse(fault.code, placeOf(fault), fault.facts);
  if (read.issues.some(({ severity }) => severity === 'error')) {
    const guessed = text.encoding === 'shift_jis' && given.encoding === undefined;
    if (guessed && !dialect.complete && readsAs('euc-jp', bytes, given.mapping)) {
      return refuse('encoding-other', {}, { encoding: 'euc-jp' });
    }
    return read;
  }
  if (read.drafts.length === 0) return refuse('no-rows', { row: read.header.row });
  return { ...read, refused: false, received: { text: dialect.text, delimiter: dialect.delimiter } };
}

function readText(bytes: Uint8Array, encoding: string | undefined): TextRead {
  if (bytes.length === 0) return { code: 'file-empty' };
  const decoded = fileText(bytes, encoding);
  if ('code' in decoded) return decoded;
  const end = decoded.text.trimEnd();
  const text = end.endsWith(dosEnd) ? end.slice(0, -1) : decoded.text;
  if (text.trim() === '') return { code: 'file-empty' };
  if (text.includes('\u001b$')) return { code: 'encoding-other', facts: { encoding: 'iso-2022-jp' } };
  if (encoding === undefined && decoded.encoding === 'shift_jis') {
    const [likeliest = 'shift_jis', ...others] = likelyEncodings(bytes);
    if (others.length > 0) {
      return { code: 'encoding-unclear', facts: { encodings: [likeliest, ...others].join(', ') } };
    }
    if (likeliest !== 'shift_jis') return { code: 'encoding-other', facts: { encoding: likeliest } };
  }
  return { ...decoded, text };
}

/** Reads the header and every row below it into `read`. */
function readDrafts(read: FileRead, dialect: Found, given: Given): RowsFault | undefined {
  const damaged = isDamaged(dialect.text);
  let readRow: ReturnType<typeof rowReader> | undefined;
  let states: ReturnType<typeof unnamedStatus> | undefined;
  const headings = stateHeadings();
  let told = 0;
  let untold = 0;
  const repeated: number[] = [];
  const isSwallowing = (cells: readonly string[], row: number): boolean => {
    const index = read.header && readRow && swallowsRows(cells, read.header, dialect.delimiter, readRow);
    if (index === undefined) return false;
    const header = row === read.header?.row ? '' : (read.header?.header[index]?.header ?? '');
    const at = { in: 'inventory', row, column: index + 1, ...(header !== '' && { header }) } as const;
    read.issues.push(issue('rows-in-quotes', at));
    return true;
  };
  const fault = readRows(dialect.text, dialect, (written, row) => {
    if (row < dialect.headerRow) {
      headings.see(written, row);
      return true;
    }
    const cells = read.header ? asReceived(written, read.header) : written;
    if (!readRow) {
      let header = readHeader(cells, row, given.mapping, given.asOf);
      if (header.isQuarantine) header = readHeader(asReceived(cells, header), row, given.mapping, given.asOf);
      read.header = header;
      if (row > 1) read.issues.push(issue('title-lines', { in: 'inventory', row }, '', { lines: row - 1 }));
      const missing = header.issues.filter(({ code }) => code === 'column-missing');
      if (missing.length === requiredColumns)
        read.issues.push(issue('header-not-found', { in: 'inventory' }, '', { rows: headerRows }));
      read.issues.push(...header.issues);
      if (damaged && isDamaged(cells.join()))
        read.issues.push(issue('header-damaged', { in: 'inventory', row }, cells.join()));
      if (read.issues.some(({ severity }) => severity === 'error')) return false;
      readRow = rowReader(header, given.makes, given.asOf, damaged);
      if (isSwallowing(cells, row)) return false;
      states = unnamedStatus(header, given.mapping);
      return true;
    }
    if (row % progressEvery === 0) given.onProgress?.(row);
    if (cells.every((cell) => cell.trim() === '')) return true;
    if (isSwallowing(cells, row)) return false;
    const draft = readRow(cells, row);
    const { header } = read;
    const units = draft.quarantined && header && otherUnits(cells, header);
    if (units) {
      const at = { in: 'inventory', row, column: units.index + 1, header: units.header } as const;
      read.issues.push(issue('header-units', at, cells[units.index]));
      return false;
    }
    if (draft.quarantined && header && requiredColumnsIn(cells, given.mapping) === requiredColumns) {
      if (!isSameHeader(cells, readHeader(cells, row, given.mapping, given.asOf), header)) {
        read.issues.push(
          issue('header-changes', { in: 'inventory', row }, cells.join(' | ').slice(0, shownOfHeader)),
        );
        return false;
      }
      repeated.push(row);
      return true;
    }
    read.drafts.push(draft);
    states?.see(cells, draft);
    if (header) headings.see(cells, row, { header, draft });
    if (told > limits.issues) untold += keepFirstError(draft);
    told += draft.issues.length;
    return true;
  });
  read.issues.push(...(states?.issues() ?? []), ...headings.issues());
  const [again] = repeated;
  if (again !== undefined) {
    read.issues.push(
      issue('header-repeated', { in: 'inventory', row: again }, '', { count: repeated.length }),
    );
  }
  if (untold > 0) read.issues.push(issue('issues-untold', { in: 'inventory' }, String(untold)));
  return fault;
}

/** The cells of a row as they were first received: those of a quarantine.csv without our apostrophes. */
export function asReceived(cells: string[], { isQuarantine }: Header): string[] {
  return isQuarantine ? cells.map(unguarded) : cells;
}

/** Leaves a draft the one issue that says why it is quarantined. @returns how many were dropped */
function keepFirstError(draft: Draft): number {
  const before = draft.issues.length;
  const first = draft.issues.find(({ severity }) => severity === 'error');
  draft.issues = first ? [first] : [];
  return before - draft.issues.length;
}

/** Whether the header would be understood in another encoding; staff are told, it is never just used. */
function readsAs(encoding: string, bytes: Uint8Array, mapping: Mapping | undefined): boolean {
  const decoded = decode(bytes, encoding);
  if ('code' in decoded) return false;
  const dialect = findDialect(decoded.text, mapping);
  return !('code' in dialect) && dialect.complete;
}

function placeOf(fault: { row?: number; column?: number } | undefined): Place {
  return {
    ...(fault?.row !== undefined && { row: fault.row }),
    ...(fault?.column !== undefined && { column: fault.column }),
  };
}

/** What may only mean that the encoding is another one. */
const undecodable: ReadonlySet<IssueCode> = new Set<IssueCode>(['encoding-invalid', 'file-cut-off']);
/** The mark with which programs of the DOS age end a file. */
const dosEnd = '\u001a';
/** Characters of a second header that its issue shows. */
const shownOfHeader = 200;
const progressEvery = 10_000;

export type Given = {
  asOf: string;
  mapping: Mapping | undefined;
  makes: AcceptedMakes;
  /** An encoding named by staff; found from the bytes if undefined. */
  encoding?: string | undefined;
  /** Called now and then with the row that was reached. */
  onProgress?: ((row: number) => void) | undefined;
};

export type FileRead = {
  encoding: string | null;
  delimiter: string | null;
  header?: Header;
  issues: Issue[];
  drafts: Draft[];
  refused: boolean;
  /** The text as received, to take rows from again. */
  received?: { text: string; delimiter: string };
};

type Place = Omit<Extract<Position, { in: 'inventory' }>, 'in'>;
type Found = Exclude<DialectFound, { code: IssueCode }>;
type TextRead =
  | Exclude<Decoded, { code: IssueCode }>
  | { code: IssueCode; row?: number; facts?: Record<string, string | number> };
