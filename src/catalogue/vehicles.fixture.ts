// Vehicles for tests: complete, plain, and different only in what a test is about.
import type { Stock, Vehicle } from '../inventory/vehicle.ts';

/** A vehicle on offer; `serial` also makes its ref and slug. */
export function aVehicle(serial: number, fields: Partial<Vehicle> = {}): Vehicle {
  return {
    ref: `T-${serial}`,
    status: 'available',
    make: 'Toyota',
    model: 'Vitz',
    type: 'hatchback',
    slug: `t-${serial}`,
    serial,
    listedOn: '2026-11-22',
    changedOn: '2026-11-22',
    prices: [],
    ...fields,
  };
}

/** A stock of these vehicles, as of 2026-11-22, in which every make and model of theirs has been listed. */
export function aStock(vehicles: Vehicle[], listed: Record<string, string[]> = {}): Stock {
  const makes = Map.groupBy(vehicles, ({ make }) => make);
  return {
    asOf: '2026-11-22',
    source: { name: 'test.csv', bytes: 1, sha256: '0'.repeat(64) },
    nextSerial: Math.max(0, ...vehicles.map(({ serial }) => serial)) + 1,
    listed: {
      ...listed,
      ...Object.fromEntries(
        [...makes].map(([make, of]) => [
          make,
          [...new Set([...(listed[make] ?? []), ...of.map(({ model }) => model)])],
        ]),
      ),
    },
    vehicles,
  };
}
