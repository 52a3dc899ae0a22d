// What search knows of a vehicle: the columns of the core file, the features, and the texts. Only what is
// named here leaves the stock.
import { stockedOn } from '../catalogue/categories.ts';
import { mileageOf } from '../catalogue/mileage.ts';
import { yearOf } from '../catalogue/name.ts';
import { reduction, shownPrice } from '../catalogue/price.ts';
import type { Vehicle } from '../inventory/vehicle.ts';
import { MS_PER_DAY, type Row } from './columns.ts';
import { YES } from './fields.ts';

/**
 * @param yenPerUsd the exporter's dated rate, for a vehicle priced in yen only
 * @param hasPhoto whether it has a thumbnail
 */
export function toRow(vehicle: Vehicle, yenPerUsd: number, hasPhoto: boolean): Row {
  const year = yearOf(vehicle);
  const reduced = reduction(vehicle);
  const price = shownPrice(vehicle, yenPerUsd);
  return {
    ref: vehicle.ref,
    status: vehicle.status,
    make: vehicle.make,
    model: vehicle.model,
    type: vehicle.type,
    year: year === undefined ? undefined : Number(year),
    stockedDay: Date.parse(stockedOn(vehicle)) / MS_PER_DAY,
    mileageKm: mileageOf(vehicle),
    odometer: vehicle.odometer,
    engineCc: vehicle.engineCc,
    fuel: vehicle.fuel,
    transmission: vehicle.transmission,
    steering: vehicle.steering,
    drive: vehicle.drive,
    seats: vehicle.seats,
    exteriorColour: vehicle.exteriorColour,
    fobUsd: price?.fobUsd,
    fromYen: price?.fromJpy === undefined ? undefined : YES,
    maxLoadKg: vehicle.maxLoadKg,
    reducedDay: reduced && Date.parse(reduced.on) / MS_PER_DAY,
    condition: vehicle.condition,
    welfare: vehicle.welfare ? YES : undefined,
    location: vehicle.location,
    photo: hasPhoto ? YES : undefined,
    grade: vehicle.grade,
    modelCode: vehicle.modelCode,
    truckBody: vehicle.truckBody,
    firstRegistered: vehicle.firstRegistered,
    repairHistory: vehicle.repairHistory,
    auctionGrade: vehicle.auctionGrade,
    lengthMm: vehicle.lengthMm,
    widthMm: vehicle.widthMm,
    heightMm: vehicle.heightMm,
    features: vehicle.features ?? [],
  };
}

/**
 * Rows in the order of a file: vehicles of a kind beside each other, so that most columns are long runs of the
 * same value. It saves a quarter of the bytes of newest-first order.
 */
export function inFileOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => {
    for (const name of fileOrder) {
      if (a[name] !== b[name]) return (a[name] ?? '') < (b[name] ?? '') ? -1 : 1;
    }
    return 0;
  });
}

const fileOrder = ['make', 'model', 'engineCc', 'year', 'modelCode', 'ref'] as const;
