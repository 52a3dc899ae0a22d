// From a release's stock and policies to its finished, checked site. Nothing is switched here: a release that
// does not come to its end was never served.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toCatalogue } from '../../src/catalogue/catalogue.ts';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { hasErrors, type Issue, type Result } from '../../src/issues/issue.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import { policyText } from '../../src/messages/en/policy-text.ts';
import { checkApprovals, type Approvals } from '../../src/policy/approvals.ts';
import { datedIssues, missingFacts, type Site } from '../../src/site/site.ts';
import { checkSite } from '../checks/check-site.ts';
import { readPages } from '../checks/read-pages.ts';
import type { Page } from '../checks/read-page.ts';
import { linkPhotos } from '../photos/link.ts';
import { preparePhotos, type PhotoProgress } from '../photos/prepare.ts';
import { writeEdgeFiles } from './edge-files.ts';
import { readPagesFile, writePagesFile, type KnownPage } from './pages-file.ts';
import { digestInputs, type Digests } from './read-inputs.ts';
import { currentRelease, recordRelease, type Release, type ReleaseRecord } from './releases.ts';
import { renderSite, type EarlierRelease } from './render-site.ts';
import { digestFile, fileOf } from './take-over.ts';
import type { PlannedPage } from '../../src/integrations/render-changed.ts';

/** Renders, checks and records. The issues of a release that was made are warnings and notes. */
export async function makeRelease(release: Release, making: Making): Promise<Result<Made>> {
  const { site, stock, today, now, full = false, onPhotos, onChecking, onRendered } = making;
  const { settings } = site;
  const issues: Issue[] = [...missingFacts(site), ...datedIssues(site, today)];
  const digests = await digestInputs(today, release);
  const setting = { facts: site, words: policyText };
  const policies = checkApprovals(await readPolicyFiles(release.policies), today, setting);
  issues.push(...policies.issues);
  if (hasErrors(issues)) return { ok: false, issues };

  const { counted, departed } = toCatalogue(stock, today);
  const photos = await preparePhotos({
    vehicles: [...counted, ...departed],
    sample: settings.sample,
    onPhotos,
  });
  issues.push(...photos.issues);
  await writeFile(release.photos, JSON.stringify(photos.manifest));

  const before = full ? undefined : await earlierRelease(digests);
  const pages = await renderSite(release, { stock, today, before, onRendered });
  linkPhotos(photos.manifest, release.site);

  onChecking?.();
  const files = readBuiltFiles(release, settings.origin, pages, before);
  const counts = { counted: counted.length, pages: counted.length + departed.length };
  issues.push(...checkSite(release.site, { settings, counts }, files.facts.values()));
  if (hasErrors(issues)) return { ok: false, issues };
  const edge = await writeEdgeFiles(release, site, privacyVersions(policies), files.facts.values());
  if (!edge.ok) return edge;

  const record: ReleaseRecord = {
    id: release.id,
    builtAt: now.toISOString(),
    source: stock.source,
    asOf: stock.asOf,
    counts: {
      counted: counted.length,
      sold: departed.filter(({ status }) => status === 'sold').length,
      left: departed.filter(({ status }) => status !== 'sold').length,
    },
    pages: pages.length,
    pagesSha256: await writePagesFile(release.pages, files.known),
    policies: Object.fromEntries(
      policies.timelines.map(({ policy, current }) => [policy, current.head.effective]),
    ),
    digests,
  };
  await recordRelease(release, record);
  const rendered = pages.filter(({ isRendered }) => isRendered).length;
  return { ok: true, value: { record, rendered }, issues };
}

/** The release whose pages may be taken over: the one that is served, if the same code made it for the same exporter. */
async function earlierRelease({ code, site }: Digests): Promise<EarlierRelease | undefined> {
  const current = await currentRelease();
  if (!current || current.record.digests.code !== code || current.record.digests.site !== site)
    return undefined;
  return { site: current.site, pages: await readPagesFile(current.pages, current.record.pagesSha256) };
}

/** What the checks ask about every page, and what the next build must know of every page that has a key. */
function readBuiltFiles(
  { site }: Release,
  origin: string,
  pages: readonly PlannedPage[],
  before: EarlierRelease | undefined,
): { facts: Map<string, Page>; known: KnownPage[] } {
  const unchanged = new Map<string, KnownPage>();
  for (const { address, isRendered } of pages) {
    const known = isRendered ? undefined : before?.pages.get(address);
    if (known) unchanged.set(address, known);
  }
  const hashes = new Map<string, string>();
  const read = (address: string): string => {
    const bytes = readFileSync(join(site, fileOf(address)));
    hashes.set(address, digestFile(bytes));
    return bytes.toString();
  };
  const facts = new Map<string, Page>();
  for (const page of readPages(site, origin, read, (address) => unchanged.get(address)?.facts)) {
    facts.set(page.address, page);
  }
  const known = pages.flatMap(({ address, key }): KnownPage[] => {
    const same = unchanged.get(address);
    if (same || key === undefined) return same ? [same] : [];
    if (!hashes.has(address)) read(address);
    const page = facts.get(address);
    return [{ address, key, sha256: hashes.get(address)!, ...(page && { facts: page }) }];
  });
  return { facts, known };
}

function privacyVersions({ approved, timelines }: Approvals) {
  const isPrivacy = ({ policy }: { policy: string }) => policy === 'privacy';
  return {
    policyVersions: approved.filter(isPrivacy).map(({ head }) => head.version),
    currentPolicy: timelines.find(isPrivacy)?.current.head.version ?? '',
  };
}

export type Making = {
  site: Site;
  /** What the release's stock file holds. */
  stock: Stock;
  /** The day the build is for. */
  today: string;
  now: Date;
  /** Renders every page, whatever there was before. */
  full?: boolean;
  onPhotos?: PhotoProgress | undefined;
  onRendered?: ((done: number, total: number) => void) | undefined;
  onChecking?: () => void;
};
export type Made = { record: ReleaseRecord; rendered: number };
