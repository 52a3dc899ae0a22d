// What a listing shows of a vehicle: enough to decide whether to open its page, and no more, so that a
// listing changes only when something on it does.
import { stockedOn } from './categories.ts';
import { reduction, shownPrice, type ShownPrice } from './price.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * A vehicle stands on a dozen pages; its card is made once.
 * @param yenPerUsd the exporter's dated rate, for a vehicle priced in yen only
 */
export function toCard(vehicle: Vehicle, yenPerUsd: number): Card {
  const known = made.get(vehicle);
  if (known?.yenPerUsd === yenPerUsd) return known.card;
  const card = makeCard(vehicle, yenPerUsd);
  made.set(vehicle, { yenPerUsd, card });
  return card;
}

const made = new WeakMap<Vehicle, { yenPerUsd: number; card: Card }>();

function makeCard(vehicle: Vehicle, yenPerUsd: number): Card {
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
> & { price: ShownPrice | undefined; reducedOn: string | undefined; stockedOn: string };
