// Whether a vehicle is on offer, and how long its page stays after it is not.
import { daysBetween } from './days.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** Pages of vehicles that are sold or have left the export stay this many days. */
const DAYS_KEPT = 90;

/**
 * @param today the day of the build, `YYYY-MM-DD`
 * @returns `counted`: on offer, in listings, feeds and counts; `sold` or `left`: a page of its own and nothing
 * else; `gone`: no page any more
 */
export function standing(vehicle: Pick<Vehicle, 'status' | 'leftOn'>, today: string): Standing {
  if (vehicle.leftOn === undefined) return 'counted';
  if (daysBetween(vehicle.leftOn, today) > DAYS_KEPT) return 'gone';
  return vehicle.status === 'sold' ? 'sold' : 'left';
}

export type Standing = 'counted' | 'sold' | 'left' | 'gone';
