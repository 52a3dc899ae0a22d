import { arrivalsFeed } from '../data/arrivals.ts';
import { getCatalogue } from '../data/catalogue.ts';

export async function GET(): Promise<Response> {
  return arrivalsFeed((await getCatalogue()).everything);
}
