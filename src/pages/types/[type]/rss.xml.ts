import { arrivalsFeed } from '../../../data/arrivals.ts';
import { getCatalogue } from '../../../data/catalogue.ts';
import type { TypeListing } from '../../../catalogue/catalogue.ts';

export async function getStaticPaths() {
  const { types } = await getCatalogue();
  return types.map((listing) => ({ params: { type: listing.slug }, props: { listing } }));
}

export async function GET({ props }: { props: { listing: TypeListing } }): Promise<Response> {
  return arrivalsFeed(props.listing);
}
