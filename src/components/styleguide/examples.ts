// Named examples of what the site is made of, with the odd ones that real stock brings: long words, other
// scripts, nothing but what is required.
import { toCard, type Card } from '../../catalogue/card.ts';
import type { Counted } from '../../catalogue/menu.ts';
import type { Vehicle } from '../../inventory/vehicle.ts';
import type { Photo } from '../../photos/manifest.ts';

/** Cards by what is special about them. */
export const cards: { name: string; card: Card }[] = [
  { name: 'Plain', vehicle: {} },
  { name: 'Only what is required', vehicle: onlyRequired() },
  { name: 'New, reserved and reduced', vehicle: reduced() },
  {
    name: 'On its way, price on request',
    vehicle: { status: 'incoming' as const, prices: [], fobUsd: undefined },
  },
  {
    name: 'One long word',
    vehicle: { grade: 'Hochgeschwindigkeitsallradantriebssonderausstattung'.repeat(2) },
  },
  { name: 'From right to left', vehicle: { grade: 'تويوتا لاند كروزر فل كامل', type: 'suv' as const } },
  {
    name: 'Truck',
    vehicle: { type: 'truck' as const, model: 'Dyna', maxLoadKg: 2000, odometer: 'unknown' as const },
  },
].map(({ name, vehicle }, at) => ({ name, card: toCard(example(at + 1, vehicle), 150) }));

/** A menu with a count of none, a long name and a large count. */
export const counted: Counted[] = [
  { slug: 'suv' as const, count: 12_400 },
  { slug: 'motor-cycle' as const, count: 4 },
  { slug: 'bus' as const, count: 0 },
].map(({ slug, count }) => ({ listing: { kind: 'type', slug, address: '/types/' }, count }));

/** The models of a make, more than stand in sight. */
export const models: Counted[] = [
  'Aqua',
  'Dyna',
  'Estima',
  'Land Cruiser Prado',
  'Noah',
  'Prius',
  'Raum',
].map((name, at) => ({
  listing: { kind: 'model', make: 'Toyota', name, address: '/makes/' },
  count: 8 - at,
}));

/** What the sample's exporter has not supplied. */
export const supplied = {
  dealerLicence: '000000000000',
  jumveaMembership: '0000',
  mail: 'sales@example.com',
  whatsapp: '+81000000000',
};

/** Drawn by the build of the style guide (scripts/browser/build-style-guide.ts). */
export const photos: Photo[] = ['a', 'b'].map((digit) => ({
  id: digit.repeat(20),
  width: 1600,
  height: 1200,
  colour: 'silver',
  drawn: true,
}));

/** A few vehicles to search in. */
export const searched: Vehicle[] = [
  { features: ['ABS', 'Sunroof'] },
  { ...reduced(), grade: 'U', fobUsd: 3100 },
  { model: 'Prius', fuel: 'hybrid' as const, fobUsd: 9200, features: ['ABS'] },
  { make: 'Nissan', model: 'Note', fobUsd: 2500, mileageKm: 120_400, firstRegistered: '2012-08' },
  { make: 'Nissan', model: 'Caravan', type: 'van' as const, fuel: 'diesel' as const, fobUsd: 11_800 },
  { make: 'Isuzu', model: 'Elf', type: 'truck' as const, maxLoadKg: 2000, fobUsd: undefined },
].map((fields, at) => example(at + 1, fields));

export const features = ['Air conditioner', 'ABS', 'كاميرا خلفية', 'Radar cruise control with lane keeping'];

export const prices = [
  { name: 'In dollars', price: { fobUsd: 8500 } },
  {
    name: 'On offer and reduced',
    price: { fobUsd: 3100 },
    reduction: { on: '2026-11-20', fromUsd: 3450 },
    history: reduced().prices,
    onOffer: true,
  },
  { name: 'From yen', price: { fobUsd: 8867, fromJpy: 1_330_000 } },
  { name: 'On request', price: undefined },
];

/** A vehicle of which nearly everything is known. */
export const vehicle = example(1, {
  gears: 7,
  auctionGrade: '4',
  seats: 5,
  lengthMm: 3955,
  weightKg: 1140,
  modelCode: 'DBA-NSP135',
});

export const remarks = [
  'One owner.',
  'Every scratch is told here, with its length and its place. '.repeat(20),
];

function example(serial: number, fields: { [K in keyof Vehicle]?: Vehicle[K] | undefined }): Vehicle {
  const plain: Vehicle = {
    ref: `EX-${serial}`,
    status: 'available',
    make: 'Toyota',
    model: 'Vitz',
    grade: 'F',
    type: 'hatchback',
    manufactured: '2014-03',
    firstRegistered: '2014-05',
    mileageKm: 74_200,
    engineCc: 1296,
    fuel: 'petrol',
    transmission: 'CVT',
    steering: 'RHD',
    drive: 'FWD',
    fobUsd: 3450,
    location: 'Nagoya',
    slug: `ex-${serial}`,
    serial,
    listedOn: '2026-11-02',
    changedOn: '2026-11-02',
    prices: [],
  };
  return { ...plain, ...fields } as Vehicle;
}

function onlyRequired() {
  const fields = [
    'grade',
    'manufactured',
    'firstRegistered',
    'mileageKm',
    'engineCc',
    'fuel',
    'transmission',
  ];
  const more = ['steering', 'drive', 'fobUsd', 'location'];
  return Object.fromEntries([...fields, ...more].map((field) => [field, undefined]));
}

function reduced() {
  return {
    status: 'reserved' as const,
    condition: 'new' as const,
    fobUsd: 3100,
    prices: [
      { on: '2026-11-02', fobUsd: 3450 },
      { on: '2026-11-20', fobUsd: 3100 },
    ],
  };
}
