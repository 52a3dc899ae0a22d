// The eight categories of the menu, each a question that a vehicle answers with yes or no (DESIGN.md, 3).
import { daysBetween } from './days.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** New Arrivals reach this many days back from the stock date; the old site's `newstocks=45`. */
const NEW_FOR_DAYS = 45;

/** In menu order. `holds` sees only counted vehicles. */
export const categories = [
  { slug: 'new-arrivals', holds: isNewArrival },
  { slug: 'left-hand-drive', holds: (vehicle) => vehicle.steering === 'LHD' },
  { slug: 'welfare', holds: (vehicle) => vehicle.welfare === true },
  { slug: 'manual', holds: (vehicle) => vehicle.transmission === 'MT' },
  { slug: 'diesel', holds: (vehicle) => vehicle.fuel === 'diesel' },
  { slug: 'hybrid', holds: (vehicle) => vehicle.fuel === 'hybrid' || vehicle.fuel === 'phev' },
  { slug: 'brand-new', holds: (vehicle) => vehicle.condition === 'new' },
  { slug: 'trucks-by-class', holds: (vehicle) => loadClassOf(vehicle) !== undefined },
] as const satisfies readonly { slug: string; holds: (vehicle: Vehicle, asOf: string) => boolean }[];

/**
 * Trucks by the load they may carry, lightest first; a class reaches from `fromKg` up to the next one's.
 * The bounds follow the classes in which Japanese trucks are sold: kei, 1 t, 2 t, 3 t, medium and heavy.
 */
export const loadClasses = [
  { slug: 'under-1t', fromKg: 1 },
  { slug: '1t', fromKg: 1_000 },
  { slug: '2t', fromKg: 2_000 },
  { slug: '3t', fromKg: 3_000 },
  { slug: '5t', fromKg: 5_000 },
  { slug: '10t', fromKg: 10_000 },
] as const;

/** The load class of a truck; nothing for other types and for trucks whose load is unknown. */
export function loadClassOf({ type, maxLoadKg }: Pick<Vehicle, 'type' | 'maxLoadKg'>): LoadClass | undefined {
  if (type !== 'truck' || maxLoadKg === undefined) return undefined;
  return loadClasses.findLast(({ fromKg }) => maxLoadKg >= fromKg)?.slug;
}

/** The day a buyer would call it new from: when it arrived, else when it was listed. */
export function stockedOn(vehicle: Pick<Vehicle, 'status' | 'arrived' | 'listedOn'>): string {
  return vehicle.status === 'incoming' ? vehicle.listedOn : (vehicle.arrived ?? vehicle.listedOn);
}

function isNewArrival(vehicle: Vehicle, asOf: string): boolean {
  return vehicle.status !== 'incoming' && daysBetween(stockedOn(vehicle), asOf) <= NEW_FOR_DAYS;
}

export type Category = (typeof categories)[number]['slug'];
export type LoadClass = (typeof loadClasses)[number]['slug'];
