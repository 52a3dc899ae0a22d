// Every link to a place on a page finds that place, and a page has no two places of one name.
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toAsked } from './links.ts';
import type { Rule } from './rule.ts';

/** Links to pages that do not exist are the links rule's to report. */
export function anchorsRule(): Rule {
  const idsByPage = new Map<string, readonly string[]>();
  /** Most pages of a kind have the same places: their lists are kept once. */
  const lists = new Map<string, readonly string[]>();
  const doubles: Issue[] = [];
  return {
    see({ address, ids }) {
      const all = ids.join('\n');
      const list = lists.get(all) ?? ids;
      lists.set(all, list);
      idsByPage.set(address, list);
      for (const id of doubled(ids)) doubles.push(issue('id-double', { in: 'page', address }, id));
    },
    issues: ({ links }) => [
      ...doubles,
      ...[...links]
        .filter(([link]) => {
          if (!link.includes('#')) return false;
          const ids = idsByPage.get(toAsked(link) ?? '');
          return ids !== undefined && !hasPlace(ids, link);
        })
        .map(([link, address]) => issue('anchor-broken', { in: 'page', address }, link)),
    ],
  };
}

/** `#` and `#top` are the top of any page (HTML, 7.4.6.4: scrolling to a fragment). */
function hasPlace(ids: readonly string[], link: string): boolean {
  const fragment = link.slice(link.indexOf('#') + 1);
  if (fragment === '' || fragment.toLowerCase() === 'top' || ids.includes(fragment)) return true;
  try {
    return ids.includes(decodeURIComponent(fragment));
  } catch {
    return false;
  }
}

function doubled(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index);
}
