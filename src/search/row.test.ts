// What search takes from a vehicle, and what it leaves in the stock.
import { expect, test } from 'vitest';
import { aVehicle } from '../catalogue/vehicles.fixture.ts';
import { toDay } from './columns.ts';
import { toFilterOptions } from './filter-options.ts';
import { inFileOrder, toRow } from './row.ts';
import { aRow } from './rows.fixture.ts';

test('price, year and day are those a listing shows', () => {
  const row = toRow(
    aVehicle(1, {
      fobJpy: 450_000,
      manufactured: '2013',
      firstRegistered: '2014-05',
      arrived: '2026-11-01',
      welfare: true,
    }),
    150,
    true,
  );
  expect(row).toMatchObject({
    fobUsd: 3_000,
    year: 2014,
    welfare: 'yes',
    photo: 'yes',
    reducedDay: undefined,
  });
  expect(toDay(row.stockedDay!)).toBe('2026-11-01');
  expect(
    toDay(toRow(aVehicle(1, { arrived: '2027-01-01', status: 'incoming' }), 150, false).stockedDay!),
  ).toBe('2026-11-22');
});

test('a reading is a mileage unless the odometer was replaced or is doubted', () => {
  const mileage = (odometer?: 'actual' | 'unknown' | 'replaced') =>
    toRow(aVehicle(1, { mileageKm: 127_820, odometer }), 150, false).mileageKm;
  expect(mileage()).toBe(127_820);
  expect(mileage('actual')).toBe(127_820);
  expect(mileage('replaced')).toBeUndefined();
  expect(mileage('unknown')).toBeUndefined();
});

test('a price turned from yen is known as one', () => {
  expect(toRow(aVehicle(1, { fobJpy: 450_000 }), 150, false).fromYen).toBe('yes');
  expect(toRow(aVehicle(1, { fobUsd: 3_000 }), 150, false).fromYen).toBeUndefined();
});

test('nothing private is taken', () => {
  const row = toRow(
    aVehicle(1, { chassisNo: 'NSP130-2145678', remarks: ['x'], interiorGrade: 'B' }),
    150,
    false,
  );
  for (const name of ['chassisNo', 'remarks', 'interiorGrade']) expect(Object.keys(row)).not.toContain(name);
  expect(JSON.stringify(row)).not.toContain('2145678');
});

test('in a file, vehicles of a kind stand beside each other, in one order whatever came in', () => {
  const rows = [
    aRow(1, { make: 'B' }),
    aRow(2, { make: 'A', year: 2015 }),
    aRow(3, { make: 'A', year: 2014 }),
  ];
  expect(inFileOrder(rows).map(({ ref }) => ref)).toEqual(['T-3', 'T-2', 'T-1']);
  expect(inFileOrder(rows.toReversed())).toEqual(inFileOrder(rows));
});

test('choices are counted over the whole stock, numbers in their order', () => {
  const options = toFilterOptions([
    aRow(1, { seats: 10, fuel: 'diesel' }),
    aRow(2, { seats: 5, fuel: 'petrol' }),
    aRow(3, { seats: 5, fuel: 'petrol', model: 'Aqua' }),
  ]);
  expect(options.fuel).toEqual([
    { value: 'petrol', count: 2 },
    { value: 'diesel', count: 1 },
  ]);
  expect(options.seats.map(({ value }) => value)).toEqual(['5', '10']);
  expect(options.model.map(({ value }) => value)).toEqual(['Toyota Vitz', 'Toyota Aqua']);
  expect(options.welfare).toEqual([]);
});
