// A mileage against the age of its vehicle. Auction sheets write thousands under 走行, and a clerk who copies them
// writes 85 where 85,000 km is meant.
import { issue, type Issue } from '../issues/issue.ts';
import type { ReportAt } from './agreement.ts';
import { toPlain } from './fold.ts';
import { positionOf, type Header } from './header.ts';
import type { RowFields } from './vehicle.ts';
import type { Draft } from './vehicles.ts';

/**
 * Leaves out, in place, the mileage that a vehicle of its age hardly has, or cannot have. One that is hardly true is
 * believed with its unit: `85 km`.
 * @param cell what stands in the column
 */
export function settleMileage(fields: RowFields, report: ReportAt, asOf: string, cell: string): void {
  const { mileageKm: km, manufactured, firstRegistered, condition, odometer } = fields;
  const [built = ''] = [manufactured, firstRegistered].filter((date) => date !== undefined).toSorted();
  if (km === undefined || built === '') return;
  const year = Number(built.slice(0, 4));
  const age = Math.max(0, Number(asOf.slice(0, 4)) - year);
  const isTold = km > 0 && /[^\d.,\s]/.test(toPlain(cell));
  const isDriven = age >= oldEnough && condition !== 'new' && odometer !== 'replaced';
  if (isDriven && km < leastKm && !isTold) report('mileage-too-low', 'mileageKm', { km, year });
  else if (km > mostKmAYear * (age + 1)) report('mileage-too-high', 'mileageKm', { km, year });
  else return;
  fields.mileageKm = undefined;
}

/**
 * Leaves out the low mileages of the other vehicles too, where most of a file are too low for theirs or of no known
 * age: the column is in thousands, and says of a vehicle of last year that it was driven 12 km.
 */
export function leaveOutThousands(drafts: readonly Draft[], header: Header): void {
  const low = drafts.filter(({ fields, issues }) => issues.some(isTooLow) || isUndatedLow(fields)).length;
  const usual = drafts.filter(({ fields }) => (fields.mileageKm ?? 0) >= 1000).length;
  if (low <= usual) return;
  for (const { fields, issues, row } of drafts) {
    const { mileageKm: km, condition } = fields;
    if (km === undefined || km >= 1000 || condition === 'new') continue;
    issues.push(issue('mileage-in-thousands', positionOf(header, 'mileageKm', row), String(km)));
    fields.mileageKm = undefined;
  }
}

/** A zero says only that nothing is known. */
function isTooLow({ code, facts }: Issue): boolean {
  return code === 'mileage-too-low' && facts?.['km'] !== 0;
}

function isUndatedLow({ mileageKm: km = 0, manufactured, firstRegistered }: RowFields): boolean {
  return km > 0 && km < leastKm && manufactured === undefined && firstRegistered === undefined;
}

/**
 * A car is driven about 10,000 km a year in Japan (国土交通省, 自動車の使用実態: 10,575), and one that was
 * registered and never driven is sold within two. Below 500 stand thousands, 3 to 500 of them, and zeros for what is
 * not known.
 */
const oldEnough = 3;
const leastKm = 500;

/** Of the heaviest lorries one in six is driven over 100,000 km a year (ttri.or.jp, 2018), some of them 200,000. */
const mostKmAYear = 250_000;
