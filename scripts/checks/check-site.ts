// The checks a build runs on its own output before the release is switched in: every rule sees every
// page once, as it is rendered, and only then is anything said.
import type { Issue } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { anchorsRule } from './anchors.ts';
import { contentSecurityRule } from './content-security.ts';
import { countsRule } from './counts.ts';
import { headsRule } from './heads.ts';
import { linksRule } from './links.ts';
import { machineFilesRule, readMachineFiles } from './machine-files.ts';
import type { Page } from './read-page.ts';
import { robotsRule } from './robots.ts';
import { noteFirst, type Rule } from './rule.ts';
import { listAddresses, readAddress } from './site-folder.ts';
import { vehiclePagesRule, type StockCounts } from './vehicle-pages.ts';

/** A check of one site: what stands on its pages is seen as they come, in any order, and not kept. */
export function siteCheck({ settings, counts }: Expected): SiteCheck {
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
    issues(addresses, folder) {
      const machineFiles = readMachineFiles(addresses, (address) => readAddress(folder, address));
      const built = { addresses, links, machineFiles };
      return rules.flatMap((rule) => rule.issues(built).toSorted(byAddress));
    },
  };
}

/** The check of a site whose pages are all at hand. */
export function checkSite(folder: string, expected: Expected, pages: Iterable<Page>): Issue[] {
  const check = siteCheck(expected);
  for (const page of pages) check.see(page);
  return check.issues(new Set(listAddresses(folder)), folder);
}

function byAddress(a: Issue, b: Issue): number {
  const [one, other] = [a, b].map(({ at, code, found }) => [at.in === 'page' ? at.address : '', code, found]);
  const differing = one!.findIndex((part, index) => part !== other![index]);
  return differing < 0 ? 0 : one![differing]! < other![differing]! ? -1 : 1;
}

export type SiteCheck = {
  /** Takes in what stands on a page; each page once. */
  see(page: Page): void;
  /**
   * @param addresses all that answer
   * @param folder the built site, complete; an issue's address is the one its page has there
   */
  issues(addresses: ReadonlySet<string>, folder: string): Issue[];
};

export type Expected = {
  settings: Pick<Site['settings'], 'origin' | 'sample'>;
  counts: StockCounts;
};
