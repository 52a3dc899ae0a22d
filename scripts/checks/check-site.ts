// The checks a build runs on its own output before the release is switched in: every rule sees every
// page once, and only then is anything said.
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
import type { Rule } from './rule.ts';
import { listAddresses, readAddress } from './site-folder.ts';
import { vehiclePagesRule, type StockCounts } from './vehicle-pages.ts';

/**
 * @param folder a built site; an issue's address is the one its page has there
 * @param pages what stands on its pages, each seen once (readPages)
 */
export function checkSite(folder: string, { settings, counts }: Expected, pages: Iterable<Page>): Issue[] {
  const addresses = listAddresses(folder);
  const machineFiles = readMachineFiles(addresses, (address) => readAddress(folder, address));
  const rules: Rule[] = [
    linksRule(new Set(addresses)),
    anchorsRule(),
    countsRule(),
    vehiclePagesRule(counts),
    machineFilesRule(machineFiles, settings.origin),
    headsRule(settings.origin),
    robotsRule(settings.sample),
    contentSecurityRule(),
  ];
  for (const page of pages) for (const rule of rules) rule.see(page);
  return rules.flatMap((rule) => rule.issues());
}

export type Expected = {
  settings: Pick<Site['settings'], 'origin' | 'sample'>;
  counts: StockCounts;
};
