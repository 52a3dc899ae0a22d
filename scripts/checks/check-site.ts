// The checks a build runs on its own output before the release is switched in: every page is read once,
// every rule sees it, and only then is anything said.
import type { Issue } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { anchorsRule } from './anchors.ts';
import { contentSecurityRule } from './content-security.ts';
import { countsRule } from './counts.ts';
import { headsRule } from './heads.ts';
import { linksRule } from './links.ts';
import { machineFilesRule, readMachineFiles } from './machine-files.ts';
import { pageReader } from './read-page.ts';
import { robotsRule } from './robots.ts';
import type { Rule } from './rule.ts';
import { isPage, listAddresses, readAddress } from './site-folder.ts';
import { vehiclePagesRule, type StockCounts } from './vehicle-pages.ts';

/** @param folder a built site; an issue's address is the one its page has there */
export function checkSite(folder: string, { settings, counts }: Expected): Issue[] {
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
  const readPage = pageReader(settings.origin);
  for (const address of addresses.filter(isPage)) {
    const page = readPage(address, readAddress(folder, address));
    for (const rule of rules) rule.see(page);
  }
  return rules.flatMap((rule) => rule.issues());
}

export type Expected = {
  settings: Pick<Site['settings'], 'origin' | 'sample'>;
  counts: StockCounts;
};
