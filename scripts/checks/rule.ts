// The shape of a rule: it sees every page and file that is rendered once, keeps only what it needs, and says at
// the end what is wrong. Pages come in any order, since several threads render them: what a rule says must not depend on it.
import type { Issue } from '../../src/issues/issue.ts';
import type { Page } from './read-page.ts';

export type Rule = {
  see?(page: Page): void;
  /** For a file that is not a page, as the feeds and sitemaps; `read` gives its text. */
  seeFile?(address: string, read: () => string): void;
  /** In any order: ./check-site.ts puts them into that of the addresses. */
  issues(built: Built): Issue[];
};

export type Built = {
  /** All that answer. */
  addresses: ReadonlySet<string>;
  /** Every link, picture and form of the site, with the first page, by address, that leads there. */
  links: ReadonlyMap<string, string>;
};

/**
 * Notes the first page, by address, of all that have something.
 * @returns where there was one already, the later of the two
 */
export function noteFirst(pages: Map<string, string>, what: string, address: string): string | undefined {
  const before = pages.get(what);
  if (before === undefined || address < before) pages.set(what, address);
  if (before === undefined) return undefined;
  return address < before ? before : address;
}
