import { stringify } from 'csv-stringify/sync';
import { feedColumns, type FeedRow } from '../../catalogue/feed.ts';
import { batches, getFeed, toBytes } from '../../data/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(toBytes(records(await getFeed())));
}

function* records(rows: readonly FeedRow[]): Generator<string> {
  let header = true;
  for (const batch of batches(rows)) {
    const cells = batch.map((row) => ({
      ...row,
      features: row.features?.join('; '),
      remarks: row.remarks?.join('; '),
    }));
    yield stringify(cells, {
      header,
      columns: [...feedColumns],
      cast: { boolean: String },
      escape_formulas: true,
    });
    header = false;
  }
}
