// How long a tap or a key waits for the picture that answers it, as a browser measures it for INP: event timing,
// the longest event of an interaction counts.
import type { BrowserContext, Page } from 'playwright-core';
import type { OpenSite } from '../browser/browser.ts';

/** A pause after a step in which its own work, and what it fetches, is done. */
const REST_MS = 600;

/**
 * Every step on a phone that is as many times slower. What else the machine does only adds: the best visit counts,
 * and the first step, on a page of one box, tells what the machine itself takes at this hour.
 * @param vehicle the address of a vehicle on offer
 * @returns milliseconds by step, in steps of 8 as browsers tell them; 0 where all was shorter than 16
 */
export async function measureInteractions(
  site: OpenSite,
  { cpu, vehicle, visits }: { cpu: number; vehicle: string; visits: number },
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let visit = 0; visit < visits; visit++) {
    for (const { step, ms } of await visitAll(site, cpu, vehicle))
      best.set(step, Math.min(ms, best.get(step) ?? Infinity));
  }
  return best;
}

async function visitAll(site: OpenSite, cpu: number, vehicle: string): Promise<Told[]> {
  const told: Told[] = [];
  for (const [address, steps] of walks(vehicle)) {
    const { page, context } = await site.openPage({
      viewport: { width: 360, height: 640 },
      deviceScaleFactor: 2,
      hasTouch: true,
    });
    context.setDefaultTimeout(30_000);
    await watchEvents(context);
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    for (const [step, act] of steps) {
      await act(page);
      await page.waitForTimeout(REST_MS);
      told.push({ step, ms: await page.evaluate(longest) });
    }
    await context.close();
  }
  return told;
}

type Told = { step: string; ms: number };
type Steps = [step: string, act: (page: Page) => Promise<void>][];

function walks(vehicle: string): [address: string, steps: Steps][] {
  return [
    [
      'data:text/html,<meta name=viewport content=width=device-width><input type=checkbox>',
      [['a page of one box: ticked', (page) => page.locator('input').tap()]],
    ],
    [
      '/',
      [
        ['home: the search box tapped', (page) => page.locator('#search-box').tap()],
        ['home: typed into it', (page) => page.keyboard.type('toyota pri', { delay: 120 })],
      ],
    ],
    [
      '/search/',
      [
        ['search: filters opened', (page) => page.locator('#open-filters').tap()],
        ['search: a make ticked', (page) => page.locator('[name=make]').first().tap()],
        ['search: a panel opened', (page) => page.locator('#panel-model summary').tap()],
        ['search: a price typed', (page) => type(page, '[name=fobUsdTo]', '9000')],
        ['search: back to the results', (page) => page.locator('#close-filters').tap()],
        ['search: sorted anew', (page) => page.locator('[name=sort]').press('ArrowDown')],
        ['search: words typed', (page) => type(page, '#q', 'prius')],
        ['search: words taken away', (page) => page.locator('#conditions a').last().tap()],
        ['search: two compared', compareTwo],
      ],
    ],
    [
      '/makes/toyota/',
      [['make: all its models opened', (page) => page.locator('.chips summary').first().tap()]],
    ],
    [
      vehicle,
      [
        ['vehicle: the next photo', (page) => page.locator('.gallery nav a').nth(1).tap()],
        ['vehicle: a country opened', (page) => page.locator('main details summary').first().tap()],
        ['vehicle: a name typed', (page) => type(page, '#inquiry [name=name]', 'Amina Juma')],
        ['vehicle: a message typed', (page) => type(page, '#inquiry [name=message]', 'Price to Mombasa?')],
        ['vehicle: sent with a fault', (page) => page.locator('#inquiry .button').tap()],
      ],
    ],
  ];
}

async function type(page: Page, into: string, text: string): Promise<void> {
  await page.locator(into).first().tap();
  await page.keyboard.type(text, { delay: 120 });
}

async function compareTwo(page: Page): Promise<void> {
  await page.locator('[data-act=compare]').nth(0).tap();
  await page.locator('[data-act=compare]').nth(1).tap();
  await page.locator('#said button').tap();
}

async function watchEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen: { durations: number[] } = { durations: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId) seen.durations.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest event since it was last asked. Runs in the page. */
function longest(): number {
  const { seen } = window as unknown as { seen: { durations: number[] } };
  return Math.max(0, ...seen.durations.splice(0));
}
