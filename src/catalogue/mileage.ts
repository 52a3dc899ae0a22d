// What a vehicle has run, as far as its odometer tells.
import type { Vehicle } from '../inventory/vehicle.ts';

/** The reading in kilometres; none where it is known not to be the mileage: the odometer was replaced, or is doubted. */
export function mileageOf({ mileageKm, odometer }: Reading): number | undefined {
  return odometer === undefined || odometer === 'actual' ? mileageKm : undefined;
}

type Reading = Pick<Vehicle, 'mileageKm' | 'odometer'>;
