// What a spreadsheet does to a CSV that somebody opened and saved: it takes texts for numbers and dates.
// The original is gone, so such a cell quarantines its row; several of them refuse the file.
import type { IssueCode } from '../issues/issue.ts';
import type { RowFields } from './vehicle.ts';

/**
 * What a spreadsheet did to a cell, or undefined.
 *
 * | cell | was | seen in |
 * |---|---|---|
 * | `#N/A`, `#REF!`, `#####` | a formula, or a column too narrow | any column |
 * | `5.03E+02`, `1.2E+10` | `0503E000`, a long number | refs, codes, chassis numbers |
 * | `3-May`, `5月3日`, `Sep-03`, `2019/5/1` | `3-5`, `9-3`, `19-5-1` | refs, codes, models, grades |
 */
export function spreadsheetDamage(field: keyof RowFields, plain: string): IssueCode | undefined {
  if (/^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!|#+)$/i.test(plain))
    return 'cell-is-formula-error';
  if (!texts.has(field)) return undefined;
  if (/^-?\d(\.\d+)?E\+\d+$/i.test(plain)) return 'cell-is-scientific';
  if (madeDate.test(plain)) return 'cell-became-date';
  return undefined;
}

/** Codes of rows that count towards refusing the whole file. */
export const spreadsheetCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'cell-is-formula-error',
  'cell-is-scientific',
  'cell-became-date',
  'date-is-serial',
  'ref-lost-zeros',
]);

/** Columns whose cells are texts even when they look like something else. */
const texts: ReadonlySet<keyof RowFields> = new Set<keyof RowFields>([
  'ref',
  'model',
  'grade',
  'modelCode',
  'chassisNo',
  'auctionGrade',
  'interiorGrade',
]);

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const madeDate = new RegExp(
  `^(?:\\d{1,2}-${month}(?:-\\d{2,4})?|${month}-\\d{2}|\\d{1,2}月\\d{1,2}日|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})$`,
  'i',
);
