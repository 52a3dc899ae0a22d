// Every link, picture and form of the site leads to something that answers.
import { issue } from '../../src/issues/issue.ts';
import type { Rule } from './rule.ts';

/** One issue for each thing that does not answer, at the first page that leads there. */
export function linksRule(): Rule {
  return {
    issues: ({ addresses, links }) =>
      [...links]
        .filter(([link]) => !answers(link, addresses))
        .map(([link, address]) => issue('link-broken', { in: 'page', address }, link)),
  };
}

/** The address a link asks the host for: without query and fragment, decoded; undefined when it is not one. */
export function toAsked(link: string): string | undefined {
  try {
    return decodeURIComponent(link.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

function answers(link: string, addresses: ReadonlySet<string>): boolean {
  // Most links are written as what they ask for. An address that needs decoding is not among the addresses.
  if (addresses.has(link)) return true;
  const asked = toAsked(link);
  return asked !== undefined && (addresses.has(asked) || asked.startsWith(edge));
}

/** Answered by the edge function, not by a file. */
const edge = '/api/';
