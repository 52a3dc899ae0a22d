// What is impossible, as one table. The bounds are wide: they catch a price in yen under a dollar header, a
// mileage with a digit too many, a displacement in litres; not a vehicle that is merely unusual.
import type { RowFields } from './vehicle.ts';

export const ranges: Readonly<Partial<Record<keyof RowFields, Range>>> = {
  fobUsd: {
    least: 50,
    most: 500_000,
    why: 'below: a typing error or a price in thousands; above: a price in yen',
  },
  fobJpy: {
    least: 5_000,
    most: 75_000_000,
    why: 'below: a price in dollars or in ten thousands of yen; above: digits too many',
  },
  mileageKm: { least: 0, most: 2_000_000, why: 'the longest-lived lorries; above: a digit too many' },
  engineCc: { least: 40, most: 30_000, why: 'a moped to a mining truck; below: litres or a code' },
  gears: { least: 1, most: 18, why: 'heavy lorries have up to 18' },
  doors: { least: 1, most: 8, why: 'a sliding rear door counts; buses name few' },
  seats: { least: 1, most: 90, why: 'a full-size coach or double-decker' },
  lengthMm: { least: 1_000, most: 25_000, why: 'a minibike to an articulated lorry; below: centimetres' },
  widthMm: { least: 300, most: 5_000, why: 'a minibike to wide machinery; below: centimetres' },
  heightMm: { least: 300, most: 6_000, why: 'a minibike to a crane; below: centimetres' },
  weightKg: { least: 30, most: 100_000, why: 'a moped to heavy machinery; below: tonnes' },
  maxLoadKg: { least: 50, most: 60_000, why: 'a kei van to a heavy dump truck; below: tonnes' },
};

/** The first year any vehicle of the trade can have; the last is the stock date's. */
export const firstYear = '1930';

type Range = { least: number; most: number; why: string };
