// What an upload makes of the stock: arrivals get their serial and dates, what changed is dated, what is
// gone leaves, and what cannot be read is kept in its last good version for a few days.
import { daysBetween } from '../catalogue/days.ts';
import { byRef, vehicleKeys } from './stock.ts';
import {
  columnFieldsSchema,
  type ColumnFields,
  type Stock,
  type StockHead,
  type Vehicle,
} from './vehicle.ts';
import type { Arrival, Draft } from './vehicles.ts';
import type { Status } from './vocabularies.ts';

/**
 * Merges an upload into the stock. Vehicles are the same when their address (slug) is.
 * @param previous the live stock, if there is one
 * @param upload the rows to publish, the quarantined rows whose ref could be read, and what is hidden
 */
export function merge(
  previous: Stock | undefined,
  upload: Upload,
  asOf: string,
  source: StockHead['source'],
): Merged {
  const before = new Map(previous?.vehicles.map((vehicle) => [vehicle.slug, vehicle]));
  const changes: Changes = { added: [], removed: [], changed: [], unchanged: 0 };
  let nextSerial = previous?.nextSerial ?? 1;
  const vehicles: Vehicle[] = [];
  const kept: Vehicle[] = [];
  const seen = new Set<string>();

  for (const { slug, fields } of upload.arrivals.toSorted(inOrderOfArrival(asOf))) {
    const old = before.get(slug);
    seen.add(slug);
    vehicles.push(old ? updated(old, fields, asOf) : created(slug, fields, nextSerial++, asOf));
    countChange(changes, old, fields);
  }
  for (const [slug, commercial] of upload.quarantined) {
    const old = before.get(slug);
    const version = old && !seen.has(slug) ? keptVersion(old, commercial, asOf) : undefined;
    if (!version) continue;
    seen.add(slug);
    vehicles.push(version);
    kept.push(version);
  }
  for (const old of previous?.vehicles ?? []) {
    if (seen.has(old.slug)) continue;
    if (upload.isAddition && !upload.hidden.has(old.slug) && !upload.quarantined.has(old.slug)) {
      if (hasPage(old, asOf)) vehicles.push(old);
      continue;
    }
    if (!old.leftOn) changes.removed.push(old.ref);
    const { keptSince: _, ...version } = old;
    const left = { ...version, leftOn: old.leftOn ?? asOf };
    if (!upload.hidden.has(old.slug) && hasPage(left, asOf)) vehicles.push(left);
  }
  changes.added.sort();
  changes.removed.sort();
  changes.changed.sort(byRef);
  const listed = listedNames(previous, vehicles);
  const stock = { asOf, source, nextSerial, listed, vehicles: vehicles.toSorted(byRef) };
  return { stock, changes, kept };
}

/** Status and price of quarantined rows, by slug; where two rows of one ref differ, neither is believed. */
export function commercialBySlug(quarantined: readonly Draft[]): Map<string, Commercial> {
  const bySlug = new Map<string, Commercial>();
  for (const { slug, fields, issues } of quarantined) {
    if (slug === undefined) continue;
    const unclear = issues.some(({ code }) => code === 'status-unknown');
    const said: Commercial = {
      status: unclear ? 'unclear' : fields.status,
      fobUsd: fields.fobUsd,
      fobJpy: fields.fobJpy,
    };
    const other = bySlug.get(slug) ?? said;
    bySlug.set(slug, {
      status: said.status === other.status ? said.status : 'unclear',
      fobUsd: said.fobUsd === other.fobUsd ? said.fobUsd : undefined,
      fobJpy: said.fobJpy === other.fobJpy ? said.fobJpy : undefined,
    });
  }
  return bySlug;
}

/** How many vehicles of a stock have a page, by why. The four are disjoint. */
export function countStock(stock: Stock | undefined): StockCounts {
  const counts: StockCounts = { counted: 0, sold: 0, kept: 0, left: 0 };
  for (const vehicle of stock?.vehicles ?? []) {
    if (!stock || !hasPage(vehicle, stock.asOf)) continue;
    if (vehicle.status === 'sold') counts.sold += 1;
    else if (vehicle.leftOn) counts.left += 1;
    else if (vehicle.keptSince) counts.kept += 1;
    else counts.counted += 1;
  }
  return counts;
}

/** Days a vehicle keeps its page after it was sold or left. */
export const daysOnShowAfterLeaving = 90;
/** Days the last good version of a quarantined row stays. */
export const daysKept = 7;

function hasPage({ leftOn }: Vehicle, asOf: string): boolean {
  return leftOn === undefined || daysBetween(leftOn, asOf) <= daysOnShowAfterLeaving;
}

function created(slug: string, fields: ColumnFields, serial: number, asOf: string): Vehicle {
  return inKeyOrder({
    ...fields,
    slug,
    serial,
    listedOn: asOf,
    changedOn: asOf,
    prices: fields.fobUsd === undefined ? [] : [{ on: asOf, fobUsd: fields.fobUsd }],
    ...(fields.status === 'sold' && { leftOn: asOf }),
  });
}

function updated(old: Vehicle, fields: ColumnFields, asOf: string): Vehicle {
  const { fobUsd } = fields;
  const repriced = fobUsd !== undefined && old.prices.at(-1)?.fobUsd !== fobUsd;
  return inKeyOrder({
    ...fields,
    slug: old.slug,
    serial: old.serial,
    listedOn: old.listedOn,
    changedOn: changedFields(old, fields).length > 0 ? asOf : old.changedOn,
    prices: repriced ? [...old.prices, { on: asOf, fobUsd }] : old.prices,
    ...(fields.status === 'sold' && { leftOn: old.leftOn ?? asOf }),
  });
}

/**
 * The last good version of a quarantined row. Its status and price are the row's own, where they can be
 * read: an old price is never shown, nor a vehicle as on offer whose status is unclear.
 */
function keptVersion(old: Vehicle, commercial: Commercial, asOf: string): Vehicle | undefined {
  const since = old.keptSince ?? asOf;
  const { status = old.status, fobUsd, fobJpy } = commercial;
  if (status === 'hidden' || status === 'unclear') return undefined;
  if (old.leftOn || daysBetween(since, asOf) > daysKept) return undefined;
  const { fobUsd: _usd, fobJpy: _jpy, ...rest } = old;
  const kept = {
    ...rest,
    status,
    ...(fobUsd !== undefined && { fobUsd }),
    ...(fobJpy !== undefined && { fobJpy }),
  };
  return inKeyOrder({ ...updated(old, kept, asOf), keptSince: since });
}

function countChange(changes: Changes, old: Vehicle | undefined, fields: ColumnFields): void {
  const onOffer = fields.status !== 'sold';
  if (!old || (old.leftOn && onOffer)) {
    changes.added.push(fields.ref);
    return;
  }
  const changed = changedFields(old, fields);
  if (changed.length === 0) changes.unchanged += 1;
  else changes.changed.push({ ref: fields.ref, fields: changed });
}

function changedFields(old: ColumnFields, fields: ColumnFields): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of columnFields) {
    const before = old[field] ?? null;
    const after = fields[field] ?? null;
    if (before === after || (Array.isArray(before) && JSON.stringify(before) === JSON.stringify(after)))
      continue;
    changes.push({ field, before, after });
  }
  return changes;
}

/** Every make and model that ever had a vehicle: they keep their pages. */
function listedNames(previous: Stock | undefined, vehicles: readonly Vehicle[]): StockHead['listed'] {
  const names = new Map(
    Object.entries(previous?.listed ?? {}).map(([make, models]) => [make, new Set(models)]),
  );
  for (const { make, model } of vehicles) {
    const models = names.get(make);
    if (models) models.add(model);
    else names.set(make, new Set([model]));
  }
  const makes = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(makes.map(([make, models]) => [make, [...models].toSorted()]));
}

function inOrderOfArrival(asOf: string): (a: Arrival, b: Arrival) => number {
  return ({ fields: a }, { fields: b }) => {
    const [x, y] = [a.arrived ?? asOf, b.arrived ?? asOf];
    return x < y ? -1 : x > y ? 1 : byRef(a, b);
  };
}

function inKeyOrder(vehicle: Vehicle): Vehicle {
  const ordered: Record<string, unknown> = {};
  for (const key of vehicleKeys) if (vehicle[key] !== undefined) ordered[key] = vehicle[key];
  return ordered as Vehicle;
}

const columnFields = Object.keys(columnFieldsSchema.shape) as (keyof ColumnFields)[];

export type Upload = {
  arrivals: readonly Arrival[];
  /** What quarantined rows say of status and price, by slug. */
  quarantined: ReadonlyMap<string, Commercial>;
  hidden: ReadonlySet<string>;
  /** The slugs of all rows, whatever became of them. */
  named: ReadonlySet<string>;
  /** The upload adds to the stock: what it does not name stays as it is. */
  isAddition: boolean;
};
export type Commercial = {
  status: Status | 'unclear' | undefined;
  fobUsd: number | undefined;
  fobJpy: number | undefined;
};
/** `kept`: the last good versions of quarantined rows. */
export type Merged = { stock: Stock; changes: Changes; kept: readonly Vehicle[] };
export type StockCounts = { counted: number; sold: number; kept: number; left: number };
export type FieldChange = { field: keyof ColumnFields; before: unknown; after: unknown };
/** Refs that come on offer, that stop being in the export, and what changed of the others. */
export type Changes = {
  added: string[];
  removed: string[];
  changed: { ref: string; fields: FieldChange[] }[];
  unchanged: number;
};
