import { getSearchFiles } from '../../data/search.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify((await getSearchFiles()).manifest));
}
