// What a listing shows of a vehicle: enough to decide whether to open its page, and no more, so that a
// listing changes only when something on it does.
import { stockedOn } from './categories.ts';
import { reduction, shownPrice, type ShownPrice } from './price.ts';
import type { Vehicle } from '../inventory/vehicle.ts';
import type { ColourClass } from '../photos/colours.ts';
import type { Photo } from '../photos/manifest.ts';

/**
 * @param yenPerUsd the exporter's dated rate, for a vehicle priced in yen only
 * @param photos the vehicle's own, of which the first is shown
 */
export function toCard(vehicle: Vehicle, yenPerUsd: number, photos: readonly Photo[] = []): Card {
  const { slug, ref, status, make, model, grade, type, manufactured, firstRegistered } = vehicle;
  const { mileageKm, engineCc, fuel, transmission, steering, drive, location, condition, maxLoadKg } =
    vehicle;
  return {
    slug,
    ref,
    status,
    make,
    model,
    grade,
    type,
    manufactured,
    firstRegistered,
    mileageKm,
    odometer: vehicle.odometer,
    engineCc,
    fuel,
    transmission,
    steering,
    drive,
    location,
    condition,
    maxLoadKg,
    price: shownPrice(vehicle, yenPerUsd),
    reducedOn: reduction(vehicle)?.on,
    stockedOn: stockedOn(vehicle),
    thumb: photos[0]?.colour,
  };
}

export type Card = Pick<
  Vehicle,
  | 'slug'
  | 'ref'
  | 'status'
  | 'make'
  | 'model'
  | 'grade'
  | 'type'
  | 'manufactured'
  | 'firstRegistered'
  | 'mileageKm'
  | 'odometer'
  | 'engineCc'
  | 'fuel'
  | 'transmission'
  | 'steering'
  | 'drive'
  | 'location'
  | 'condition'
  | 'maxLoadKg'
> & {
  price: ShownPrice | undefined;
  reducedOn: string | undefined;
  stockedOn: string;
  /** The colour of the thumbnail, for a vehicle that has one. */
  thumb: ColourClass | undefined;
};
