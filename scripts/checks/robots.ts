// Who may be found by search engines: vehicles on offer, never departed ones, and nothing of a sample.
import { issue, type Issue, type IssueCode } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import type { Rule } from './rule.ts';

export function robotsRule(isSample: boolean): Rule {
  const counted = new Set<string>();
  const hidden: RefByAddress = new Map();
  const shown: RefByAddress = new Map();
  return {
    see({ address, ref, robots, cards }) {
      if (toListing(address) === '/stock/') for (const card of cards) counted.add(card.ref);
      (/\bnoindex\b/.test(robots) ? hidden : shown).set(address, ref);
    },
    issues() {
      if (isSample) return [...shown.keys()].map(toIssue('page-indexed'));
      return [
        ...addressesWhere(shown, (ref) => !counted.has(ref)).map(toIssue('page-indexed')),
        ...addressesWhere(hidden, (ref) => counted.has(ref)).map(toIssue('page-not-indexed')),
      ];
    },
  };
}

function addressesWhere(pages: RefByAddress, test: (ref: string) => boolean): string[] {
  return [...pages].filter(([, ref]) => ref !== undefined && test(ref)).map(([address]) => address);
}

function toIssue(code: IssueCode): (address: string) => Issue {
  return (address) => issue(code, { in: 'page', address });
}

/** The vehicle of each page, if it is a vehicle's. */
type RefByAddress = Map<string, string | undefined>;
