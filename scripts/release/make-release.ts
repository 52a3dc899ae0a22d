// From a release's stock and policies to its finished, checked site. Nothing is switched here: a release that
// does not come to its end was never served.
import { rm, writeFile } from 'node:fs/promises';
import { shownVehicles } from '../../src/catalogue/catalogue.ts';
import { handInStock } from '../../src/data/inputs.ts';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { hasErrors, issue, type Issue, type Result } from '../../src/issues/issue.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import { policyText } from '../../src/messages/en/policy-text.ts';
import { checkNotices } from '../../src/consent/kept-texts.ts';
import { consentSettings, noticeTexts } from './agreed-texts.ts';
import { checkApprovals, type Approvals } from '../../src/policy/approvals.ts';
import { lostTexts } from '../../src/policy/published.ts';
import { datedIssues, missingFacts, sampleFigures, type Site } from '../../src/site/site.ts';
import { preparePhotos, type PhotoProgress } from '../photos/prepare.ts';
import { writeEdgeFiles } from './edge-files.ts';
import { liveContent } from './paths.ts';
import { assertUnchanged, type CodeAndSite, type Digests } from './read-inputs.ts';
import { currentRelease, recordRelease, spareSite, stageRelease, type Release } from './releases.ts';
import type { ReleaseRecord } from './record.ts';
import { renderSite } from './render-site.ts';
import { exporterOf, policiesTakenBack, publishedIn, servedTo, withdrawnTooLate } from './shown-policies.ts';
import { startTakingOver, type TakingOver } from './taking-over.ts';

/** Renders, checks and records. The issues of a release that was made are warnings and notes. */
export async function makeRelease(release: Release, making: Making): Promise<Result<Made>> {
  const takingOver =
    making.takingOver ?? (making.full ? undefined : await takeOver(release, making.site, making.digests));
  try {
    return await make(release, making, takingOver);
  } finally {
    await takingOver?.stop();
  }
}

async function make(
  release: Release,
  making: Making,
  takingOver: TakingOver | undefined,
): Promise<Result<Made>> {
  const { site, digests, now, full = false, siteFolder = liveContent.siteFolder } = making;
  const { onChecking, onRendered } = making;
  const { settings } = site;
  const { today } = digests;
  const issues: Issue[] = [...missingFacts(site), ...sampleFigures(site), ...datedIssues(site, today)];
  const setting = { facts: site, words: policyText };
  const policyFiles = await readPolicyFiles(release.policies);
  const policies = checkApprovals(policyFiles, today, setting);
  const texts = await noticeTexts(site, policies.timelines, policyFiles, today);
  const exporter = exporterOf(site, siteFolder);
  const served = await servedTo(exporter);
  const inForce = Object.fromEntries(
    policies.timelines.map(({ policy, current }) => [policy, current.head.effective]),
  );
  issues.push(
    ...policies.issues,
    ...lostTexts(policies.listed, await publishedIn(served)),
    ...policiesTakenBack(inForce, served),
    ...checkNotices(texts.kept, texts.shown, texts.coming),
    ...(await withdrawnTooLate(policies, setting)),
  );
  if (hasErrors(issues)) return { ok: false, issues };

  const { photos, counts, source, asOf, isSample } = await prepareStock(
    release,
    making,
    takingOver !== undefined,
  );
  issues.push(...photos.issues);
  if (isSample && !settings.sample)
    issues.push(issue('stock-of-sample', { in: 'stock', line: 1 }, source.name));
  const { counted, sold, left } = counts;
  // Nothing is made of it here, and a disk that filled last time may need its room.
  if (!takingOver) await rm(spareSite, { recursive: true, force: true });
  const built = await renderSite(release, {
    photos: photos.manifest,
    digests,
    siteFolder,
    origin: settings.origin,
    expected: { settings, counts: { counted, pages: counted + sold + left } },
    takingOver,
    anew: full,
    onRendered,
    onChecking,
  });
  issues.push(...built.issues);
  if (hasErrors(issues)) return { ok: false, issues };
  const edge = await writeEdgeFiles(
    release,
    site,
    siteFolder,
    { ...privacyVersions(policies), ...(await consentSettings(site, policies, texts, today)) },
    { inlined: built.inlined, today },
  );
  if (!edge.ok) return edge;
  await assertUnchanged(digests, siteFolder);

  const record: ReleaseRecord = {
    id: release.id,
    exporter,
    builtAt: now.toISOString(),
    source,
    asOf,
    counts,
    pages: built.pages,
    pagesSha256: built.pagesSha256,
    policies: inForce,
    digests,
  };
  await (making.isStaged ? stageRelease : recordRelease)(release, record);
  const { rendered, files, photos: pictures } = built;
  return { ok: true, value: { record, rendered, files, photos: pictures }, issues };
}

/** For {@link Making.takeStock}: gives the stock, and holds it no longer. */
export function giveAway(stock: Stock): () => Stock {
  let held: Stock | undefined = stock;
  return () => {
    const given = held;
    if (!given) throw new Error('The stock was given away before.');
    held = undefined;
    return given;
  };
}

/**
 * Begins to take pages over from the release that is served, if the same code made it for the same exporter. The
 * caller stops it.
 */
export async function takeOver(
  release: Release,
  { settings }: Site,
  { code, site }: CodeAndSite,
): Promise<TakingOver | undefined> {
  const current = await currentRelease();
  if (!current || current.record.digests.code !== code || current.record.digests.site !== site)
    return undefined;
  const before = { site: current.site, pages: current.pages, pagesSha256: current.record.pagesSha256 };
  const destination = { site: release.site, origin: settings.origin };
  return startTakingOver({ before, spare: spareSite, destination });
}

/**
 * Takes the stock, prepares its photos and counts it. It is not kept, unless pages are rendered here.
 * @param isRenderedHere pages are rendered by this process, and not by threads that read the stock themselves
 */
async function prepareStock(
  release: Release,
  { takeStock, site, digests, onPhotos }: Making,
  isRenderedHere: boolean,
) {
  const stock = takeStock();
  if (isRenderedHere) handInStock(stock);
  const { counted, departed } = shownVehicles(stock, digests.today);
  const photos = await preparePhotos({
    vehicles: [...counted, ...departed],
    sample: site.settings.sample,
    onPhotos,
  });
  await writeFile(release.photos, JSON.stringify(photos.manifest));
  const sold = departed.filter(({ status }) => status === 'sold').length;
  const counts = { counted: counted.length, sold, left: departed.length - sold };
  return { photos, counts, source: stock.source, asOf: stock.asOf, isSample: stock.sample ?? false };
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
  /** Where `site` was read; content/site if undefined. */
  siteFolder?: string;
  /** Gives what the release's stock file holds. It is called once, so that a large stock need not be kept. */
  takeStock: () => Stock;
  /** Of what the release is made of, and the day the build is for. */
  digests: Digests;
  now: Date;
  /** Renders every page, whatever there was before. */
  full?: boolean;
  /** What {@link takeOver} gave, where it was begun before; from now on it is stopped here. */
  takingOver?: TakingOver | undefined;
  /** Keeps the release aside, to be looked at before it is switched in. */
  isStaged?: boolean | undefined;
  onPhotos?: PhotoProgress | undefined;
  onRendered?: ((done: number, total: number) => void) | undefined;
  onChecking?: () => void;
};
/** How many pages were rendered for it, and how many files it has, photos among them. */
export type Made = { record: ReleaseRecord; rendered: number; files: number; photos: number };
