// The counts law: a number beside a link is the number of vehicles a visitor finds behind it.
import { issue, type Issue } from '../../src/issues/issue.ts';
import type { Page } from './read-page.ts';
import { noteFirst, type Rule } from './rule.ts';

/**
 * A listing is the cards of an address and of its older pages (`<address>page/<leaf>/`).
 * Every vehicle stands in it once; every number printed for it, wherever it is printed, is the number of its cards.
 */
export function countsRule(): Rule {
  /** The refs of each listing, with the page each stands on. */
  const listings = new Map<string, Map<string, string>>();
  const numbers = new Map<string, Map<string, string>>();
  const faults: Issue[] = [];
  return {
    see(page) {
      if (showsListing(page)) {
        const listing = toListing(page.address);
        const refs = listings.get(listing) ?? new Map<string, string>();
        listings.set(listing, refs);
        for (const { ref } of page.cards) {
          const later = noteFirst(refs, ref, page.address);
          if (later !== undefined) faults.push(issue('vehicle-listed-twice', at(later), ref));
        }
      }
      for (const { target, number } of page.counts) {
        const pages = numbers.get(target) ?? new Map<string, string>();
        numbers.set(target, pages);
        noteFirst(pages, String(number), page.address);
      }
      if (page.looseCounts > 0) faults.push(issue('count-unlinked', at(page.address), `${page.looseCounts}`));
    },
    issues: () => [
      ...faults,
      ...[...numbers].flatMap(([listing, pages]) => {
        const cards = listings.get(listing)?.size ?? 0;
        return [...pages]
          .filter(([number]) => number !== String(cards))
          .map(([number, address]) =>
            issue('count-untrue', at(address), `${listing} ${number}, cards ${cards}`),
          );
      }),
    ],
  };
}

/** The listing a page belongs to: `/makes/toyota/page/3f/` -> `/makes/toyota/` */
export function toListing(address: string): string {
  return address.replace(/page\/[^/]+\/$/, '');
}

/** Home and vehicle pages show a choice of vehicles, not a listing. */
function showsListing({ address, ref }: Page): boolean {
  return address !== '/' && ref === undefined;
}

const at = (address: string) => ({ in: 'page', address }) as const;
