// The shape of the table of real models (models/): what one generation of a model was, as it was sold.
// The generator takes every fact about a vehicle from here and invents only what differs from car to car.
import type { BodyType, Fuel, Transmission } from '../../src/inventory/vocabularies.ts';

/** Whether the table sells this generation new on the stock date. */
export function isStillSold(span: Span): boolean {
  return span.endsWith('..');
}

/** `2010-12..2020-03` -> first and last month of sale; without an end, `now`. */
export function toMonths(span: Span, now: string): { first: string; last: string } {
  const [first = '', last = ''] = span.split('..');
  return { first, last: last || now };
}

/** `6MT/CVT` -> MT with 6 gears, then CVT without a number. */
export function toGearboxes(gearboxes: string): Gearbox[] {
  return gearboxes.split('/').map((gearbox) => {
    const transmission = gearbox.replace(/^\d+/, '') as Transmission;
    const gears = Number.parseInt(gearbox, 10);
    return Number.isNaN(gears) ? { transmission } : { transmission, gears };
  });
}

/** What a make sold, by the body type it is listed under. */
export type Range = Partial<Record<BodyType, readonly Generation[]>>;

export type Generation = Build & {
  model: string;
  sold: Span;
  /** Price of a middle grade when new, in yen, tax included. */
  newYen: number;
  /** Share of its value a vehicle keeps each year; the body type's usual share where absent. */
  yearlyValue?: number;
  /** How often it is exported, beside others of its make, type and age; 1 where absent. */
  popularity?: number;
  /** Where the wheel may stand; RHD where absent. */
  steering?: readonly ('RHD' | 'LHD')[];
  /** A factory version for wheelchair users or with a lifting seat exists. */
  welfare?: true;
  variants: readonly Variant[];
};

/** Months of sale in Japan, first and last; an open end is still sold on the stock date. */
export type Span = `${number}-${number}..${number}-${number}` | `${number}-${number}..`;

/**
 * One row of the type approval: model code with its emission prefix, displacement in cc (0: no engine), fuel,
 * gearboxes (`6MT/CVT`, the commonest first; empty: none stated), driven wheels, grades from plain to dear.
 */
export type Variant = readonly [
  modelCode: string,
  engineCc: number,
  fuel: Fuel,
  gearboxes: string,
  drive: 'FWD' | 'RWD' | '2WD' | '4WD' | 'AWD' | '',
  grades: string,
  own?: Partial<Build> & { sold?: Span; newYen?: number },
];

/** Body facts; a variant may have its own. */
type Build = {
  doors?: number;
  /** Seat counts offered. */
  seats?: readonly number[];
  /** Length, width and height. */
  mm: readonly [length: number, width: number, height: number];
  /** Kerb weight, lightest and heaviest. */
  kg: readonly [number, number];
  loadKg?: number;
  truckBody?: string;
};

export type Gearbox = { transmission: Transmission; gears?: number };
