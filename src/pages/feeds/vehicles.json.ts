import { feedColumns } from '../../catalogue/feed.ts';
import { getFeed } from '../../data/feed.ts';

/** The keys stand in the order of the CSV's columns, whatever order a vehicle's own fields have in memory. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await getFeed(), [...feedColumns], 1) + '\n');
}
