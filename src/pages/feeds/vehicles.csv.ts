import { stringify } from 'csv-stringify/sync';
import { feedColumns } from '../../catalogue/feed.ts';
import { getFeed } from '../../data/feed.ts';

export async function GET(): Promise<Response> {
  const rows = (await getFeed()).map((row) => ({
    ...row,
    features: row.features?.join('; '),
    remarks: row.remarks?.join('; '),
  }));
  return new Response(
    stringify(rows, {
      header: true,
      columns: [...feedColumns],
      cast: { boolean: String },
      escape_formulas: true,
    }),
  );
}
