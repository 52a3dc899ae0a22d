// Every vehicle that is shown has its page, the card leads there, and the site shows exactly the stock.
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import { noteFirst, type Rule } from './rule.ts';

/** The listing of everything: its vehicles are the counted ones. */
const everything = '/stock/';

export function vehiclePagesRule(stock: StockCounts): Rule {
  const pageOf = new Map<string, string>();
  const counted = new Set<string>();
  /** Where the cards of a vehicle lead, and the first page that says so; nearly all lead to one place. */
  const cards = new Map<string, Led>();
  const doubles: Issue[] = [];
  return {
    see(page) {
      if (page.ref !== undefined) {
        const later = noteFirst(pageOf, page.ref, page.address);
        if (later !== undefined) doubles.push(issue('vehicle-page-double', at(later), page.ref));
      }
      for (const { ref, target = '' } of page.cards) {
        note(cards, ref, target, page.address);
        if (toListing(page.address) === everything) counted.add(ref);
      }
    },
    issues: () => [
      ...doubles,
      ...[...cards].flatMap(([ref, first]) =>
        chain(first)
          .filter(({ target }) => pageOf.get(ref) !== target)
          .map(({ target, address }) =>
            issue('vehicle-page-missing', at(address), `${ref} ${target}`.trim()),
          ),
      ),
      ...differs(everything, counted.size, stock.counted),
      ...differs('/vehicles/', pageOf.size, stock.pages),
    ],
  };
}

function note(cards: Map<string, Led>, ref: string, target: string, address: string): void {
  const first = cards.get(ref);
  let known = first;
  while (known && known.target !== target) known = known.next;
  if (!known) cards.set(ref, { target, address, next: first });
  else if (address < known.address) known.address = address;
}

function chain(first: Led | undefined): Led[] {
  return first ? [first, ...chain(first.next)] : [];
}

function differs(address: string, shown: number, expected: number): Issue[] {
  return shown === expected ? [] : [issue('stock-differs', at(address), `${shown}, stock ${expected}`)];
}

const at = (address: string) => ({ in: 'page', address }) as const;

/** Where cards lead, the first page with such a card, and another place that they lead to. */
type Led = { target: string; address: string; next: Led | undefined };

/** What the stock says the site must show. */
export type StockCounts = {
  /** Vehicles on offer: the cards of the listing of everything. */
  counted: number;
  /** Vehicles with a page: those on offer, and those sold or departed that still keep one. */
  pages: number;
};
