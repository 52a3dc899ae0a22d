// Rows for tests: any rows a stock may give, and a plausible stock of any size from a seed.
import fc from 'fast-check';
import { decode } from './decode.ts';
import { encodeCore, encodeFeatures, encodeText } from './encode.ts';
import { toTable, withFeatures, withText, type Table } from './table.ts';
import { YES } from './fields.ts';
import type { Spellings } from './format.ts';
import type { Row } from './columns.ts';

/** The table a browser makes of the files of these rows. */
export function tableOf(rows: readonly Row[], spellings: Spellings = {}): Table {
  const table = toTable(readable(encodeCore(rows)));
  const texted = table && withText(table, readable(encodeText(rows, spellings)));
  const complete = texted && withFeatures(texted, readable(encodeFeatures(rows)));
  if (!complete) throw new Error('The files of these rows are not of one table.');
  return complete;
}

export function readable(file: Uint8Array) {
  const decoded = decode(file);
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded;
}

/** A row that states only what has to be stated; of two the one with the higher day is newer. */
export function aRow(day: number, fields: Partial<Row> = {}): Row {
  return {
    ref: `T-${day}`,
    status: 'available',
    make: 'Toyota',
    model: 'Vitz',
    type: 'hatchback',
    stockedDay: day,
    year: undefined,
    mileageKm: undefined,
    odometer: undefined,
    engineCc: undefined,
    fuel: undefined,
    transmission: undefined,
    steering: undefined,
    drive: undefined,
    seats: undefined,
    exteriorColour: undefined,
    fobUsd: undefined,
    maxLoadKg: undefined,
    reducedDay: undefined,
    condition: undefined,
    welfare: undefined,
    location: undefined,
    photo: undefined,
    fromYen: undefined,
    grade: undefined,
    modelCode: undefined,
    truckBody: undefined,
    firstRegistered: undefined,
    repairHistory: undefined,
    auctionGrade: undefined,
    lengthMm: undefined,
    widthMm: undefined,
    heightMm: undefined,
    features: [],
    ...fields,
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = (...values: string[]) => maybe(fc.constantFrom(...values));
const someText = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const whole = (max: number) => maybe(fc.nat(max));

/** Few different values, so that every search finds something. */
const plainFields = {
  make: fc.constantFrom('Toyota', 'Nissan', 'Land Rover'),
  model: fc.constantFrom('Vitz', 'Note', 'Truck', 'X'),
  type: oneOf('suv', 'sedan', 'truck'),
  status: oneOf('available', 'reserved', 'incoming'),
  fuel: oneOf('petrol', 'diesel', 'hybrid'),
  transmission: oneOf('AT', 'MT'),
  steering: oneOf('RHD', 'LHD'),
  drive: oneOf('2WD', '4WD'),
  exteriorColour: oneOf('White', 'Pearl White', 'Black'),
  location: oneOf('Nagoya', 'Kobe'),
  odometer: oneOf('actual', 'unknown'),
  condition: oneOf('new', 'used'),
  welfare: oneOf(YES),
  fromYen: oneOf(YES),
  photo: oneOf(YES),
  seats: maybe(fc.constantFrom(2, 5, 7)),
  year: maybe(fc.integer({ min: 1975, max: 2026 })),
  stockedDay: fc.integer({ min: 20_770, max: 20_779 }),
  mileageKm: whole(400_000),
  engineCc: whole(8_000),
  fobUsd: whole(40_000),
  maxLoadKg: whole(15_000),
  reducedDay: maybe(fc.integer({ min: 20_600, max: 20_779 })),
  grade: oneOf('G', 'X Limited', 'Custom'),
  modelCode: oneOf('NSP130', 'GRJ76K'),
  truckBody: oneOf('Dump', 'Double cab'),
  firstRegistered: oneOf('2018', '2018-04'),
  repairHistory: oneOf('None recorded', 'Not known'),
  auctionGrade: oneOf('4', '4.5', 'R'),
  lengthMm: whole(12_000),
  widthMm: whole(2_500),
  heightMm: whole(4_000),
  features: fc.uniqueArray(fc.constantFrom('ABS', 'Sunroof', 'Navigation'), { maxLength: 3 }),
};

/** Up to so many rows whose values repeat. */
export const plainRows = (maxLength: number) => rowsOf(plainFields, maxLength);

/** Rows with any text and any number where the stock allows it. */
export const anyRows = rowsOf(
  {
    ...plainFields,
    make: someText,
    model: someText,
    exteriorColour: maybe(someText),
    location: maybe(someText),
    grade: maybe(someText),
    modelCode: maybe(someText),
    fobUsd: whole(Number.MAX_SAFE_INTEGER),
    mileageKm: whole(Number.MAX_SAFE_INTEGER),
    features: fc.uniqueArray(someText, { maxLength: 5 }),
  },
  40,
);

/** Refs of all shapes, each once. */
function rowsOf(fields: { [K in keyof Omit<Row, 'ref'>]: fc.Arbitrary<Row[K]> }, maxLength: number) {
  const ref = fc.oneof(
    fc.nat(99_999).map((number) => `AR-${String(number).padStart(5, '0')}`),
    fc.nat(99_999_999_999_999).map((number) => `X${number}/B`),
    someText,
  );
  return fc.uniqueArray(fc.record({ ref, ...fields }), {
    maxLength,
    size: 'medium',
    selector: (row) => row.ref,
  });
}
