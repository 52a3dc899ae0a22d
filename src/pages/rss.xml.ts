import { toArrivals } from '../catalogue/arrivals.ts';
import { arrivalsFeed } from '../data/arrivals.ts';
import { getCatalogue } from '../data/catalogue.ts';
import { getSite } from '../data/site.ts';

export async function GET(): Promise<Response> {
  const { everything } = await getCatalogue();
  const { prices } = await getSite();
  return arrivalsFeed(toArrivals(everything, prices.yenPerUsd));
}
