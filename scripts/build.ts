// Builds the current stock into a new release, checks it there, and switches it in. If anything fails, what
// was served before is still served.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toCatalogue } from '../src/catalogue/catalogue.ts';
import { readPolicyFiles } from '../src/data/policy-files.ts';
import { hasErrors, type Issue } from '../src/issues/issue.ts';
import { policyText } from '../src/messages/en/policy-text.ts';
import { checkApprovals } from '../src/policy/approvals.ts';
import { missingFacts } from '../src/site/site.ts';
import { checkSite } from './checks/check-site.ts';
import { readPages } from './checks/read-pages.ts';
import { printIssues } from './print-issues.ts';
import { writeEdgeFiles } from './release/edge-files.ts';
import { readPagesFile, writePagesFile, type KnownPage } from './release/pages-file.ts';
import { policiesFolder } from './release/paths.ts';
import { buildDay, digestInputs, readSite, readStock, type Digests } from './release/read-inputs.ts';
import { currentRelease, dropRelease, openRelease, recordRelease, switchTo } from './release/releases.ts';
import { renderSite, type EarlierRelease } from './release/render-site.ts';

const { values: options } = parseArgs({ options: { today: { type: 'string' }, full: { type: 'boolean' } } });

const started = performance.now();
const site = await readSite();
if (!site.ok) fail(site.issues);
const { settings } = site.value;
const facts = missingFacts(site.value);
if (hasErrors(facts)) fail(facts);
const stock = await readStock();
if (!stock) stop('There is no stock yet. Read an inventory first: npm run -s ingest -- FILE.csv');
if (!stock.ok) fail(stock.issues);

const now = new Date();
const today = buildDay(options.today, site.value, now);
const digests = await digestInputs(today);
const policies = checkApprovals(await readPolicyFiles(policiesFolder), today, {
  facts: site.value,
  words: policyText,
});
if (hasErrors(policies.issues)) fail(policies.issues);
facts.push(...policies.issues);
const { counted, departed } = toCatalogue(stock.value, today);
const before = options.full ? undefined : await earlierRelease(digests);

const release = await openRelease(now);
try {
  const pages = await renderSite(release, today, before);
  const unchanged = new Set(pages.filter(({ isRendered }) => !isRendered).map(({ address }) => address));

  console.log('checking links, anchors and counts');
  const known: KnownPage[] = [];
  const factsOf = new Map(
    readPages(release.site, settings.origin, (address) =>
      unchanged.has(address) ? before?.pages.get(address)?.facts : undefined,
    ).map((page) => [page.address, page]),
  );
  const counts = { counted: counted.length, pages: counted.length + departed.length };
  const faults = checkSite(release.site, { settings, counts }, factsOf.values());
  if (hasErrors(faults)) {
    dropRelease(release);
    fail(faults);
  }
  const edge = await writeEdgeFiles(release, site.value, privacyVersions(), factsOf.values());
  if (!edge.ok) {
    dropRelease(release);
    fail(edge.issues);
  }
  for (const { address, key } of pages) {
    const page = factsOf.get(address);
    if (key !== undefined) known.push({ address, key, ...(page && { facts: page }) });
  }
  await writePagesFile(join(release.folder, 'pages.jsonl'), known);
  await recordRelease(release, {
    id: release.id,
    builtAt: now.toISOString(),
    source: stock.value.source,
    asOf: stock.value.asOf,
    counts: {
      counted: counted.length,
      sold: departed.filter(({ status }) => status === 'sold').length,
      left: departed.filter(({ status }) => status !== 'sold').length,
    },
    pages: pages.length,
    digests,
  });
  await switchTo(release);
  printIssues([...facts, ...faults]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `release ${release.id}: ${pages.length} pages (${pages.length - unchanged.size} rendered), ` +
      `${counted.length} vehicles on offer, ${seconds} s`,
  );
} catch (error) {
  dropRelease(release);
  throw error;
}

function privacyVersions() {
  const isPrivacy = ({ policy }: { policy: string }) => policy === 'privacy';
  return {
    policyVersions: policies.approved.filter(isPrivacy).map(({ head }) => head.version),
    currentPolicy: policies.timelines.find(isPrivacy)?.current.head.version ?? '',
  };
}

/** The release whose pages may be taken over: the one that is served, if the same code made it for the same exporter. */
async function earlierRelease({ code, site: siteDigest }: Digests): Promise<EarlierRelease | undefined> {
  const current = await currentRelease();
  if (!current || current.record.digests.code !== code || current.record.digests.site !== siteDigest)
    return undefined;
  return { site: current.site, pages: await readPagesFile(join(current.folder, 'pages.jsonl')) };
}

function fail(issues: readonly Issue[]): never {
  printIssues(issues);
  stop('Nothing was changed: the site that was served before is still served.');
}

function stop(message: string): never {
  console.error(message);
  process.exit(3);
}
