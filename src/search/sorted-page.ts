// One page of the vehicles that passed, in the order asked for. Only that page is sorted: the rest is set
// aside by selection.
import { ABSENT } from './decode.ts';
import { PAGE_SIZE, type Sort } from './fields.ts';
import type { Table } from './table.ts';

/**
 * The rows of one page. Equal ones stand newest first, and of one day the higher ref first; those that do not
 * state what is sorted by stand last.
 *
 * @param passed the rows to choose from
 * @param page from 1
 * @param scores how well the typed text fits, for the best match; without a text the best is the newest
 */
export function sortedPage(
  table: Table,
  passed: Uint32Array,
  page: number,
  sort: Sort = 'best',
  scores?: Uint16Array,
): number[] {
  const rankOf = rank(table, sort, scores);
  const { refs } = table;
  const { stockedDay } = table.numbers;
  // Filled by loops: at 100,000 vehicles `from` and `map` take longer than all of the rest.
  const ranks = new Float64Array(passed.length);
  const order = new Uint32Array(passed.length);
  for (let at = 0; at < passed.length; at++) {
    ranks[at] = rankOf(passed[at]!);
    order[at] = at;
  }
  const comesFirst: Order = (a, b) => {
    // Not a number for two that do not state it: they are equal.
    const byRank = ranks[a]! - ranks[b]!;
    if (byRank) return byRank;
    const [x, y] = [passed[a]!, passed[b]!];
    return stockedDay[y]! - stockedDay[x]! || (refs[x]! > refs[y]! ? -1 : refs[x] === refs[y] ? 0 : 1);
  };
  const from = (page - 1) * PAGE_SIZE;
  const to = Math.min(passed.length, from + PAGE_SIZE);
  select(order, to, comesFirst);
  select(order.subarray(0, to), from, comesFirst);
  return Array.from(order.subarray(from, to).sort(comesFirst), (at) => passed[at]!);
}

/** Numbers that rise from the first vehicle to the last. */
function rank(table: Table, sort: Sort, scores: Uint16Array | undefined): (row: number) => number {
  const { numbers } = table;
  const up = (values: Float64Array) => (row: number) => (values[row] === ABSENT ? Infinity : values[row]!);
  const newest = (row: number) => -numbers.stockedDay[row]!;
  const down = (values: Float64Array) => (row: number) => (values[row] === ABSENT ? Infinity : -values[row]!);
  switch (sort) {
    case 'best':
      return scores ? (row) => -scores[row]! : newest;
    case 'newest':
      return newest;
    case 'price-up':
      return up(numbers.fobUsd);
    case 'price-down':
      return down(numbers.fobUsd);
    case 'year-up':
      return up(numbers.year);
    case 'year-down':
      return down(numbers.year);
    case 'mileage-up':
      return up(numbers.mileageKm);
    case 'mileage-down':
      return down(numbers.mileageKm);
  }
}

/** Moves the first `count` of an order to its front, in no order among themselves (Hoare's selection). */
function select(order: Uint32Array, count: number, comesFirst: Order): void {
  const last = count - 1;
  let low = 0;
  let high = count < order.length ? order.length - 1 : 0;
  while (low < high) {
    const pivot = order[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (comesFirst(order[left]!, pivot) < 0) left++;
      while (comesFirst(pivot, order[right]!) < 0) right--;
      if (left > right) break;
      const swapped = order[left]!;
      order[left++] = order[right]!;
      order[right--] = swapped;
    }
    if (last > right && last < left) return;
    if (last <= right) high = right;
    else low = left;
  }
}

type Order = (a: number, b: number) => number;
