// The stock for other programs: one row for every counted vehicle, newest first. Only what is listed here
// leaves the stock, and the chassis number leaves it masked.
import * as addresses from './addresses.ts';
import { loadClassOf, stockedOn } from './categories.ts';
import { maskChassis } from './chassis.ts';
import { reduction, shownPrice } from './price.ts';
import type { Catalogue } from './catalogue.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * @param origin `https://` and host of the site, without a slash at the end
 * @returns rows whose keys stand in the order of {@link feedColumns}
 */
export function toFeed(catalogue: Catalogue, origin: string, yenPerUsd: number): FeedRow[] {
  return catalogue.counted.map((vehicle) => {
    const price = shownPrice(vehicle, yenPerUsd);
    return inColumns(vehicle, {
      chassisNo: vehicle.chassisNo && maskChassis(vehicle.chassisNo),
      fobUsd: price?.fobUsd,
      fobUsdFromJpy: price?.fromJpy === undefined ? undefined : true,
      reducedOn: reduction(vehicle)?.on,
      loadClass: loadClassOf(vehicle),
      stockedOn: stockedOn(vehicle),
      url: origin + addresses.vehicle(vehicle.slug),
    });
  });
}

/**
 * The columns and no other field, whatever the order of the fields in memory. What is not known is there as
 * `undefined`: rows that begin with the same fields are made, and written, several times as fast.
 */
function inColumns(vehicle: Partial<FeedRow>, own: Partial<FeedRow>): FeedRow {
  const ordered: Partial<Record<keyof FeedRow, unknown>> = { ...blank };
  for (const column of feedColumns) ordered[column] = column in own ? own[column] : vehicle[column];
  return ordered as FeedRow;
}

export type FeedRow = Omit<
  Vehicle,
  'serial' | 'slug' | 'keptSince' | 'leftOn' | 'prices' | 'photos' | 'fobUsd'
> & {
  fobUsd: number | undefined;
  /** Set where the dollars were turned from yen at the exporter's dated rate. */
  fobUsdFromJpy?: true | undefined;
  reducedOn: string | undefined;
  loadClass: string | undefined;
  stockedOn: string;
  url: string;
};

/** The columns of the CSV feed, in order: the same names as the keys of the JSON feed. */
export const feedColumns = [
  'ref',
  'url',
  'status',
  'make',
  'model',
  'grade',
  'type',
  'modelCode',
  'chassisNo',
  'manufactured',
  'firstRegistered',
  'arrived',
  'stockedOn',
  'listedOn',
  'changedOn',
  'mileageKm',
  'odometer',
  'engineCc',
  'fuel',
  'transmission',
  'gears',
  'steering',
  'drive',
  'doors',
  'seats',
  'exteriorColour',
  'interiorColour',
  'fobUsd',
  'fobUsdFromJpy',
  'fobJpy',
  'reducedOn',
  'lengthMm',
  'widthMm',
  'heightMm',
  'weightKg',
  'maxLoadKg',
  'loadClass',
  'truckBody',
  'condition',
  'welfare',
  'location',
  'auctionGrade',
  'interiorGrade',
  'repairHistory',
  'features',
  'remarks',
] as const satisfies readonly (keyof FeedRow)[];

const blank: Partial<FeedRow> = Object.fromEntries(feedColumns.map((column) => [column, undefined]));
