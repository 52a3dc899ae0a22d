import { feedSchema } from '../../catalogue/addresses.ts';
import { feedJsonSchema } from '../../catalogue/feed-schema.ts';
import { getSite } from '../../data/site.ts';

export async function GET(): Promise<Response> {
  const { settings } = await getSite();
  return new Response(JSON.stringify(feedJsonSchema(settings.origin + feedSchema), null, 1) + '\n');
}
