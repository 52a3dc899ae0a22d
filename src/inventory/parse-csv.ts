// Reading without knowing any column: the first half of ingest alone, as `--parse` prints it.
import { equalCells, isBlankLine } from './dialect.ts';
import { fileText } from './file-text.ts';
import type { IssueCode } from '../issues/issue.ts';
import { readRows, withoutSepLine } from './rows.ts';

/**
 * Header (the first record) and records, cells as written; an empty file has neither and no error. A
 * row of another length than the header is given as it is, and reported. What is no CSV has an error alone.
 */
export function parseCsv(bytes: Uint8Array, encoding?: string): ParsedCsv {
  const decoded = fileText(bytes, encoding);
  if ('code' in decoded) {
    const error = { row: decoded.row ?? null, column: null, code: decoded.code };
    return { encoding: null, bom: false, delimiter: null, header: [], records: [], errors: [error] };
  }
  const { text, delimiter: named } = withoutSepLine(decoded.text);
  const delimiter = named ?? equalCells(text) ?? ',';
  const records: ParsedCsv['records'] = [];
  const fault = readRows(text, { delimiter }, (cells, row) => {
    records.push({ row, cells });
  });
  const [first, ...rest] = records;
  const header = first?.cells ?? [];
  const errors: ParsedCsv['errors'] = rest
    .filter(({ cells }) => cells.length !== header.length && !isBlankLine(cells))
    .map(({ row }) => ({ row, column: null, code: 'row-ragged' }));
  if (fault) errors.push({ row: fault.row, column: fault.column ?? null, code: fault.code });
  return { encoding: decoded.encoding, bom: decoded.bom, delimiter, header, records: rest, errors };
}

export type ParsedCsv = {
  encoding: string | null;
  bom: boolean;
  delimiter: string | null;
  header: string[];
  records: { row: number; cells: string[] }[];
  errors: { row: number | null; column: number | null; code: IssueCode }[];
};
