import { stringify } from 'csv-stringify/sync';
import { feedColumns, type FeedRow } from '../../catalogue/feed.ts';
import { batches, getFeed, toBytes } from '../../data/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(toBytes(records(await getFeed())));
}

function* records(rows: readonly FeedRow[]): Generator<string> {
  yield toCsv([feedColumns]);
  for (const batch of batches(rows)) yield toCsv(batch.map(cellsOf));
}

/** Arrays, not objects: for those the package parses the name of the column at every cell. */
function toCsv(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { cast: { boolean: String }, escape_formulas: true });
}

function cellsOf(row: FeedRow): unknown[] {
  return feedColumns.map((column) => {
    const value = row[column];
    return Array.isArray(value) ? value.join('; ') : value;
  });
}
