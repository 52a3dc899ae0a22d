// The stock as a visitor meets it: every listing with its vehicles, and the vehicles that only keep a page.
import * as addresses from './addresses.ts';
import { categories, loadClasses, loadClassOf, type Category, type LoadClass } from './categories.ts';
import { standing } from './standing.ts';
import { bodyTypes, type BodyType } from '../inventory/vocabularies.ts';
import type { Stock, Vehicle } from '../inventory/vehicle.ts';
import type { Photo } from '../photos/manifest.ts';

/** The first types of the menu have a page even when empty; the rest only with stock. */
const ALWAYS_SHOWN_TYPES = 10;

/**
 * Sorts the stock into listings. Counts are lengths: a listing's count is the number of its vehicles.
 *
 * @param today the day of the build, which decides whose page has run out
 * @param photos by slug; vehicles that are not in it have none
 */
export function toCatalogue(stock: Stock, today: string, photos: Photos = new Map()): Catalogue {
  const { counted, departed } = shownVehicles(stock, today);
  const byLoadClass = Map.groupBy(counted, loadClassOf);
  return {
    asOf: stock.asOf,
    photos,
    counted,
    departed,
    everything: { kind: 'everything', address: addresses.stock, vehicles: counted },
    types: typeListings(counted),
    makes: makeListings(stock, counted),
    categories: categories.map(({ slug, holds }) => ({
      kind: 'category',
      slug,
      address: addresses.category(slug),
      vehicles: counted.filter((vehicle) => holds(vehicle, stock.asOf)),
    })),
    loadClasses: loadClasses.map(({ slug }) => ({
      kind: 'load-class',
      slug,
      address: addresses.loadClass(slug),
      vehicles: byLoadClass.get(slug) ?? [],
    })),
  };
}

/** The vehicles that have a page, newest first: those on offer, and those that were sold or left. */
export function shownVehicles(stock: Stock, today: string): Pick<Catalogue, 'counted' | 'departed'> {
  const newestFirst = stock.vehicles.toSorted((a, b) => b.serial - a.serial);
  const byStanding = Map.groupBy(newestFirst, (vehicle) => standing(vehicle, today));
  return {
    counted: byStanding.get('counted') ?? [],
    departed: [...(byStanding.get('sold') ?? []), ...(byStanding.get('left') ?? [])],
  };
}

/** The listings nearest in the order given that have stock, for a listing that has none. */
export function neighbours<L extends Listing>(listing: L, siblings: readonly L[], most = 4): L[] {
  const at = siblings.findIndex(({ address }) => address === listing.address);
  return siblings
    .map((sibling, index) => ({ sibling, distance: Math.abs(index - at) }))
    .filter(({ sibling, distance }) => distance > 0 && sibling.vehicles.length > 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ sibling }) => sibling);
}

function typeListings(counted: readonly Vehicle[]): TypeListing[] {
  const byType = Map.groupBy(counted, ({ type }) => type);
  return bodyTypes
    .map((slug) => ({
      kind: 'type' as const,
      slug,
      address: addresses.type(slug),
      vehicles: byType.get(slug) ?? [],
    }))
    .filter(({ vehicles }, index) => index < ALWAYS_SHOWN_TYPES || vehicles.length > 0);
}

function makeListings(stock: Stock, counted: readonly Vehicle[]): MakeListing[] {
  const byMake = Map.groupBy(counted, ({ make }) => make);
  return Object.entries(stock.listed)
    .map(([name, models]) => {
      const vehicles = byMake.get(name) ?? [];
      const byModel = Map.groupBy(vehicles, ({ model }) => model);
      return {
        kind: 'make' as const,
        name,
        address: addresses.make(name),
        vehicles,
        models: models
          .map((model) => ({
            kind: 'model' as const,
            name: model,
            make: name,
            address: addresses.model(name, model),
            vehicles: byModel.get(model) ?? [],
          }))
          .toSorted(mostFirst),
      };
    })
    .toSorted(mostFirst);
}

function mostFirst(a: { name: string; vehicles: readonly Vehicle[] }, b: typeof a): number {
  return b.vehicles.length - a.vehicles.length || (a.name < b.name ? -1 : 1);
}

/** `everything` and `departed` share no vehicle. Lists run from the newest to the oldest, `departed` with those sold before those that left. */
export type Catalogue = {
  asOf: string;
  photos: Photos;
  counted: Vehicle[];
  departed: Vehicle[];
  everything: EverythingListing;
  types: TypeListing[];
  makes: MakeListing[];
  categories: CategoryListing[];
  loadClasses: LoadClassListing[];
};

export type Photos = ReadonlyMap<string, readonly Photo[]>;

type Shared = { address: string; vehicles: Vehicle[] };
export type EverythingListing = Shared & { kind: 'everything' };
export type TypeListing = Shared & { kind: 'type'; slug: BodyType };
export type MakeListing = Shared & { kind: 'make'; name: string; models: ModelListing[] };
export type ModelListing = Shared & { kind: 'model'; name: string; make: string };
export type CategoryListing = Shared & { kind: 'category'; slug: Category };
export type LoadClassListing = Shared & { kind: 'load-class'; slug: LoadClass };
export type Listing =
  EverythingListing | TypeListing | MakeListing | ModelListing | CategoryListing | LoadClassListing;
