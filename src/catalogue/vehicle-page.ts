// Everything that stands on one vehicle's page; no count and no stock date, so that it changes only when the
// vehicle or one of its neighbours does.
import { maskChassis } from './chassis.ts';
import { toCard, type Card } from './card.ts';
import { importOutlook, type CountryOutlook } from './import-outlook.ts';
import { landedPrices, type PortPrice } from './landed-price.ts';
import { reduction, shownPrice, type Reduction, type ShownPrice } from './price.ts';
import { similarTo } from './similar.ts';
import { standing } from './standing.ts';
import type { Catalogue } from './catalogue.ts';
import type { Vehicle } from '../inventory/vehicle.ts';
import type { Photo } from '../photos/manifest.ts';
import type { Site } from '../site/site.ts';

/**
 * What depends on the day is decided here and becomes part of the props: the page of a vehicle is made anew
 * when a rate begins or ends, or a rule has grown old.
 * @param today the day of the build
 * @returns a function that makes the props of a vehicle's page
 */
export function vehiclePages(
  catalogue: Catalogue,
  { prices: { yenPerUsd }, freight, importRules }: Terms,
  today: string,
): (vehicle: Vehicle) => VehiclePageProps {
  const similar = similarTo(catalogue.counted);
  const outlook = importOutlook(importRules, today);
  return (vehicle) => {
    const stands = standing(vehicle, today) as VehiclePageProps['standing'];
    const price = shownPrice(vehicle, yenPerUsd);
    const volume = volumeM3(vehicle);
    const shipment = { type: vehicle.type, fobUsd: price?.fobUsd, volumeM3: volume };
    return {
      vehicle: shown(vehicle),
      photos: catalogue.photos.get(vehicle.slug) ?? [],
      standing: stands,
      price,
      reduction: reduction(vehicle),
      volumeM3: volume,
      ports: stands === 'counted' ? landedPrices(shipment, freight, today) : [],
      imports: stands === 'counted' ? outlook(vehicle) : [],
      similar: similar(vehicle).map((other) => toCard(other, yenPerUsd, catalogue.photos.get(other.slug))),
    };
  };
}

/** Fields of `undefined` come out of a digest as none; a copy without them takes several times as long. */
function shown(vehicle: Vehicle): ShownVehicle {
  const chassisNo = vehicle.chassisNo && maskChassis(vehicle.chassisNo);
  const hidden = { serial: undefined, keptSince: undefined, photos: undefined };
  return { ...vehicle, chassisNo, ...hidden };
}

/** Length times width times height, the measure by which freight is charged. */
function volumeM3({ lengthMm, widthMm, heightMm }: Vehicle): number | undefined {
  if (!lengthMm || !widthMm || !heightMm) return undefined;
  return (lengthMm * widthMm * heightMm) / 1e9;
}

/** The vehicle as its page may show it: the chassis number is masked. */
export type ShownVehicle = Omit<Vehicle, 'serial' | 'keptSince' | 'photos'>;
type Terms = Pick<Site, 'prices' | 'freight' | 'importRules'>;
export type VehiclePageProps = {
  vehicle: ShownVehicle;
  photos: readonly Photo[];
  standing: 'counted' | 'sold' | 'left';
  price: ShownPrice | undefined;
  reduction: Reduction | undefined;
  volumeM3: number | undefined;
  /** To each port of the exporter's freight table; none for a vehicle that is not on offer. */
  ports: PortPrice[];
  imports: CountryOutlook[];
  similar: Card[];
};
