// What an upload makes of the stock: arrivals get their serial and dates, what changed is dated, what is
// gone leaves, and what cannot be read is kept in its last good version for a few days.
import { vehicleName } from '../catalogue/name.ts';
import { nameSlug } from '../catalogue/slug.ts';
import { standing } from '../catalogue/standing.ts';
import { byRef } from './stock.ts';
import type { Stock, StockHead, Vehicle } from './vehicle.ts';
import type { Arrival, Draft } from './vehicles.ts';
import {
  changedFields,
  firstVersion,
  hasPage,
  isAnotherVehicle,
  keptVersion,
  leftVersion,
  nextVersion,
  notAfter,
  type Commercial,
  type FieldChange,
} from './versions.ts';

/**
 * Merges an upload into the stock. Vehicles are the same when their address (slug) is, unless their rows tell
 * of another one. Serials are given in order of arrival, so that the order of the rows does not matter.
 */
export function merge(
  previous: Stock | undefined,
  upload: Upload,
  asOf: string,
  source: StockHead['source'],
): Merged {
  const isAhead = previous !== undefined && previous.asOf > asOf;
  const before = new Map(
    previous?.vehicles.map((vehicle) => [vehicle.slug, isAhead ? notAfter(vehicle, asOf) : vehicle]),
  );
  const changes: Changes = { added: [], removed: [], changed: [], unchanged: 0 };
  const vehicles: Vehicle[] = [];
  const kept: Vehicle[] = [];
  const anew: Anew[] = [];
  let nextSerial = previous?.nextSerial ?? 1;

  const newcomers: Arrival[] = [];
  for (const arrival of upload.arrivals) {
    const { slug, fields } = arrival;
    const old = before.get(slug);
    if (!old) {
      newcomers.push(arrival);
      changes.added.push(fields.ref);
      continue;
    }
    before.delete(slug);
    const changed = changedFields(old, fields);
    if (isAnotherVehicle(old, fields)) {
      newcomers.push(arrival);
      anew.push({ ref: fields.ref, row: arrival.row, before: vehicleName(old) });
    } else {
      vehicles.push(nextVersion(old, fields, changed, asOf));
    }
    if (old.leftOn !== undefined && fields.status !== 'sold') changes.added.push(fields.ref);
    else tellChange(changes, fields.ref, changed);
  }
  for (const { slug, fields } of inOrderOfArrival(newcomers, asOf)) {
    vehicles.push(firstVersion(slug, fields, nextSerial++, asOf));
  }
  for (const [slug, commercial] of upload.quarantined) {
    const old = before.get(slug);
    const version = old && keptVersion(old, commercial, asOf);
    if (!version) continue;
    before.delete(slug);
    vehicles.push(version);
    kept.push(version);
    tellChange(changes, version.ref, changedFields(old, version));
  }
  for (const old of before.values()) {
    const isNamed = upload.hidden.has(old.slug) || upload.quarantined.has(old.slug);
    const stays = upload.isAddition && !isNamed;
    const version = stays ? old : leftVersion(old, asOf);
    if (old.leftOn === undefined) {
      if (stays) changes.unchanged += 1;
      else changes.removed.push(old.ref);
    }
    if (!upload.hidden.has(old.slug) && hasPage(version, asOf)) vehicles.push(version);
  }
  changes.added.sort();
  changes.removed.sort();
  changes.changed.sort(byRef);
  const names = namesByAddress(previous, [...vehicles, ...upload.arrivals.map(({ fields }) => fields)]);
  const stock: Stock = {
    asOf,
    source,
    nextSerial,
    listed: listedNames(names),
    vehicles: vehicles.map((vehicle) => asNamed(vehicle, names)).toSorted(byRef),
  };
  return { stock, changes, kept, anew };
}

/** As {@link merge}, but nothing of the stock before goes into the new one: it is removed, also where a ref returns. */
export function mergeAnew(previous: Stock | undefined, ...given: MergeGiven): Merged {
  const merged = merge(undefined, ...given);
  const onOffer = previous?.vehicles.filter(({ leftOn }) => leftOn === undefined) ?? [];
  return { ...merged, changes: { ...merged.changes, removed: onOffer.map(({ ref }) => ref) } };
}

/** Status and price of quarantined rows, by slug; where two rows of one ref differ, neither is believed. */
export function commercialBySlug(quarantined: readonly Draft[]): Map<string, Commercial> {
  const bySlug = new Map<string, Commercial>();
  for (const { slug, row, fields, issues } of quarantined) {
    if (slug === undefined) continue;
    const unclear = issues.some(({ code }) => code === 'status-unknown');
    const { status, fobUsd, fobJpy } = fields;
    const said: Commercial = { row, status: unclear ? 'unclear' : status, fobUsd, fobJpy };
    const other = bySlug.get(slug) ?? said;
    bySlug.set(slug, {
      row,
      status: said.status === other.status ? said.status : 'unclear',
      fobUsd: fobUsd === other.fobUsd ? fobUsd : undefined,
      fobJpy: fobJpy === other.fobJpy ? fobJpy : undefined,
    });
  }
  return bySlug;
}

/** How many vehicles of a stock have a page, by why. The four are disjoint. */
export function countStock(stock: Stock | undefined): StockCounts {
  const counts: StockCounts = { counted: 0, sold: 0, kept: 0, left: 0 };
  if (!stock) return counts;
  for (const vehicle of stock.vehicles) {
    const stands = standing(vehicle, stock.asOf);
    if (stands !== 'gone') counts[stands === 'counted' && vehicle.keptSince ? 'kept' : stands] += 1;
  }
  return counts;
}

/**
 * Every make and model that ever had a vehicle, by address. A name that is written in another way than it was has
 * the same page: the last of `named` says how it is written now.
 */
function namesByAddress(previous: Stock | undefined, named: readonly Named[]): NamesByAddress {
  const names: NamesByAddress = new Map();
  const note = ({ make, model }: Named) => {
    const known = names.get(slugOfName(make)) ?? { name: make, models: new Map<string, string>() };
    known.name = make;
    known.models.set(slugOfName(model), model);
    names.set(slugOfName(make), known);
  };
  for (const [make, models] of Object.entries(previous?.listed ?? {}))
    for (const model of models) note({ make, model });
  for (const each of named) note(each);
  return names;
}

/** They keep their pages. */
function listedNames(names: NamesByAddress): StockHead['listed'] {
  const makes = [...names.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(makes.map(({ name, models }) => [name, [...models.values()].toSorted()]));
}

/** A vehicle that is not in the export is called as the export calls the others. */
function asNamed(vehicle: Vehicle, names: NamesByAddress): Vehicle {
  const { name: make = vehicle.make, models } = names.get(slugOfName(vehicle.make)) ?? {};
  const model = models?.get(slugOfName(vehicle.model)) ?? vehicle.model;
  return make === vehicle.make && model === vehicle.model ? vehicle : { ...vehicle, make, model };
}

/** A stock of a hundred thousand vehicles has a few hundred names. */
function slugOfName(name: string): string {
  const known = slugs.get(name) ?? nameSlug(name);
  slugs.set(name, known);
  return known;
}

const slugs = new Map<string, string>();

function tellChange(changes: Changes, ref: string, fields: FieldChange[]): void {
  if (fields.length === 0) changes.unchanged += 1;
  else changes.changed.push({ ref, fields });
}

function inOrderOfArrival(arrivals: readonly Arrival[], asOf: string): Arrival[] {
  const keyed = arrivals.map((arrival) => {
    const { arrived = asOf, ref } = arrival.fields;
    return { key: `${arrived} ${ref}`, arrival };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ arrival }) => arrival);
}

type MergeGiven = [upload: Upload, asOf: string, source: StockHead['source']];
type Named = Pick<Vehicle, 'make' | 'model'>;
type NamesByAddress = Map<string, { name: string; models: Map<string, string> }>;

export type Upload = {
  arrivals: readonly Arrival[];
  /** What quarantined rows say of status and price, by slug. */
  quarantined: ReadonlyMap<string, Commercial>;
  /** Slugs that are to vanish at once. */
  hidden: ReadonlySet<string>;
  /** The slugs of all rows, whatever became of them. */
  named: ReadonlySet<string>;
  /** Whether any row says its status. */
  saysStatus: boolean;
  /** The upload adds to the stock: what it does not name stays as it is. */
  isAddition: boolean;
};
/** `kept`: the last good versions of quarantined rows. `anew`: refs that were given to another vehicle. */
export type Merged = { stock: Stock; changes: Changes; kept: readonly Vehicle[]; anew: readonly Anew[] };
/** `before` is what the vehicle was called that had the ref. */
type Anew = { ref: string; row: number; before: string };
export type StockCounts = { counted: number; sold: number; kept: number; left: number };
/**
 * What an upload does to the stock. A vehicle that is new there (also one that is sold already: it gets its
 * page) or back on offer is added; one that was on offer and is missing, hidden or taken down is removed; every
 * other one is changed (a sale is a change of its status) or unchanged, also where its row is quarantined and
 * its last good version kept. A ref that was given to another vehicle counts as one that stays. What had left before
 * and is not named again is in none of them.
 */
export type Changes = {
  added: string[];
  removed: string[];
  changed: { ref: string; fields: FieldChange[] }[];
  unchanged: number;
};
