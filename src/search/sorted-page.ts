// One page of the vehicles found, in the order asked for. Only that page is sorted: which vehicles may stand on
// it is told by one number of each.
import { ABSENT } from './decode.ts';
import { PAGE_SIZE, type Sort } from './fields.ts';
import type { Table } from './table.ts';

/**
 * The rows of one page. Equal ones stand newest first, and of one day the higher number of the ref first; those
 * that do not state what is sorted by stand last.
 *
 * @param found the rows to choose from
 * @param page from 1
 * @param scores how well the typed text fits, for the best match; without a text the best is the newest
 */
export function sortedPage(
  { rows, refs, refNumbers, numbers }: Table,
  found: Uint32Array,
  page: number,
  sort: Sort = 'best',
  scores?: Uint16Array,
): number[] {
  const [what, way] = sort.split('-') as [keyof typeof columns, ('up' | 'down')?];
  const values = what === 'best' && scores ? scores : numbers[columns[what]];
  const sign = way === 'up' ? -1 : 1;
  const ranks = new Float64Array(rows);
  for (let at = 0; at < found.length; at++) {
    const row = found[at]!;
    const value = values[row]!;
    ranks[row] = (value === ABSENT ? LAST : sign * value) * DAYS + numbers.stockedDay[row]!;
  }
  const end = found.length - (page - 1) * PAGE_SIZE;
  let places = narrow({ rows: found, from: Math.max(0, end - PAGE_SIZE), end }, ranks);
  if (places.areEqual) places = narrow(places, refNumbers);
  const { length } = places.rows;
  return Array.from(places.rows)
    .sort(
      (a, b) => ranks[b]! - ranks[a]! || refNumbers[b]! - refNumbers[a]! || (refs[a]! > refs[b]! ? -1 : 1),
    )
    .slice(length - places.end, length - places.from);
}

/** Leaves out the rows whose rank says that they stand before or behind all of the places. */
function narrow({ rows, from, end }: Places, ranks: Float64Array): Places {
  const all = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) all[at] = ranks[rows[at]!]!;
  const lowest = select(all, from);
  const highest = select(all.subarray(from), end - 1 - from);
  const near: number[] = [];
  let before = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (ranks[row]! < lowest) before++;
    else if (ranks[row]! <= highest) near.push(row);
  }
  return { rows: near, from: from - before, end: end - before, areEqual: lowest === highest };
}

/** The number at a place in their order (Hoare's selection); those below it are moved before it. */
function select(numbers: Float64Array, place: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (numbers[left]! < pivot) left++;
      while (numbers[right]! > pivot) right--;
      if (left > right) break;
      const swapped = numbers[left]!;
      numbers[left++] = numbers[right]!;
      numbers[right--] = swapped;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return numbers[place]!;
}

const columns = {
  best: 'stockedDay',
  newest: 'stockedDay',
  price: 'fobUsd',
  year: 'year',
  mileage: 'mileageKm',
} as const;

/** A rank is a value and, below it, a day: more than any day since 1970, and below any value. */
const DAYS = 2 ** 16;
const LAST = -(2 ** 36);

/** Rows in any order, and the places in their order that are wanted, from the last to the first. */
type Places = { rows: ArrayLike<number>; from: number; end: number; areEqual?: boolean };
