// Every vehicle that is shown has its page, the card leads there, and the site shows exactly the stock.
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import type { Rule } from './rule.ts';

/** The listing of everything: its vehicles are the counted ones. */
const everything = '/stock/';

export function vehiclePagesRule(stock: StockCounts): Rule {
  const pageOf = new Map<string, string>();
  const counted = new Set<string>();
  /** Where the cards of a vehicle lead, and the first page that says so. */
  const cards = new Map<string, Map<string, string>>();
  const doubles: Issue[] = [];
  return {
    see(page) {
      if (page.ref !== undefined) {
        if (pageOf.has(page.ref)) doubles.push(issue('vehicle-page-double', at(page.address), page.ref));
        else pageOf.set(page.ref, page.address);
      }
      for (const { ref, target = '' } of page.cards) {
        const targets = cards.get(ref) ?? new Map<string, string>();
        cards.set(ref, targets);
        if (!targets.has(target)) targets.set(target, page.address);
        if (toListing(page.address) === everything) counted.add(ref);
      }
    },
    issues: () => [
      ...doubles,
      ...[...cards].flatMap(([ref, targets]) =>
        [...targets]
          .filter(([target]) => pageOf.get(ref) !== target)
          .map(([target, address]) => issue('vehicle-page-missing', at(address), `${ref} ${target}`.trim())),
      ),
      ...differs(everything, counted.size, stock.counted),
      ...differs('/vehicles/', pageOf.size, stock.pages),
    ],
  };
}

function differs(address: string, shown: number, expected: number): Issue[] {
  return shown === expected ? [] : [issue('stock-differs', at(address), `${shown}, stock ${expected}`)];
}

const at = (address: string) => ({ in: 'page', address }) as const;

/** What the stock says the site must show. */
export type StockCounts = {
  /** Vehicles on offer: the cards of the listing of everything. */
  counted: number;
  /** Vehicles with a page: those on offer, and those sold or departed that still keep one. */
  pages: number;
};
