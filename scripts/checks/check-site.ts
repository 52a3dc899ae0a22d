// The checks a build runs on its own output before the release is switched in: every rule sees every page
// and file that is rendered once, as it comes, and only then is anything said.
import type { Issue } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { anchorsRule } from './anchors.ts';
import { contentSecurityRule } from './content-security.ts';
import { countsRule } from './counts.ts';
import { headsRule } from './heads.ts';
import { linksRule } from './links.ts';
import { machineFilesRule } from './machine-files.ts';
import type { Page } from './read-page.ts';
import { robotsRule } from './robots.ts';
import { noteFirst, type Rule } from './rule.ts';
import { isPage, listAddresses, readAddress } from './site-folder.ts';
import { vehiclePagesRule, type StockCounts } from './vehicle-pages.ts';

/**
 * A check of one site: what stands on its pages is seen as they come, in any order, and not kept.
 * @param folder the built site
 */
export function siteCheck({ settings, counts }: Expected, folder: string): SiteCheck {
  const rules: Rule[] = [
    linksRule(),
    anchorsRule(),
    countsRule(),
    vehiclePagesRule(counts),
    machineFilesRule(settings.origin),
    headsRule(settings.origin),
    robotsRule(settings.sample),
    contentSecurityRule(),
  ];
  const links = new Map<string, string>();
  return {
    see(page) {
      for (const link of page.links) noteFirst(links, link, page.address);
      for (const rule of rules) rule.see?.(page);
    },
    seeFile(address) {
      for (const rule of rules) rule.seeFile?.(address, () => readAddress(folder, address));
    },
    issues(addresses) {
      const built = { addresses, links };
      return rules.flatMap((rule) => rule.issues(built).toSorted(byAddress));
    },
  };
}

/** The check of a site whose pages are all at hand. */
export function checkSite(folder: string, expected: Expected, pages: Iterable<Page>): Issue[] {
  const check = siteCheck(expected, folder);
  const addresses = listAddresses(folder);
  for (const page of pages) check.see(page);
  for (const address of addresses) if (!isPage(address)) check.seeFile(address);
  return check.issues(new Set(addresses));
}

function byAddress(a: Issue, b: Issue): number {
  const [one, other] = [a, b].map(({ at, code, found }) => [at.in === 'page' ? at.address : '', code, found]);
  const differing = one!.findIndex((part, index) => part !== other![index]);
  return differing < 0 ? 0 : one![differing]! < other![differing]! ? -1 : 1;
}

export type SiteCheck = {
  /** Takes in what stands on a page; each page once. */
  see(page: Page): void;
  /** Takes in a file that stands in the folder by now and is not a page; each file once. */
  seeFile(address: string): void;
  /** @param addresses all that answer */
  issues(addresses: ReadonlySet<string>): Issue[];
};

export type Expected = {
  settings: Pick<Site['settings'], 'origin' | 'sample'>;
  counts: StockCounts;
};
