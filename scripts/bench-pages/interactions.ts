// How long a tap or a key waits for the picture that answers it, as a browser measures it for INP: event timing,
// the longest event of an interaction counts. It is read from the browser's trace, so that nothing of the
// measuring runs in the page; and the page was slow from its start and is at rest when it is touched.
// Nothing warms a page up: its first tap is its first, unless a visitor has to swipe to get there.
import type { Page } from 'playwright-core';
import type { OpenSite } from '../browser/browser.ts';
import { openFinger, type Finger } from './finger.ts';

/** A pause between two keys. */
const KEY_MS = 120;
/** A pause after the last key in which what it set off is done. */
const REST_MS = 900;

/**
 * Every step on a phone that is as many times slower. What else the machine does only adds: the best visit counts,
 * and the first steps, on a page of one control, tell what browser and machine themselves take at this hour.
 * @param vehicle the address of a vehicle on offer
 */
export async function measureInteractions(
  site: OpenSite,
  { cpu, vehicle, visits }: { cpu: number; vehicle: string; visits: number },
): Promise<Map<string, Wait>> {
  const best = new Map<string, Wait>();
  for (let visit = 0; visit < visits; visit++) {
    for (const [address, steps] of walks(vehicle)) {
      for (const [step, wait] of await visitOne(site, cpu, address, steps)) {
        const before = best.get(step);
        if (!before || wait.ms < before.ms) best.set(step, wait);
      }
    }
  }
  return best;
}

async function visitOne(
  site: OpenSite,
  cpu: number,
  address: string,
  steps: Steps,
): Promise<Map<string, Wait>> {
  const waits = new Map<string, Wait>();
  const { page, context } = await site.openPage({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const finger = await openFinger(page);
  for (const [step, prepare] of steps) {
    const act = await prepare({ page, finger });
    waits.set(step, await waitOf(page, act));
  }
  await context.close();
  return waits;
}

/** The longest wait of what is done. */
async function waitOf(page: Page, act: () => Promise<unknown>): Promise<Wait> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const waits = traceEvents
    .filter(({ name, args }) => name === 'EventTiming' && args.data?.interactionId)
    .map(({ args }) => toWait(args.data!));
  return waits.reduce((longest, wait) => (wait.ms > longest.ms ? wait : longest), noWait);
}

function toWait({ timeStamp, processingStart, processingEnd, duration }: EventTiming): Wait {
  const delay = processingStart - timeStamp;
  const processing = processingEnd - processingStart;
  return { ms: duration, delay, processing, presentation: duration - delay - processing };
}

const noWait: Wait = { ms: 0, delay: 0, processing: 0, presentation: 0 };

function walks(vehicle: string): [address: string, steps: Steps][] {
  return [
    [onlyOne('<input type=checkbox>'), [['one box, nothing else: ticked', tap('input')]]],
    [
      onlyOne('<input type=search>'),
      [
        ['one field, nothing else: tapped', tap('input')],
        ['one field: typed into', type('toyota')],
      ],
    ],
    [
      onlyOne('<details><summary>Open</summary>Text</details>'),
      [['one fold, nothing else: opened', tap('summary')]],
    ],
    [
      '/',
      [
        ['home: the search box tapped', tap('#search-box')],
        ['home: typed into it', type('toyota pri')],
      ],
    ],
    [
      '/search/',
      [
        ['search: filters opened', tap('#open-filters')],
        ['search: a make ticked', tap('[name=make]')],
        ['search: a panel opened', tap('#panel-model summary')],
        ['search: a model ticked', tap('[name=model]')],
        ['search: the price tapped', tap('[name=fobUsdTo]')],
        ['search: a price typed', type('9000')],
        ['search: back to the results', tap('#close-filters')],
        ['search: its box tapped', tap('#q')],
        ['search: words typed', type('prius')],
        ['search: words taken away', tap('#conditions a', -1)],
        ['search: one compared', tap('[data-act=compare]')],
        ['search: two compared', tap('[data-act=compare]', 1)],
        ['search: the comparison shown', tap('#said button')],
        ['search: sorted anew', sort],
      ],
    ],
    [
      vehicle,
      [
        ['vehicle: the next photo', tap('.gallery nav a', 1)],
        ['vehicle: the terms of the price opened', tap('main details summary')],
        ['vehicle: a country opened', tap('.imports summary')],
        ['vehicle: the name tapped', tap('#inquiry [name=name]')],
        ['vehicle: a name typed', type('Amina Juma')],
        ['vehicle: the message tapped', tap('#inquiry [name=message]')],
        ['vehicle: a message typed', type('Price to Mombasa?')],
        ['vehicle: sent with a fault', tap('#inquiry .button')],
      ],
    ],
  ];
}

function onlyOne(control: string): string {
  return `data:text/html,<meta name=viewport content=width=device-width>${control}`;
}

function tap(target: string, nth?: number): Prepare {
  return async ({ finger }) => {
    const point = await finger.reach(target, nth);
    return () => finger.tap(point);
  };
}

function type(text: string): Prepare {
  return async ({ page }) =>
    async () => {
      await page.keyboard.type(text, { delay: KEY_MS });
      await page.waitForTimeout(REST_MS);
    };
}

/** By a key: what a tap opens is the system's own list on a phone, and the browser's only here. */
async function sort({ page }: { page: Page }): Promise<() => Promise<void>> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=sort]')!.focus());
  await page.waitForTimeout(REST_MS);
  return async () => {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(REST_MS);
  };
}

type Steps = [step: string, prepare: Prepare][];
/** What comes before a step is not measured; what it gives back is. */
type Prepare = (on: { page: Page; finger: Finger }) => Promise<() => Promise<void>>;
type TraceEvent = { name: string; args: { data?: EventTiming } };
type EventTiming = {
  interactionId?: number;
  timeStamp: number;
  processingStart: number;
  processingEnd: number;
  duration: number;
};

/** Milliseconds: until the page can take it up, while it does, and until the picture is there. */
export type Wait = { ms: number; delay: number; processing: number; presentation: number };
