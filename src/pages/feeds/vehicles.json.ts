import { getFeed } from '../../data/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await getFeed(), undefined, 1) + '\n');
}
