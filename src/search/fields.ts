// What a search can ask for. One table for the column file, the query, the address and the page.

/** Fields with a list of values; of one field any of the chosen values will do. */
export const choices = [
  'make',
  'model',
  'type',
  'fuel',
  'transmission',
  'steering',
  'drive',
  'exteriorColour',
  'location',
  'seats',
  'status',
  'condition',
  'welfare',
  'photo',
] as const;

/** Fields with a from and a to. */
export const ranges = ['fobUsd', 'year', 'mileageKm', 'engineCc'] as const;

/** In the order of the menu; `best` only where a text is typed, and then it is the default. */
export const sorts = [
  'best',
  'newest',
  'price-up',
  'price-down',
  'year-down',
  'year-up',
  'mileage-up',
  'mileage-down',
] as const;

/** What a comparison shows of a vehicle. */
export const compared = [
  'fobUsd',
  'status',
  'year',
  'firstRegistered',
  'mileageKm',
  'repairHistory',
  'auctionGrade',
  'engineCc',
  'fuel',
  'transmission',
  'steering',
  'drive',
  'seats',
  'maxLoadKg',
  'truckBody',
  'exteriorColour',
  'type',
  'condition',
  'location',
  'size',
  'grade',
  'modelCode',
  'ref',
] as const;

/** Value of the fields that are only ever yes or not stated: `welfare`, `photo`, `fromYen`. */
export const YES = 'yes';

/** Results on one page. */
export const PAGE_SIZE = 24;

/** One thing for each name. */
export function ofEach<K extends string, V>(names: readonly K[], valueOf: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
}

export type Choice = (typeof choices)[number];
export type Range = (typeof ranges)[number];
export type Compared = (typeof compared)[number];
export type Sort = (typeof sorts)[number];
