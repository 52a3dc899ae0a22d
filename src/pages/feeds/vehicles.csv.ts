import { stringify } from 'csv-stringify/sync';
import { feedColumns, type FeedRow } from '../../catalogue/feed.ts';
import { batches, getFeed, inParts } from '../../data/feed.ts';

export async function GET(): Promise<Response> {
  return inParts(records(await getFeed()));
}

function* records(rows: readonly FeedRow[]): Generator<string> {
  yield toRecord(feedColumns);
  for (const batch of batches(rows)) yield batch.map((row) => toRecord(cellsOf(row))).join('');
}

function toRecord(cells: readonly unknown[]): string {
  return `${cells.map(toCell).join(',')}\n`;
}

/** The package takes a microsecond for a cell, of which a large stock has millions: it gets those that need it. */
function toCell(cell: unknown): string {
  const text = cell === undefined ? '' : String(cell);
  if (text === '' || isHarmless.test(text)) return text;
  return stringify([[cell]], { escape_formulas: true, record_delimiter: '' });
}

/** Needs no quotes, and no spreadsheet takes it for a formula. */
const isHarmless = /^[\p{L}\p{N}][^",\r\n]*$/u;

function cellsOf(row: FeedRow): unknown[] {
  return feedColumns.map((column) => {
    const value = row[column];
    return Array.isArray(value) ? value.join('; ') : value;
  });
}
