// Vehicles that were sold or reserved and are for sale again. A deal falls through now and then; many at once mean
// that the status column was emptied, or that this is a file of before.
import type { Merged } from './merge.ts';
import type { Gate } from './report.ts';
import type { Stock } from './vehicle.ts';
import type { Status } from './vocabularies.ts';

/** @param named the addresses of every row of the upload */
export function backOnOffer(before: Stock, { stock }: Merged, named: ReadonlySet<string>): Gate[] {
  const after = new Map(stock.vehicles.map((vehicle) => [vehicle.slug, vehicle]));
  const gateOf = (id: 'sold-back' | 'reserved-back', status: Status, { few, share }: Allowance): Gate[] => {
    const were = before.vehicles.filter((vehicle) => vehicle.status === status && named.has(vehicle.slug));
    const back = were.filter(({ slug, serial }) => {
      const later = after.get(slug);
      // With another serial the ref was given to another vehicle.
      return later?.serial === serial && (later.status === 'available' || later.status === 'incoming');
    });
    const limit = Math.max(few, Math.floor(were.length * share));
    if (back.length === 0) return [];
    return [{ id, value: back.length, limit, verdict: back.length > limit ? 'asks' : 'passes' }];
  };
  return [...gateOf('sold-back', 'sold', sold), ...gateOf('reserved-back', 'reserved', reserved)];
}

/** An upload of the very bytes that were read in before the file of the live stock. */
export function earlierFile(earlier: Earlier | undefined): Gate[] {
  return earlier ? [{ id: 'earlier-file', value: earlier.on, limit: earlier.since, verdict: 'asks' }] : [];
}

/** A sale that fails is rare; a reservation runs out, some of them on one day. */
const sold: Allowance = { few: 2, share: 0.1 };
const reserved: Allowance = { few: 3, share: 0.5 };

/** So many may come back, or this share of those the upload names. */
type Allowance = { few: number; share: number };
/** The day on which this very file was last taken in, and the later one of the file the live stock is of. */
export type Earlier = { on: string; since: string };
