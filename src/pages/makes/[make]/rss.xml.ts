import { nameSlug } from '../../../catalogue/slug.ts';
import { arrivalsFeed } from '../../../data/arrivals.ts';
import { getCatalogue } from '../../../data/catalogue.ts';
import type { MakeListing } from '../../../catalogue/catalogue.ts';

export async function getStaticPaths() {
  const { makes } = await getCatalogue();
  return makes.map((listing) => ({ params: { make: nameSlug(listing.name) }, props: { listing } }));
}

export async function GET({ props }: { props: { listing: MakeListing } }): Promise<Response> {
  return arrivalsFeed(props.listing);
}
