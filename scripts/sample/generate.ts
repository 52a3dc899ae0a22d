// Rows of an invented stock of real models, in the columns of our own CSV template.
import { dayAfter } from '../../src/catalogue/days.ts';
import { toMonth, toMonthNumber } from './months.ts';
import { choose, type Choice } from './choose.ts';
import {
  chassisNoOf,
  conditionOf,
  exteriorColourOf,
  featuresOf,
  interiorColourOf,
  placeOf,
  remarksOf,
} from './details.ts';
import { randomFrom, type Random } from './random.ts';
import { stockPlan } from './stock-plan.ts';
import { fobUsdOf, mileageOf, toYen } from './value.ts';
import type { Range } from './generation.ts';
import type { BodyType, Status } from '../../src/inventory/vocabularies.ts';

/** The committed sample's seed: one with some stock in every category. */
export const SAMPLE_SEED = 414;

/** Statuses of the sample beyond those that are simply available: the first two count, the others do not. */
const sampleStatuses: Partial<Record<Status, number>> = { reserved: 12, incoming: 9, sold: 6, hidden: 3 };
/** The same as shares, for a stock of another size. */
const statusShares: [Status, number][] = [
  ['available', 0.93],
  ['reserved', 0.03],
  ['incoming', 0.02],
  ['sold', 0.015],
  ['hidden', 0.005],
];
/** The last day that New Arrivals still reaches, and the first that it does not. */
const EDGE_DAYS = [45, 46];

/** The sample: exactly the planned counts on offer, and a few sold and hidden rows beyond. */
export function* sampleRows(ranges: Ranges, asOf: string, seed: number): Generator<Row> {
  const random = randomFrom(seed);
  const planned = shuffled(random, cells());
  const { reserved = 0, incoming = 0, sold = 0, hidden = 0 } = sampleStatuses;
  const beyond: [Cell, Status][] = Array.from({ length: sold + hidden }, (_, at) => [
    random.pick(planned),
    at < sold ? 'sold' : 'hidden',
  ]);
  const onOffer: [Cell, Status][] = planned.map((cell, at) => [
    cell,
    at < reserved ? 'reserved' : at < reserved + incoming ? 'incoming' : 'available',
  ]);
  let number = 0;
  for (const [cell, status] of shuffled(random, [...onOffer, ...beyond])) {
    number += 1;
    const row = toRow(random, ranges, cell, status, asOf, number);
    const edge = EDGE_DAYS[number - 1];
    yield edge !== undefined && status === 'available' ? { ...row, Arrived: dayAfter(asOf, -edge) } : row;
  }
}

/** A stock of any size with makes and types in the plan's proportions. */
export function* benchmarkRows(ranges: Ranges, asOf: string, seed: number, count: number): Generator<Row> {
  const random = randomFrom(seed);
  const all = cells();
  for (let number = 1; number <= count; number += 1) {
    const [status] = random.weighted(statusShares, ([, share]) => share);
    yield toRow(random, ranges, random.pick(all), status, asOf, number);
  }
}

/** Every planned vehicle as its make and type. */
function cells(): Cell[] {
  return Object.entries(stockPlan).flatMap(([make, byType]) =>
    Object.entries(byType).flatMap(([type, count]) =>
      Array.from({ length: count }, () => ({ make, type: type as BodyType })),
    ),
  );
}

function toRow(
  random: Random,
  ranges: Ranges,
  { make, type }: Cell,
  status: Status,
  asOf: string,
  number: number,
): Row {
  const generations = ranges[make]?.[type];
  if (!generations) throw new Error(`The table of models has no ${make} under ${type}.`);
  const choice = choose(random, generations, asOf.slice(0, 7));
  const { generation, gearbox, isNew } = choice;
  const years = (toMonthNumber(asOf) - toMonthNumber(choice.registered)) / 12;
  const isMachine = type === 'other';
  const km = isNew ? random.whole(3, 80) : mileageOf(random, type, years);
  const reading = isNew || isMachine ? 'actual' : random.weighted(odometers, ([, share]) => share)[0];
  const inspected = conditionOf(random, type, years, km, isNew);
  const [lengthMm, widthMm, heightMm] = generation.mm;
  const measured = random.chance(0.93);
  const welfare = generation.welfare && type !== 'suv' && !isNew && random.chance(0.09);
  return {
    'Ref No': `AR-${24_000 + number}`,
    Status: status,
    Make: make,
    Model: generation.model,
    Grade: random.chance(0.04) ? '' : choice.grade,
    'Model Code': choice.modelCode,
    'Chassis No': chassisNoOf(choice, make, type, 1_000 + number),
    'Body Type': type,
    Manufactured: random.chance(0.1)
      ? ''
      : random.chance(0.15)
        ? choice.manufactured.slice(0, 4)
        : choice.manufactured,
    'First Registered': isNew ? '' : choice.registered,
    Arrived: arrivedOf(random, status, asOf, choice),
    'Mileage (km)': isMachine || reading === 'unknown' || random.chance(0.01) ? '' : String(km),
    Odometer: isMachine || (reading === 'actual' && random.chance(0.3)) ? '' : reading,
    'Engine (cc)': choice.engineCc === 0 ? '' : String(choice.engineCc),
    Fuel: choice.fuel,
    Transmission: gearbox?.transmission ?? '',
    Gears: gearbox?.gears === undefined ? '' : String(gearbox.gears),
    Steering: isMachine || type === 'motor-cycle' ? '' : random.pick(generation.steering ?? ['RHD']),
    Drive: driveOf(random, choice),
    Doors: text(generation.doors),
    Seats: generation.seats ? String(random.pick(generation.seats)) : '',
    'Exterior Colour': exteriorColourOf(random, type),
    'Interior Colour': interiorColourOf(random, type),
    ...prices(random, fobUsdOf(random, choice, type, years, km)),
    'Length (mm)': measured ? String(lengthMm) : '',
    'Width (mm)': measured ? String(widthMm) : '',
    'Height (mm)': measured ? String(heightMm) : '',
    'Weight (kg)': measured
      ? String(Math.round(random.whole(generation.kg[0], generation.kg[1]) / 10) * 10)
      : '',
    'Max Load (kg)': text(generation.loadKg),
    'Truck Body': generation.truckBody ?? '',
    Condition: isNew ? 'new' : random.chance(0.1) ? '' : 'used',
    Welfare: welfare ? 'true' : random.chance(0.5) ? 'false' : '',
    Location: status === 'incoming' ? '' : placeOf(random),
    'Auction Grade': inspected.auctionGrade,
    'Interior Grade': inspected.interiorGrade,
    'Repair History': inspected.repairHistory,
    Features: [
      ...featuresOf(random, type, choice),
      ...(welfare ? [random.pick(['Wheelchair ramp', 'Lifting side seat'])] : []),
    ].join('; '),
    Remarks: remarksOf(random, isNew).join('; '),
    Photos: photosOf(random, number),
  };
}

/** Mostly in dollars, some in yen too, a few in yen only, a few to be asked for. */
function prices(random: Random, usd: number): Pick<Row, 'FOB (USD)' | 'FOB (JPY)'> {
  const kind = random.next();
  if (kind < 0.03) return { 'FOB (USD)': '', 'FOB (JPY)': '' };
  if (kind < 0.06) return { 'FOB (USD)': '', 'FOB (JPY)': String(toYen(usd)) };
  return { 'FOB (USD)': String(usd), 'FOB (JPY)': kind < 0.14 ? String(toYen(usd)) : '' };
}

/** Photos as a stock program names them; the files themselves come separately. */
function photosOf(random: Random, number: number): string {
  const count = random.chance(0.97) ? 0 : random.whole(2, 8);
  return Array.from({ length: count }, (_, at) => `AR-${24_000 + number}_${at + 1}.jpg`).join('; ');
}

/** Some exports name only the number of driven wheels. */
function driveOf(random: Random, { drive }: Choice): string {
  return (drive === 'FWD' || drive === 'RWD') && random.chance(0.4) ? '2WD' : drive;
}

/**
 * About a quarter within the 45 days of New Arrivals; incoming vehicles within six weeks from now. Nothing
 * arrives before the month after it was built and registered; where no day is left, none is stated.
 */
function arrivedOf(
  random: Random,
  status: Status,
  asOf: string,
  { registered, manufactured }: Choice,
): string {
  const known = !random.chance(0.04);
  const arrived =
    status === 'incoming'
      ? dayAfter(asOf, random.whole(1, 42))
      : dayAfter(asOf, -(random.chance(0.2) ? random.whole(0, 44) : random.whole(47, 230)));
  const latest = registered > manufactured ? registered : manufactured;
  const earliest = `${toMonth(toMonthNumber(latest) + 1)}-01`;
  if (!known || earliest > asOf) return '';
  return arrived < earliest ? earliest : arrived;
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

const odometers: [string, number][] = [
  ['actual', 0.965],
  ['unknown', 0.022],
  ['replaced', 0.013],
];

/** What every make sold, by body type (models/). */
export type Ranges = Readonly<Record<string, Range>>;
type Cell = { make: string; type: BodyType };

/** A row of the template: every header with a cell, empty where nothing is known. */
export type Row = Record<(typeof headers)[number], string>;

/** How rows become a file: lines end with CR LF, as RFC 4180 has it and spreadsheets write it. */
export const csvFormat = { header: true, record_delimiter: 'windows' } as const;

export const headers = [
  'Ref No',
  'Status',
  'Make',
  'Model',
  'Grade',
  'Model Code',
  'Chassis No',
  'Body Type',
  'Manufactured',
  'First Registered',
  'Arrived',
  'Mileage (km)',
  'Odometer',
  'Engine (cc)',
  'Fuel',
  'Transmission',
  'Gears',
  'Steering',
  'Drive',
  'Doors',
  'Seats',
  'Exterior Colour',
  'Interior Colour',
  'FOB (USD)',
  'FOB (JPY)',
  'Length (mm)',
  'Width (mm)',
  'Height (mm)',
  'Weight (kg)',
  'Max Load (kg)',
  'Truck Body',
  'Condition',
  'Welfare',
  'Location',
  'Auction Grade',
  'Interior Grade',
  'Repair History',
  'Features',
  'Remarks',
  'Photos',
] as const;
