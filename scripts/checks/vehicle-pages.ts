// Every vehicle that is shown has its page, the card leads there, and the site shows exactly the stock.
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import { noteFirst, type Rule } from './rule.ts';

/** The listing of everything: its vehicles are the counted ones. */
const everything = '/stock/';

export function vehiclePagesRule(stock: StockCounts): Rule {
  const pageOf = new Map<string, string>();
  const counted = new Set<string>();
  /** A vehicle and where a card of it leads, with the first page of such a card. */
  const cards = new Map<string, string>();
  const doubles: Issue[] = [];
  return {
    see(page) {
      if (page.ref !== undefined) {
        const later = noteFirst(pageOf, page.ref, page.address);
        if (later !== undefined) doubles.push(issue('vehicle-page-double', at(later), page.ref));
      }
      for (const { ref, target = '' } of page.cards) {
        noteFirst(cards, `${ref}\n${target}`, page.address);
        if (toListing(page.address) === everything) counted.add(ref);
      }
    },
    issues: () => [
      ...doubles,
      ...[...cards].flatMap(([card, address]) => {
        const [ref = '', target] = card.split('\n');
        if (pageOf.get(ref) === target) return [];
        return [issue('vehicle-page-missing', at(address), `${ref} ${target}`.trim())];
      }),
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
