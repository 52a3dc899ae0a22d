// Writes the texts that people agree to under their hashes, those of services that begin on a later day among them.
// What is there stays as it is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { sha256 } from '../../src/consent/hash.ts';
import { noticePath } from '../../src/consent/kept-texts.ts';
import { shownTexts, siteNotice } from '../../src/consent/site-notice.ts';
import { language } from '../../src/messages/language.ts';
import { policyText } from '../../src/messages/en/policy-text.ts';
import { checkApprovals } from '../../src/policy/approvals.ts';
import { daysOfServices } from '../../src/site/service-days.ts';
import type { Site } from '../../src/site/site.ts';

/**
 * @param policies a folder like content/policies
 * @returns the paths of the texts that were not kept before
 */
export async function keepTexts(site: Site, policies: string, today: string): Promise<string[]> {
  const files = await readPolicyFiles(policies);
  const { timelines } = checkApprovals(files, today, { facts: site, words: policyText });
  const { consent, inquiry } = language('en');
  const days = [today, ...daysOfServices(site.services, today)];
  const notices = days.map((day) =>
    siteNotice(site, timelines, { words: consent, language: 'en', today: day }),
  );
  const texts = (await Promise.all(notices)).flatMap((notice) => shownTexts(notice, inquiry));
  const written: string[] = [];
  for (const text of new Set(texts)) {
    const path = noticePath(await sha256(text));
    if (files.some((file) => file.path === path)) continue;
    mkdirSync(dirname(join(policies, path)), { recursive: true });
    writeFileSync(join(policies, path), text, { flag: 'wx' });
    written.push(path);
  }
  return written;
}
