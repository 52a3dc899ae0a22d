// Builds the current stock into a new release, checks it there, and switches it in. If anything fails, what
// was served before is still served.
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { progress } from '../src/integrations/progress.ts';
import { toCatalogue } from '../src/catalogue/catalogue.ts';
import { standing } from '../src/catalogue/standing.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { missingFacts } from '../src/site/site.ts';
import { checkSite } from './checks/check-site.ts';
import { printIssues } from './print-issues.ts';
import { progressLine } from './progress-line.ts';
import { root, siteFolder } from './release/paths.ts';
import { buildDay, digestInputs, readSite, readStock } from './release/read-inputs.ts';
import { dropRelease, openRelease, recordRelease, switchTo } from './release/releases.ts';

const { values: options } = parseArgs({ options: { today: { type: 'string' } } });

const started = performance.now();
const site = await readSite();
if (!site.ok) fail(site.issues);
const stock = await readStock();
if (!stock) stop('There is no stock yet. Read an inventory first: npm run -s ingest -- FILE.csv');
if (!stock.ok) fail(stock.issues);

const now = new Date();
const today = buildDay(options.today, site.value, now);
const digests = await digestInputs(today);
const catalogue = toCatalogue(stock.value, today);
const counts = {
  counted: catalogue.counted.length,
  pages: catalogue.counted.length + catalogue.departed.length,
};
const facts = missingFacts(site.value);
if (hasErrors(facts)) fail(facts);

const release = await openRelease(now);
let pages = 0;
const line = progressLine('rendering', 'pages');
try {
  process.env['FORECOURT_STOCK'] = `${release.folder}/vehicles.jsonl`;
  process.env['FORECOURT_SITE'] = siteFolder;
  process.env['FORECOURT_TODAY'] = today;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root,
    outDir: release.site,
    cacheDir: `${root}.cache/astro`,
    logLevel: 'warn',
    integrations: [
      progress((done, total) => {
        pages = total;
        line(done, total);
      }),
    ],
  });
  console.log('checking links, anchors and counts');
  const faults = checkSite(release.site, { settings: site.value.settings, counts });
  if (hasErrors(faults)) {
    await dropRelease(release);
    fail(faults);
  }
  printIssues(faults);
} catch (error) {
  await dropRelease(release);
  throw error;
}
await recordRelease(release, {
  id: release.id,
  builtAt: now.toISOString(),
  source: stock.value.source,
  asOf: stock.value.asOf,
  counts: {
    counted: counts.counted,
    sold: catalogue.departed.filter((vehicle) => standing(vehicle, today) === 'sold').length,
    left: catalogue.departed.filter((vehicle) => standing(vehicle, today) === 'left').length,
  },
  pages,
  digests,
});
await switchTo(release);
printIssues(facts);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`release ${release.id}: ${pages} pages, ${counts.counted} vehicles on offer, ${seconds} s`);

function fail(issues: Parameters<typeof printIssues>[0]): never {
  printIssues(issues);
  stop('Nothing was changed: the site that was served before is still served.');
}

function stop(message: string): never {
  console.error(message);
  process.exit(3);
}
