// What one vehicle is from one upload to the next: new, updated, kept in its last good version, or left.
import { daysBetween } from '../catalogue/days.ts';
import { yearOf } from '../catalogue/name.ts';
import { nameSlug } from '../catalogue/slug.ts';
import { daysKept, standing } from '../catalogue/standing.ts';
import { foldKey } from './fold.ts';
import { blankFields, columnFields, type ColumnFields, type Vehicle } from './vehicle.ts';
import type { Status } from './vocabularies.ts';

/** A vehicle seen for the first time. */
export function firstVersion(slug: string, fields: ColumnFields, serial: number, asOf: string): Vehicle {
  return toVehicle(fields, {
    slug,
    serial,
    listedOn: asOf,
    changedOn: asOf,
    prices: fields.fobUsd === undefined ? [] : [{ on: asOf, fobUsd: fields.fobUsd }],
    leftOn: fields.status === 'sold' ? asOf : undefined,
  });
}

/**
 * A vehicle seen again. It keeps address, serial and listing day; one that is back on offer has not left.
 * @param changed what differs from before (changedFields)
 */
export function nextVersion(
  old: Vehicle,
  fields: ColumnFields,
  changed: readonly FieldChange[],
  asOf: string,
): Vehicle {
  const { fobUsd } = fields;
  const repriced = fobUsd !== undefined && old.prices.at(-1)?.fobUsd !== fobUsd;
  const hasLeft = fields.status === 'sold';
  const stays = hasLeft === (old.leftOn !== undefined) && old.keptSince === undefined;
  if (changed.length === 0 && !repriced && stays) return old;
  return toVehicle(fields, {
    slug: old.slug,
    serial: old.serial,
    listedOn: old.listedOn,
    changedOn: changed.length > 0 ? asOf : old.changedOn,
    prices: repriced ? [...old.prices, { on: asOf, fobUsd }] : old.prices,
    leftOn: hasLeft ? (old.leftOn ?? asOf) : undefined,
  });
}

/**
 * Whether a ref has been given to another vehicle, which has dates and prices of its own. A correction changes the
 * model or the year; where the chassis number changes too, or where none is known and both change, it is none.
 */
export function isAnotherVehicle(old: ColumnFields, fields: ColumnFields): boolean {
  const isRenamed = nameSlug(`${old.make} ${old.model}`) !== nameSlug(`${fields.make} ${fields.model}`);
  const years = [yearOf(old), yearOf(fields)];
  const isOfAnotherYear = !years.includes(undefined) && years[0] !== years[1];
  const [before = '', after = ''] = [old, fields].map(({ chassisNo = '' }) => foldKey(chassisNo));
  if (before === '' || after === '') return isRenamed && isOfAnotherYear;
  // A column may hold the code of the model only, at first: `NZE141`, then `NZE141-6012345`.
  const isSameChassis = before.startsWith(after) || after.startsWith(before);
  return !isSameChassis && (isRenamed || isOfAnotherYear);
}

/**
 * The last good version of a vehicle whose row is quarantined. Status and price are the row's own, where
 * they can be read: an old price is never shown, nor a vehicle as on offer whose status is unclear.
 * Undefined when the vehicle has to go down.
 */
export function keptVersion(old: Vehicle, row: Commercial, asOf: string): Vehicle | undefined {
  const since = old.keptSince ?? asOf;
  const status = row.status ?? old.status;
  if (status === 'hidden' || status === 'unclear') return undefined;
  if (old.leftOn !== undefined || daysBetween(since, asOf) > daysKept) return undefined;
  const { fobUsd, fobJpy } = row;
  const fields = Object.assign(blankFields(), old, { status, fobUsd, fobJpy }) as ColumnFields;
  return { ...nextVersion(old, fields, changedFields(old, fields), asOf), keptSince: since };
}

/** A vehicle that is no longer in the export: it left on the first day it was missed. */
export function leftVersion(old: Vehicle, asOf: string): Vehicle {
  const { keptSince: _, ...version } = old;
  return { ...version, leftOn: old.leftOn ?? asOf };
}

/**
 * A vehicle without days to come, which it has where a clock was ahead: what happened on them happened by this day.
 */
export function notAfter(vehicle: Vehicle, day: string): Vehicle {
  const by = (on: string): string => (on > day ? day : on);
  return {
    ...vehicle,
    listedOn: by(vehicle.listedOn),
    changedOn: by(vehicle.changedOn),
    prices: vehicle.prices.map(({ on, fobUsd }) => ({ on: by(on), fobUsd })),
    ...(vehicle.leftOn !== undefined && { leftOn: by(vehicle.leftOn) }),
    ...(vehicle.keptSince !== undefined && { keptSince: by(vehicle.keptSince) }),
  };
}

/** Whether a vehicle still has its page on a day. */
export function hasPage(vehicle: Vehicle, asOf: string): boolean {
  return standing(vehicle, asOf) !== 'gone';
}

/** The columns in which two versions differ; `null` for nothing. */
export function changedFields(old: ColumnFields, fields: ColumnFields): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of columnFields) {
    const before = old[field];
    const after = fields[field];
    if (before === after || isSameList(before, after)) continue;
    changes.push({ field, before: before ?? null, after: after ?? null });
  }
  return changes;
}

function isSameList(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((item, index) => item === after[index]);
}

/**
 * A vehicle of fields in the key order of the stock (blankFields) and of what is our own. What is not known
 * is undefined here and absent in the file.
 */
function toVehicle(fields: ColumnFields, own: OwnFields): Vehicle {
  const vehicle = { ...fields } as Vehicle & { leftOn: string | undefined };
  vehicle.slug = own.slug;
  vehicle.serial = own.serial;
  vehicle.listedOn = own.listedOn;
  vehicle.changedOn = own.changedOn;
  vehicle.prices = own.prices;
  vehicle.leftOn = own.leftOn;
  return vehicle;
}

/** What a vehicle has beside its columns. */
type OwnFields = Omit<Vehicle, keyof ColumnFields | 'leftOn'> & { leftOn: string | undefined };

export type FieldChange = { field: keyof ColumnFields; before: unknown; after: unknown };

/** What a quarantined row still says of the things that must never be out of date. */
export type Commercial = {
  row: number;
  status: Status | 'unclear' | undefined;
  fobUsd: number | undefined;
  fobJpy: number | undefined;
};
