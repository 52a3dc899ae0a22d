// What the site must show, worked out a second time from the CSV and content/site alone, by the rules of the
// catalogue as they are written down and without a line of src: where both agree, the numbers are true.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** @param root the folder that holds `content` */
export function readOracle(root: string): Oracle {
  const site = JSON.parse(readFileSync(`${root}/content/site/site.json`, 'utf8')) as SiteFile;
  const csv = readFileSync(`${root}/content/inventory/inventory.csv`, 'utf8');
  const stockFile = `${root}/content/inventory/vehicles.jsonl`;
  return toOracle(csv, site, site.stockDate ?? (existsSync(stockFile) ? readStockDate(stockFile) : ''));
}

/** @param csv an inventory with the headers and values of our own template, that ingest takes whole: values that
 * it would refuse are not told apart here */
export function toOracle(csv: string, { origin, sample }: SiteFile, stockDate: string): Oracle {
  const rows = publishable(parse(csv, { bom: true, columns: true, trim: true }) as Row[]);
  const counted = rows.filter((row) =>
    ['', 'available', 'reserved', 'incoming'].includes(row['Status'] ?? ''),
  );
  const listing = (name: string, holds: (row: Row) => boolean): ExpectedListing => ({
    name,
    refs: counted.filter(holds).map(toRef),
  });
  const distinct = (header: string, of: readonly Row[]) => [...new Set(of.map((row) => row[header]!))];
  return {
    origin,
    sample,
    stockDate,
    counted: counted.map(toRef),
    sold: rows.filter((row) => row['Status'] === 'sold').map(toRef),
    hidden: rows.filter((row) => row['Status'] === 'hidden').map(toRef),
    fobUsd: new Map(
      rows.filter((row) => row['FOB (USD)']).map((row) => [toRef(row), Number(row['FOB (USD)'])]),
    ),
    chassisNumbers: rows.map((row) => row['Chassis No'] ?? '').filter((number) => number !== ''),
    types: typeNames
      .map(([slug, name]) => ({ slug, ...listing(name, (row) => toType(row) === slug) }))
      .filter(({ refs }, index) => index < ALWAYS_SHOWN || refs.length > 0),
    makes: distinct('Make', counted).map((make) => {
      const ofMake = counted.filter((row) => row['Make'] === make);
      return {
        ...listing(make, (row) => row['Make'] === make),
        models: distinct('Model', ofMake).map((model) =>
          listing(model, (row) => row['Make'] === make && row['Model'] === model),
        ),
      };
    }),
    categories: categoryRules.map(([slug, name, holds]) => ({
      slug,
      ...listing(name, (row) => holds(row, stockDate)),
    })),
  };
}

const toRef = (row: Row) => row['Ref No']!;
const toType = (row: Row) => (knownTypes.has(row['Body Type']) ? row['Body Type'] : 'other');

/** Rows with a name; equal rows once, rows that share a ref and differ not at all. */
function publishable(rows: readonly Row[]): Row[] {
  const complete = rows.filter((row) => row['Ref No'] && row['Make'] && row['Model']);
  const byRef = Map.groupBy(complete, toRef);
  return [...byRef.values()]
    .filter((same) => new Set(same.map((row) => JSON.stringify(row))).size === 1)
    .map((same) => same[0]!);
}

/** A vehicle that says nothing about its arrival came with the stock the CSV describes. */
function isNewArrival(row: Row, stockDate: string): boolean {
  if (row['Status'] === 'incoming') return false;
  const days = (Date.parse(stockDate) - Date.parse(row['Arrived'] || stockDate)) / 86_400_000;
  return days <= 45;
}

function readStockDate(stockFile: string): string {
  const head = JSON.parse(readFileSync(stockFile, 'utf8').split('\n', 1)[0]!) as { stock: { asOf: string } };
  return head.stock.asOf;
}

const ALWAYS_SHOWN = 10;
const typeNames = [
  ['suv', 'SUV'],
  ['sedan', 'Sedan'],
  ['mini-van', 'Mini van'],
  ['hatchback', 'Hatchback'],
  ['truck', 'Truck'],
  ['bus', 'Bus'],
  ['van', 'Van'],
  ['coupe', 'Coupe'],
  ['motor-cycle', 'Motor cycle'],
  ['other', 'Other'],
  ['wagon', 'Wagon'],
  ['convertible', 'Convertible'],
  ['pickup', 'Pickup'],
  ['camper', 'Camper'],
  ['machinery', 'Machinery'],
] as const;
const knownTypes = new Set<string | undefined>(typeNames.map(([slug]) => slug));

const categoryRules: readonly [
  slug: string,
  name: string,
  holds: (row: Row, stockDate: string) => boolean,
][] = [
  ['new-arrivals', 'New Arrivals', isNewArrival],
  ['left-hand-drive', 'Left Hand Drive', (row) => row['Steering'] === 'LHD'],
  ['welfare', 'Vehicle for Handicapped', (row) => row['Welfare'] === 'true'],
  ['manual', 'Manual', (row) => row['Transmission'] === 'MT'],
  ['diesel', 'Diesel Engine', (row) => row['Fuel'] === 'diesel'],
  ['hybrid', 'Hybrid', (row) => row['Fuel'] === 'hybrid' || row['Fuel'] === 'phev'],
  ['brand-new', 'Brand-new Car', (row) => row['Condition'] === 'new'],
  [
    'trucks-by-class',
    'Classified Truck',
    (row) => row['Body Type'] === 'truck' && Number(row['Max Load (kg)']) > 0,
  ],
];

type Row = Record<string, string>;
type SiteFile = { origin: string; sample: boolean; stockDate?: string };
export type ExpectedListing = { name: string; refs: string[] };

/** Lists of vehicles are lists of refs, as the CSV writes them. */
export type Oracle = {
  origin: string;
  sample: boolean;
  stockDate: string;
  counted: string[];
  sold: string[];
  hidden: string[];
  /** The prices given in dollars. */
  fobUsd: Map<string, number>;
  chassisNumbers: string[];
  types: (ExpectedListing & { slug: string })[];
  makes: (ExpectedListing & { models: ExpectedListing[] })[];
  categories: (ExpectedListing & { slug: string })[];
};
