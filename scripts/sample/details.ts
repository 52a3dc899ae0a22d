// What differs from car to car: colours, chassis serials, equipment, grades, places.
import type { Choice } from './choose.ts';
import type { Random } from './random.ts';
import type { BodyType } from '../../src/inventory/vocabularies.ts';

const colours: [string, number][] = [
  ['Pearl White', 24],
  ['White', 20],
  ['Silver', 16],
  ['Black', 17],
  ['Gray', 8],
  ['Blue', 6],
  ['Red', 4],
  ['Wine Red', 2],
  ['Beige', 2],
  ['Brown', 2],
  ['Green', 1],
  ['Light Blue', 2],
  ['Purple', 1],
  ['Yellow', 1],
  ['Orange', 1],
];
const machineColours = ['Yellow', 'Orange', 'Blue', 'Red'];
const interiors = ['Black', 'Gray', 'Beige', 'Brown'];
const places: [string, number][] = [
  ['Nagoya', 9],
  ['Yokohama', 5],
  ['Kobe', 3],
  ['Osaka', 3],
  ['Hakata', 2],
  ['Kisarazu', 1],
  ['Toyama', 1],
];
const basics = [
  'Air conditioner',
  'Power steering',
  'Driver airbag',
  'Power windows',
  'Central locking',
  'ABS',
];
/** Equipment, and the year from which ordinary cars had it. Of one line in brackets a car has one at most. */
const comforts: readonly (readonly (readonly [name: string, from: number])[])[] = [
  [
    ['Smart key with push start', 2009],
    ['Keyless entry', 1995],
  ],
  [
    ['LED headlights', 2014],
    ['HID headlights', 2002],
  ],
  [
    ['Navigation system', 2002],
    ['CD player', 1992],
  ],
  [['Reversing camera', 2006]],
  [['ETC toll unit', 2003]],
  [['Alloy wheels', 1985]],
  [['Passenger airbag', 1996]],
  [['Side airbags', 2006]],
  [['Fog lamps', 1990]],
  [['Bluetooth audio', 2012]],
  [['Cruise control', 2008]],
  [['Idling stop', 2012]],
  [['Privacy glass', 1997]],
  [['Collision warning', 2015]],
  [['Lane keeping aid', 2016]],
];
const luxuries = ['Leather seats', 'Heated seats', 'Sunroof', 'Power seats'];
const suvLuxuries = [...luxuries, 'Roof rails'];
const slidingDoors = ['Power sliding door', 'Rear air conditioner', 'Rear monitor', 'Privacy glass'];
const vanEquipment = ['Ladder rack', 'Cargo floor mat', 'ETC toll unit', 'Reversing camera', 'Keyless entry'];
const lightTruckEquipment = [
  'Air conditioner',
  'Power steering',
  'Power windows',
  'ABS',
  'Radio',
  'Driver airbag',
];
const heavyTruckEquipment = [
  'Air conditioner',
  'Power steering',
  'Power windows',
  'ABS',
  'Radio',
  'Tachograph',
  'Reversing camera',
];
/** From this load a truck carries a tachograph. */
const TACHOGRAPH_FROM_KG = 4_000;
const motorcycleEquipment = ['ABS', 'Engine guard', 'Heated grips', 'Tail bag', 'USB socket'];
const excavatorEquipment = [
  'Canopy',
  'Rubber crawlers',
  'Blade',
  'Spare bucket',
  'Work lamp',
  'Auxiliary hydraulics',
];
const forkliftEquipment = ['Overhead guard', 'Side shift', 'Work lamp', 'Three-stage mast', 'Solid tyres'];
const remarks = [
  'One owner in Japan',
  'Service book with all stamps',
  'Spare key',
  'Small scratches on the rear bumper',
  'New tyres this year',
  'Engine oil and filter changed on arrival',
  'Non-smoker',
  'Stone chip on the windscreen',
  'Battery replaced this year',
  'Light rust underneath',
];
/** World manufacturer identifiers (ISO 3780) of makes that carry a VIN in Japan. */
const manufacturerIdentifiers: Record<string, string> = {
  'Mercedes-Benz': 'WDD',
  BMW: 'WBA',
  MINI: 'WMW',
  Volkswagen: 'WVW',
  Audi: 'WAU',
  Porsche: 'WP0',
  'Land Rover': 'SAL',
  Jaguar: 'SAJ',
  Volvo: 'YV1',
  Peugeot: 'VF3',
  Renault: 'VF1',
  Citroën: 'VF7',
  Fiat: 'ZFA',
  'Alfa Romeo': 'ZAR',
  Ford: 'WF0',
  Chevrolet: 'KL1',
  Chrysler: '1C3',
  Jeep: '1C4',
};
const sevenDigitSerials = new Set(['Toyota', 'Lexus', 'Honda', 'Daihatsu', 'Mitsubishi', 'Isuzu', 'Hino']);
/** Letters that a VIN may not contain (ISO 3779). */
const notInVin = /[^A-HJ-NPR-Z0-9]/g;

export function exteriorColourOf(random: Random, type: BodyType): string {
  return type === 'other' ? random.pick(machineColours) : random.weighted(colours, ([, weight]) => weight)[0];
}

export function interiorColourOf(random: Random, type: BodyType): string {
  return type === 'other' || type === 'motor-cycle' || random.chance(0.35) ? '' : random.pick(interiors);
}

export function placeOf(random: Random): string {
  return random.chance(0.04) ? '' : random.weighted(places, ([, weight]) => weight)[0];
}

/**
 * A chassis number of the make's shape; `serial` makes it unique and its zeros show that it is invented.
 * A model code begins with the emission class (`DBA-`), which is no part of it; a machine's type has none.
 */
export function chassisNoOf({ modelCode }: Choice, make: string, type: BodyType, serial: number): string {
  const code = (type === 'other' ? modelCode : modelCode.replace(/^[0-9A-Z]{1,3}-/, '')).toUpperCase();
  const identifier = manufacturerIdentifiers[make];
  if (identifier) {
    const description = `${code.replace(notInVin, '')}ZZZZZ`.slice(0, 5);
    return `${identifier}${description}0N${String(serial).padStart(7, '0')}`;
  }
  return `${code}-${String(serial).padStart(sevenDigitSerials.has(make) ? 7 : 6, '0')}`;
}

/** Auction grade, interior grade and repair history, which go together. */
export function conditionOf(
  random: Random,
  type: BodyType,
  years: number,
  km: number,
  isNew: boolean,
): Inspected {
  const unseen = { auctionGrade: '', interiorGrade: '', repairHistory: '' };
  if (type === 'other' || type === 'motor-cycle') return unseen;
  if (isNew) return { auctionGrade: 'S', interiorGrade: 'A', repairHistory: 'none' };
  if (random.chance(0.08))
    return { auctionGrade: 'R', interiorGrade: random.pick(['B', 'C']), repairHistory: 'repaired' };
  const wear = years / 4 + km / 45_000 + random.next() * 2;
  const steps: [number, string, string][] = [
    [1.6, '5', 'A'],
    [3, '4.5', 'B'],
    [5, '4', 'B'],
    [7.2, '3.5', 'C'],
    [Infinity, '3', 'D'],
  ];
  const [, auctionGrade, interiorGrade] = steps.find(([most]) => wear < most)!;
  return {
    auctionGrade: random.chance(0.15) ? '' : auctionGrade,
    interiorGrade: random.chance(0.2) ? '' : interiorGrade,
    repairHistory: random.chance(0.2) ? '' : 'none',
  };
}

export function featuresOf(random: Random, type: BodyType, { generation, registered }: Choice): string[] {
  const some = (list: readonly string[], share: number) => list.filter(() => random.chance(share));
  const load = generation.loadKg ?? 0;
  if (type === 'motor-cycle') return some(motorcycleEquipment, 0.4);
  if (type === 'other') return some(isForklift(generation) ? forkliftEquipment : excavatorEquipment, 0.45);
  if (type === 'truck')
    return some(load >= TACHOGRAPH_FROM_KG ? heavyTruckEquipment : lightTruckEquipment, 0.6);
  const year = Number(registered.slice(0, 4));
  const known = comforts.flatMap((line) => {
    const fitted = line.filter(([, from]) => year >= from).map(([name]) => name);
    return fitted.length > 0 ? [random.pick(fitted)] : [];
  });
  if (type === 'van') return [...some(basics, 0.9), ...some(vanEquipment, 0.3)];
  return [
    ...new Set([
      ...some(basics, 0.9),
      ...some(known, year < 2012 ? 0.4 : 0.55),
      ...(type === 'mini-van' ? some(slidingDoors, 0.5) : []),
      ...some(type === 'suv' ? suvLuxuries : luxuries, 0.12),
    ]),
  ];
}

/** Machines of the table are excavators, but for the forklifts of the car makers. */
function isForklift({ mm: [, , height], kg: [lightest] }: Choice['generation']): boolean {
  return height < 2_250 && lightest > 1_500;
}

export function remarksOf(random: Random, isNew: boolean): string[] {
  return isNew || random.chance(0.75) ? [] : [...new Set([random.pick(remarks), random.pick(remarks)])];
}

export type Inspected = { auctionGrade: string; interiorGrade: string; repairHistory: string };
