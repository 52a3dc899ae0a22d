// Whether a vehicle is on offer, and how long its page stays after it is not.
import { daysBetween } from './days.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** Pages of vehicles that are sold or have left the export stay this many days. */
const DAYS_WITH_PAGE = 90;

/** Days the last good version of a quarantined row stays on offer, whether a file is read meanwhile or not. */
export const daysKept = 7;

/**
 * @param today the day of the build, `YYYY-MM-DD`
 * @returns `counted`: on offer, in listings, feeds and counts; `sold` or `left`: a page of its own and nothing
 * else; `gone`: no page any more
 */
export function standing({ status, leftOn, keptSince }: Dated, today: string): Standing {
  const endedOn = leftOn ?? keptSince;
  if (endedOn === undefined) return 'counted';
  const days = daysBetween(endedOn, today);
  if (leftOn === undefined && days <= daysKept) return 'counted';
  if (days > DAYS_WITH_PAGE) return 'gone';
  return status === 'sold' ? 'sold' : 'left';
}

type Dated = Pick<Vehicle, 'status' | 'leftOn' | 'keptSince'>;
export type Standing = 'counted' | 'sold' | 'left' | 'gone';
