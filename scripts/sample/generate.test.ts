import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/inventory/columns.ts';
import { parseStock } from '../../src/inventory/stock.ts';
import type { Vehicle } from '../../src/inventory/vehicle.ts';
import { root, inventoryFile, stockFile } from '../release/paths.ts';
import { benchmarkRows, csvFormat, headers, SAMPLE_SEED, sampleRows, type Row } from './generate.ts';
import { ranges } from './models/index.ts';

const asOf = '2026-11-22';
const sample = [...sampleRows(ranges, asOf, SAMPLE_SEED)];
const counted = sample.filter(({ Status }) => ['available', 'reserved', 'incoming'].includes(Status));
const many = [...benchmarkRows(ranges, asOf, 7, 10_000)];
const stock = parseStock(readFileSync(stockFile, 'utf8'));
const vehicles = new Map(stock.ok ? stock.value.vehicles.map((vehicle) => [vehicle.ref, vehicle]) : []);
const isSample = (
  JSON.parse(readFileSync(join(root, 'content/site/site.json'), 'utf8')) as { sample: boolean }
).sample;

describe('the sample', () => {
  test('has the old menu’s counts of types', () => {
    expect(counts('Body Type')).toEqual({
      suv: 73,
      sedan: 49,
      'mini-van': 52,
      hatchback: 124,
      truck: 69,
      van: 15,
      coupe: 16,
      'motor-cycle': 4,
      other: 9,
    });
  });

  test('has the old menu’s counts of makes, and 38 of makes that it did not name', () => {
    const named = {
      Toyota: 142,
      Nissan: 46,
      Honda: 22,
      Mazda: 26,
      Mitsubishi: 17,
      Subaru: 10,
      Suzuki: 26,
      Isuzu: 7,
      Daihatsu: 17,
      Lexus: 3,
      Hino: 2,
      Yanmar: 1,
      'Mercedes-Benz': 12,
      BMW: 14,
      Volkswagen: 4,
      'Land Rover': 1,
      Jaguar: 1,
      Audi: 2,
      Volvo: 5,
      Peugeot: 6,
      Ford: 3,
      Chevrolet: 1,
      Chrysler: 3,
      Fiat: 1,
      'Alfa Romeo': 1,
    };
    expect(counts('Make')).toMatchObject(named);
    expect(counted).toHaveLength(411);
    expect(Object.values(named).reduce((sum, count) => sum + count)).toBe(373);
  });

  test('has a few vehicles beyond those on offer, and each of its refs once', () => {
    expect(sample.filter(({ Status }) => Status === 'sold')).toHaveLength(6);
    expect(sample.filter(({ Status }) => Status === 'hidden')).toHaveLength(3);
    expect(new Set(sample.map((row) => row['Ref No'])).size).toBe(sample.length);
    expect(new Set(sample.map((row) => row['Chassis No'])).size).toBe(sample.length);
  });

  test.each<[string, (row: Row) => boolean]>([
    ['new arrivals', ({ Arrived }) => Arrived >= '2026-10-08' && Arrived <= asOf],
    ['left hand drive', ({ Steering }) => Steering === 'LHD'],
    ['welfare', ({ Welfare }) => Welfare === 'true'],
    ['manual', ({ Transmission }) => Transmission === 'MT'],
    ['diesel', ({ Fuel }) => Fuel === 'diesel'],
    ['hybrid', ({ Fuel }) => Fuel === 'hybrid' || Fuel === 'phev'],
    ['brand-new', ({ Condition }) => Condition === 'new'],
    ['trucks by class', (row) => row['Body Type'] === 'truck' && row['Max Load (kg)'] !== ''],
  ])('has stock in the category %s', (_, holds) => {
    expect(counted.filter(holds).length).toBeGreaterThan(2);
  });

  test.each([...headers])('uses the column %s', (header) => {
    expect(sample.some((row) => row[header] !== '')).toBe(true);
  });

  test('is the same at every run, and differs with another seed', () => {
    expect([...sampleRows(ranges, asOf, SAMPLE_SEED)]).toEqual(sample);
    expect([...sampleRows(ranges, asOf, SAMPLE_SEED + 1)]).not.toEqual(sample);
  });

  test.runIf(isSample)('is what stands in content/inventory', () => {
    expect(readFileSync(inventoryFile, 'utf8')).toBe(
      stringify(sample, { ...csvFormat, columns: [...headers] }),
    );
  });

  test.runIf(isSample).each([...headers])('loses no cell of %s on the way to the stock', (header) => {
    const field = columns.find((column) => column.header === header)?.field as keyof Vehicle;
    const said = sample.filter((row) => row.Status !== 'hidden' && row[header] !== '');
    const lost = said.filter((row) => vehicles.get(row['Ref No'])?.[field] === undefined);
    expect(lost.map((row) => row['Ref No'])).toEqual([]);
  });
});

describe('ten thousand rows hold nothing absurd', () => {
  const rules: [string, (row: Row) => boolean][] = [
    ['registered after it was made', (row) => later(row['First Registered'], row.Manufactured)],
    ['registered before the stock date', (row) => row['First Registered'] <= '2026-11'],
    [
      'no Prius before it was invented',
      (row) =>
        row.Model !== 'Prius' || row['First Registered'] === '' || row['First Registered'] >= '1997-12',
    ],
    [
      'no Prius with four driven wheels before 2015',
      (row) =>
        row.Model !== 'Prius' ||
        row.Drive !== '4WD' ||
        row['First Registered'] === '' ||
        row['First Registered'] >= '2015-12',
    ],
    ['no diesel Vitz', (row) => row.Model !== 'Vitz' || row.Fuel !== 'diesel'],
    [
      'motor cycles have neither doors nor driven axles nor automatic transmission',
      (row) =>
        row['Body Type'] !== 'motor-cycle' ||
        (row.Doors === '' && row.Drive === '' && row.Transmission === 'MT'),
    ],
    [
      'machinery has neither doors nor kilometres',
      (row) => row['Body Type'] !== 'other' || (row.Doors === '' && row['Mileage (km)'] === ''),
    ],
    [
      'trucks have a load and a body',
      (row) =>
        row['Body Type'] !== 'truck' || (Number(row['Max Load (kg)']) >= 350 && row['Truck Body'] !== ''),
    ],
    [
      'a heavy truck runs on diesel and shifts gears',
      (row) =>
        row['Body Type'] !== 'truck' ||
        Number(row['Max Load (kg)']) < 3500 ||
        (row.Fuel === 'diesel' && row.Transmission !== 'CVT'),
    ],
    [
      'what runs on electricity or hydrogen has no displacement, the rest has',
      (row) =>
        ['electric', 'hydrogen'].includes(row.Fuel) === (row['Engine (cc)'] === '') ||
        row['Body Type'] === 'other',
    ],
    [
      'new vehicles have hardly been driven or registered',
      (row) =>
        row.Condition !== 'new' || (Number(row['Mileage (km)']) < 100 && row['First Registered'] === ''),
    ],
    [
      'nobody drives 60,000 km a year',
      (row) =>
        row['First Registered'] === '' ||
        Number(row['Mileage (km)']) <= 60_000 * (2027 - Number(row['First Registered'].slice(0, 4))),
    ],
    [
      'prices are those of vehicles',
      (row) =>
        row['FOB (USD)'] === '' || (Number(row['FOB (USD)']) >= 300 && Number(row['FOB (USD)']) <= 200_000),
    ],
    [
      'kei vehicles stay within 660 cc and 3.4 m',
      (row) =>
        !(Number(row['Engine (cc)']) > 640 && Number(row['Engine (cc)']) <= 660 && row.Doors !== '') ||
        Number(row['Length (mm)']) <= 3400,
    ],
    [
      'seats are few in cars',
      (row) => row.Seats === '' || (Number(row.Seats) >= 1 && Number(row.Seats) <= 15),
    ],
    [
      'a size is that of a vehicle',
      (row) =>
        row['Length (mm)'] === '' ||
        (Number(row['Length (mm)']) > 1000 && Number(row['Length (mm)']) <= 12_000),
    ],
    [
      'nothing arrives before it was built and registered',
      (row) =>
        row.Arrived === '' ||
        (later(row.Arrived.slice(0, 7), row.Manufactured) &&
          row.Arrived.slice(0, 7) >= row['First Registered']),
    ],
    [
      'no car has two kinds of headlights or keys',
      ({ Features }) =>
        !(Features.includes('LED') && Features.includes('HID')) &&
        !(Features.includes('Keyless') && Features.includes('Smart key')),
    ],
    [
      'no dump truck has a tail lift',
      (row) => !(/dump/i.test(row['Truck Body'] + row.Grade) && row.Features.includes('Tail lift')),
    ],
    [
      'incoming vehicles arrive later, others have arrived',
      (row) => row.Arrived === '' || (row.Status === 'incoming') === row.Arrived > asOf,
    ],
  ];

  test.each(rules)('%s', (_, holds) => {
    expect(many.filter((row) => !holds(row)).slice(0, 3)).toEqual([]);
  });
});

function counts(header: 'Make' | 'Body Type'): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(counted, (row) => row[header])].map(([key, rows]) => [key, rows.length]),
  );
}

function later(registered: string, made: string): boolean {
  return registered === '' || made === '' || made.slice(0, 7) <= registered || registered.startsWith(made);
}
