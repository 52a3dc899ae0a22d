// The columns of the column files, by name.

/** A day is counted from 1970-01-01: `20779` -> `2026-11-22` */
export function toDay(stockedDay: number): string {
  return new Date(stockedDay * MS_PER_DAY).toISOString().slice(0, 10);
}

export const MS_PER_DAY = 86_400_000;

/** Columns of words and codes; those of texts stand in the text file. */
export const wordColumns = [
  'status',
  'make',
  'model',
  'type',
  'odometer',
  'fuel',
  'transmission',
  'steering',
  'drive',
  'exteriorColour',
  'condition',
  'welfare',
  'location',
  'photo',
  'fromYen',
] as const;
export const textColumns = ['grade', 'modelCode', 'truckBody'] as const;

/** Columns that only a comparison shows; they stand in the features file. Dates are `YYYY` or `YYYY-MM`. */
export const comparedWords = ['firstRegistered', 'repairHistory', 'auctionGrade'] as const;
export const comparedSizes = ['lengthMm', 'widthMm', 'heightMm'] as const;
export const comparedColumns = [...comparedWords, ...comparedSizes] as const;

/** Columns of whole numbers from 0. */
export const numberColumns = [
  'year',
  'stockedDay',
  'mileageKm',
  'engineCc',
  'seats',
  'fobUsd',
  'maxLoadKg',
  'reducedDay',
] as const;

export type WordColumn = (typeof wordColumns)[number] | (typeof textColumns)[number];
export type NumberColumn = (typeof numberColumns)[number];

/** Absent is `undefined`. `stockedDay` and `reducedDay` count days from 1970-01-01. */
export type Row = { ref: string; make: string; model: string; features: string[] } & {
  [C in Exclude<WordColumn, 'make' | 'model'>]: string | undefined;
} & { [C in NumberColumn | (typeof comparedSizes)[number]]: number | undefined } & {
  [C in (typeof comparedWords)[number]]: string | undefined;
};
