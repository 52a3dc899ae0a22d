// What a vehicle of some age has run and is asked for. Rules of thumb of the trade: so many kilometres a
// year, and so much of the value kept each year; collectors pay again for the old and rare.
import type { Choice } from './choose.ts';
import type { Random } from './random.ts';
import type { BodyType } from '../../src/inventory/vocabularies.ts';

const kmAYear: Partial<Record<BodyType, number>> = {
  truck: 11_000,
  van: 14_000,
  'motor-cycle': 2_800,
  coupe: 6_500,
};
const USUAL_KM_A_YEAR = 8_200;
const keptAYear: Partial<Record<BodyType, number>> = {
  suv: 0.895,
  truck: 0.9,
  van: 0.89,
  coupe: 0.88,
  other: 0.91,
  'motor-cycle': 0.88,
};
const USUALLY_KEPT_A_YEAR = 0.87;
/** After so many years age takes no more from the price. */
const FLAT_FROM_YEARS = 18;
/** Inland transport, export papers and loading, which FOB contains, in yen. */
const TO_ON_BOARD_YEN = 60_000;
const YEN_PER_USD = 150;

/** Kilometres, rounded as odometers are written down. */
export function mileageOf(random: Random, type: BodyType, years: number): number {
  const km = (kmAYear[type] ?? USUAL_KM_A_YEAR) * Math.min(years, 22) * random.spread(0.45);
  return Math.min(Math.max(Math.round(km), 900), 340_000);
}

/** The asking price in whole US dollars, rounded as dealers round. */
export function fobUsdOf(
  random: Random,
  { generation, isNew }: Choice,
  type: BodyType,
  years: number,
  km: number,
): number {
  const kept = generation.yearlyValue ?? keptAYear[type] ?? USUALLY_KEPT_A_YEAR;
  const run = km / ((kmAYear[type] ?? USUAL_KM_A_YEAR) * Math.max(years, 1));
  const value = isNew
    ? generation.newYen * 1.02
    : generation.newYen *
      kept ** Math.min(years, FLAT_FROM_YEARS) *
      0.92 *
      Math.min(1.25, run ** -0.25) *
      random.spread(0.16);
  return rounded(Math.max(value + TO_ON_BOARD_YEN, 95_000) / YEN_PER_USD);
}

/** The same price in yen, rounded to ten thousand. */
export function toYen(usd: number): number {
  return Math.round((usd * YEN_PER_USD) / 10_000) * 10_000;
}

function rounded(usd: number): number {
  const step = usd < 3_000 ? 10 : 50;
  return Math.round(usd / step) * step;
}
