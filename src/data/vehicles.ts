import { getCatalogue } from './catalogue.ts';
import { inputs } from './inputs.ts';
import { getSite } from './site.ts';
import { digestOf, staticPath, staticPaths } from './static-path.ts';
import { vehiclePages } from '../catalogue/vehicle-page.ts';

/** Static paths for every vehicle that has a page: on offer, sold, or lately gone. */
export async function vehiclePaths() {
  const catalogue = await getCatalogue();
  const toProps = vehiclePages(catalogue, await getSite(), inputs.today ?? catalogue.asOf);
  return staticPaths([...catalogue.counted, ...catalogue.departed], (vehicle) =>
    staticPath(
      { slug: vehicle.slug },
      () => toProps(vehicle),
      (props) => ({ ...props, similar: props.similar.map(digestOf) }),
    ),
  );
}
