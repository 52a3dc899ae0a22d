// What a build keeps of a site's pages: what the checks need of each, the list for the next build, and what
// stands inline. A page is taken in once and not kept: what stands on 100,000 pages is a third of a gigabyte.
import { siteCheck, type Expected } from '../checks/check-site.ts';
import { isPhoto } from '../deploy/room.ts';
import { startPagesFile } from './pages-file.ts';
import type { Issue } from '../../src/issues/issue.ts';
import type { BuiltPage } from './page-store.ts';

/** Begins with nothing seen; writes the list of pages as they come. */
export function startInspection({ site, beside, pagesFile, expected }: Inspected): Inspection {
  const answering = new Set(beside);
  const check = siteCheck(expected, site);
  const list = startPagesFile(pagesFile);
  const inlined = new Set<string>();
  let pages = 0;
  return {
    see({ key, facts, ...page }) {
      pages += 1;
      answering.add(page.address);
      if (facts) {
        check.see(facts);
        for (const each of facts.inlined) inlined.add(each);
      } else check.seeFile(page.address);
      if (key !== undefined) list.add({ ...page, key, facts });
    },
    end: () => ({
      issues: check.issues(answering),
      pages,
      files: answering.size,
      photos: beside.filter(isPhoto).length,
      pagesSha256: list.end(),
      inlined,
    }),
  };
}

/**
 * `site` is the folder of the site, `beside` the addresses of what stands in it beside the pages, `pagesFile` the
 * list to write.
 */
export type Inspected = {
  site: string;
  beside: readonly string[];
  pagesFile: string;
  expected: Expected;
};

export type Inspection = {
  /** Takes in a page; they come in any order. */
  see(page: BuiltPage): void;
  /** Checks the site as a whole, when all its pages have been seen. */
  end(): Findings;
};

export type Findings = {
  issues: Issue[];
  /** How many there are. */
  pages: number;
  /** How many files the site has, pages and photos among them, and how many of those are photos. */
  files: number;
  photos: number;
  /** Of the list. */
  pagesSha256: string;
  /** Each style and script that stands inline on a page, as the checks read it. */
  inlined: ReadonlySet<string>;
};
