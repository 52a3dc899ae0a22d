import { getCatalogue } from './catalogue.ts';
import { inputs } from './inputs.ts';
import { getSite } from './site.ts';
import { staticPath } from './static-path.ts';
import { toVehiclePages } from '../catalogue/vehicle-page.ts';

/** Static paths for every vehicle that has a page: on offer, sold, or lately gone. */
export async function vehiclePaths() {
  const catalogue = await getCatalogue();
  return toVehiclePages(catalogue, await getSite(), inputs.today ?? catalogue.asOf).map((props) =>
    staticPath({ slug: props.vehicle.slug }, props),
  );
}
