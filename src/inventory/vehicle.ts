// A vehicle as the stock holds it: the one schema, shared by ingest, which writes it, and the content
// collection, which reads it. Field order here is the key order of content/inventory/vehicles.jsonl.
import { z } from 'zod';
import {
  bodyTypes,
  conditions,
  drives,
  fuels,
  odometers,
  repairHistories,
  statuses,
  steerings,
  transmissions,
  type Status,
} from './vocabularies.ts';

const text = z.string().min(1);
const whole = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** `YYYY`, or `YYYY-MM` where the month is known; a day is never invented. */
const yearOrMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** What the inventory CSV says about one vehicle. Units stand in the names. */
export const columnFieldsSchema = z.strictObject({
  ref: text,
  status: z.enum(statuses).exclude(['hidden']),
  make: text,
  model: text,
  grade: text.optional(),
  modelCode: text.optional(),
  /** In full here; pages and feeds show it masked (../catalogue/chassis.ts). */
  chassisNo: text.optional(),
  type: z.enum(bodyTypes),
  manufactured: yearOrMonth.optional(),
  firstRegistered: yearOrMonth.optional(),
  arrived: day.optional(),
  mileageKm: whole.optional(),
  odometer: z.enum(odometers).optional(),
  engineCc: whole.optional(),
  fuel: z.enum(fuels).optional(),
  transmission: z.enum(transmissions).optional(),
  gears: whole.optional(),
  steering: z.enum(steerings).optional(),
  drive: z.enum(drives).optional(),
  doors: whole.optional(),
  seats: whole.optional(),
  exteriorColour: text.optional(),
  interiorColour: text.optional(),
  fobUsd: whole.optional(),
  fobJpy: whole.optional(),
  lengthMm: whole.optional(),
  widthMm: whole.optional(),
  heightMm: whole.optional(),
  weightKg: whole.optional(),
  maxLoadKg: whole.optional(),
  truckBody: text.optional(),
  condition: z.enum(conditions).optional(),
  welfare: z.boolean().optional(),
  location: text.optional(),
  auctionGrade: text.optional(),
  interiorGrade: text.optional(),
  repairHistory: z.enum(repairHistories).optional(),
  features: z.array(text).optional(),
  remarks: z.array(text).optional(),
  photos: z.array(text).optional(),
});

export const vehicleSchema = columnFieldsSchema.extend({
  /** From the ref, alphabet a-z 0-9 -; the vehicle's address. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Given once, in order of arrival; listings are paged by it (../catalogue/pages.ts). */
  serial: whole,
  listedOn: day,
  /** When a detail or the price last changed; the listing day at first. */
  changedOn: day,
  /** Every dollar price shown, oldest first. */
  prices: z.array(z.strictObject({ on: day, fobUsd: whole })),
  /** When it stopped being on offer: sold, or no longer in the export. */
  leftOn: day.optional(),
  /** Since when this is the last good version of a row that is quarantined. */
  keptSince: day.optional(),
});

/**
 * Line 1 of the stock file. `listed` is every make and model ever listed: they keep their pages. `sample`: it was
 * taken over while the site was a sample, so its vehicles may be invented.
 */
export const stockHeadSchema = z.strictObject({
  stock: z.strictObject({
    asOf: day,
    source: z.strictObject({ name: text, bytes: whole, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    sample: z.literal(true).optional(),
    nextSerial: whole,
    listed: z.record(z.string(), z.array(z.string())),
  }),
});

export const columnFields = Object.keys(columnFieldsSchema.shape) as readonly (keyof ColumnFields)[];

/**
 * Fields that say nothing yet, in the key order of the stock. All keys are there from the start: an object
 * that grows key by key becomes a hash table, three times as large and slow, and there are 100,000 of them.
 */
export function blankFields(): RowFields {
  return { ...blank };
}

const keys = Object.fromEntries(
  [...Object.keys(vehicleSchema.shape), 'modelYear'].map((key) => [key, undefined]),
);
/** Copied once, which turns the hash table into the fixed shape that every further copy has. */
const blank: RowFields = { ...keys };

export type ColumnFields = z.infer<typeof columnFieldsSchema>;
/**
 * What one row says: the same fields, of which any may be missing. It may ask to be hidden, and its model
 * year (年式) is only checked against the first registration when both stand there.
 */
export type RowFields = {
  [Field in Exclude<keyof ColumnFields, 'status'>]?: ColumnFields[Field] | undefined;
} & { status?: Status | undefined; modelYear?: string | undefined };
export type Vehicle = z.infer<typeof vehicleSchema>;
export type StockHead = z.infer<typeof stockHeadSchema>['stock'];
export type Stock = StockHead & { vehicles: Vehicle[] };
