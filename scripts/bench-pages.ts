// What a visitor waits for on a slow phone, on the current build: npm run bench:pages
// Times are the median of a few visits; what else the machine does is in them, so nothing depends on them.
import type { CDPSession, Page } from 'playwright-core';
import { openSite, type OpenSite } from './browser/browser.ts';
import { measureInteractions } from './bench-pages/interactions.ts';
import { listAddresses } from './checks/site-folder.ts';
import { tellUsage } from './command-options.ts';
import { measuredPages } from './real-site/measured-pages.ts';
import { currentLink } from './release/paths.ts';

tellUsage('Usage: npm run bench:pages');
const VISITS = 5;
const MOST_INTERACTION_MS = 50;
const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 };
/** Kilobits a second, milliseconds there and back, and how much slower the processor is. */
const networks = [
  { name: 'slow 4G, 4x CPU', kbit: 1600, latencyMs: 150, cpu: 4, most: 1.2 },
  { name: '3G, 6x CPU', kbit: 700, latencyMs: 300, cpu: 6, most: 2.2 },
];
const walkNetwork = { kbit: 400, latencyMs: 400, cpu: 1 };

const site = await openSite();
try {
  for (const network of networks) {
    console.log(`\n${network.name}: largest paint (at most ${network.most} s), layout shift`);
    for (const [kind, address] of Object.entries(measuredPages(listAddresses(currentLink)))) {
      const visits = [];
      for (let visit = 0; visit < VISITS; visit++) visits.push(await paint(site, address, network));
      const largest = median(visits.map(({ lcp }) => lcp));
      const shift = Math.max(...visits.map(({ cls }) => cls));
      console.log(`  ${kind.padEnd(10)} ${largest.toFixed(2)} s  ${shift.toFixed(3)}`);
    }
  }
  console.log(
    `\n6x CPU: from a tap or a key to the picture that answers it (at most ${MOST_INTERACTION_MS} ms): until the page takes it up, while it does, until the picture is there`,
  );
  const { vehicle } = measuredPages(listAddresses(currentLink));
  const interactions = { cpu: 6, vehicle: vehicle!, visits: VISITS };
  for (const [step, wait] of await measureInteractions(site, interactions)) {
    const parts = [wait.delay, wait.processing, wait.presentation].map(Math.round).join(' + ');
    const ms = String(Math.ceil(wait.ms)).padStart(4);
    console.log(`  ${step.padEnd(40)} ${ms} ms = ${parts}${wait.ms > MOST_INTERACTION_MS ? '  over' : ''}`);
  }
  console.log('\nscripts off, 400 kbit/s and 400 ms: seconds until each step of a purchase is there');
  for (const { step, seconds } of await walk(site))
    console.log(`  ${step.padEnd(20)} ${seconds.toFixed(2)} s`);
} finally {
  await site.close();
}

/** Opens a page for the first time and waits until it is painted and at rest. */
async function paint(on: OpenSite, address: string, network: Network): Promise<{ lcp: number; cls: number }> {
  const { page, context } = await on.openPage(phone);
  await slow(await context.newCDPSession(page), network);
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('layout-shift', ({ value = 0 }) => (seen.cls += value));
  });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.waitForFunction(() => (window as unknown as Watched).seen.lcp > 0);
  const { lcp, cls } = await page.evaluate(() => (window as unknown as Watched).seen);
  await context.close();
  return { lcp: lcp / 1000, cls };
}

/** Home, a make, a vehicle, and an inquiry that is sent and acknowledged. */
async function walk(on: OpenSite): Promise<{ step: string; seconds: number }[]> {
  const { page, context } = await on.openPage({ ...phone, javaScriptEnabled: false });
  context.setDefaultTimeout(60_000);
  await slow(await context.newCDPSession(page), walkNetwork);
  const steps: { step: string; seconds: number }[] = [];
  const timed = async (step: string, go: () => Promise<unknown>) => {
    const began = performance.now();
    await go();
    await page.locator('h1').waitFor();
    steps.push({ step, seconds: (performance.now() - began) / 1000 });
  };
  const arrive = (go: () => Promise<unknown>, at: RegExp) =>
    Promise.all([page.waitForURL(at, { waitUntil: 'domcontentloaded' }), go()]);
  await timed('home', () => page.goto('/', { waitUntil: 'domcontentloaded' }));
  await timed('make', () =>
    arrive(
      () =>
        page
          .locator('main a[href^="/makes/"] + .count')
          .first()
          .locator('xpath=preceding-sibling::a[1]')
          .click(),
      /\/makes\/[^/]+\/$/,
    ),
  );
  await timed('vehicle', () =>
    arrive(() => page.locator('article[data-ref] a').first().click(), /\/vehicles\//),
  );
  await fillIn(page);
  await timed('inquiry sent', () =>
    arrive(() => page.locator('#inquiry .button').click(), /\/inquiry\/sent\/\?no=/),
  );
  await context.close();
  return steps;
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('#inquiry [name="name"]').fill('Amina');
  await page.locator('#inquiry [name="email"]').fill('amina@example.com');
  await page.locator('#inquiry [name="message"]').fill('Price to Mombasa, please.');
}

async function slow(session: CDPSession, { kbit, latencyMs, cpu }: Network): Promise<void> {
  const throughput = (kbit * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

type Watched = { seen: { lcp: number; cls: number } };
type Network = { kbit: number; latencyMs: number; cpu: number };
