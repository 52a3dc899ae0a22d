// What a phone really asks for, before it scrolls and at the end of the page, and whether anything jumps.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../dist/built-site.ts';
import { currentLink } from '../release/paths.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';
import { openSite, type OpenSite } from './browser.ts';
import { pagesOfEveryKind } from './kinds.ts';
import { roomFaults } from './page-faults.ts';
import { buildManyPhotos } from '../real-site/many-photos.fixture.ts';

const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 };

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const kinds = pagesOfEveryKind(currentLink).map(({ addresses }) => addresses[0]!);
const withCards = kinds.filter((address) => (pages.get(address)?.cards.length ?? 0) > 0);
const vehicle = kinds.find((address) => pages.get(address)?.ref !== undefined)!;

describe.each(withCards)('the listing %s', (address) => {
  test('keeps to its budget, before scrolling and to the end', async () => {
    const { page, context, faults } = await site.openPage(phone);
    const sent = await count(page, context);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(sent.requests.length, sent.requests.join('\n')).toBeLessThanOrEqual(16);
    expect(await sent.bytes()).toBeLessThanOrEqual(130_000);

    await scrollToTheEnd(page);
    const cards = pages.get(address)!.cards.length;
    expect(sent.requests.length).toBeLessThanOrEqual(6 + cards);
    expect(await sent.bytes()).toBeLessThanOrEqual(20_000 + 8_000 * cards);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a vehicle page has at most 110 kB before it is scrolled', async () => {
  const { page, context } = await site.openPage(phone);
  const sent = await count(page, context);
  await page.goto(vehicle, { waitUntil: 'networkidle' });
  expect(await sent.bytes()).toBeLessThanOrEqual(110_000);
  await context.close();
});

describe('a vehicle with forty photos', () => {
  let project: ProjectCopy;
  let address = '';
  let many: OpenSite;
  beforeAll(async () => {
    const built = await buildManyPhotos('many-photos');
    project = built.project;
    address = built.addresses[0]!;
    many = await openSite(project.at('dist'));
  }, 300_000);
  afterAll(async () => {
    await many?.close();
    project?.remove();
  });
  const photosOf = (requests: readonly string[]) => requests.filter((url) => url.includes('/photos/')).length;

  test.each([
    ['a phone', phone],
    ['a desk', { viewport: { width: 1280, height: 800 } }],
  ])('has one of them on %s, within 110 kB, before its strip is moved', async (_, screen) => {
    const { page, context, faults } = await many.openPage(screen);
    const sent = await count(page, context);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(photosOf(sent.requests), sent.requests.join('\n')).toBe(1);
    expect(await sent.bytes()).toBeLessThanOrEqual(110_000);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('fits the window, however long the line of its numbers is', async () => {
    const { page, context } = await many.openPage(phone);
    await page.goto(address);
    expect(await roomFaults(page)).toEqual([]);
    await context.close();
  });

  test('fetches the next one when the strip is moved, and the one whose number is chosen', async () => {
    const { page, context } = await many.openPage(phone);
    const sent = await count(page, context);
    await page.goto(address, { waitUntil: 'networkidle' });
    const box = (await page.locator('.gallery ol').boundingBox())!;
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.wheel(box.width, 0);
    await expect.poll(() => photosOf(sent.requests)).toBeGreaterThan(1);
    const shown = (number: number) =>
      page
        .locator(`.gallery li:nth-child(${number}) img`)
        .evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
    await expect.poll(() => shown(2)).toBe(true);
    await page.getByRole('link', { name: 'Photo 10', exact: true }).click();
    await expect.poll(() => shown(10)).toBe(true);
    expect(photosOf(sent.requests)).toBeLessThan(8);
    await context.close();
  });

  test('brings a photo that the keyboard reaches, and the boxes of all are as large as that of the first', async () => {
    const { page, context } = await many.openPage(phone);
    await page.goto(address, { waitUntil: 'networkidle' });
    const link = page.locator('.gallery li:nth-child(3) a');
    await link.focus();
    const width = () => link.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    const sizes = await page
      .locator('.gallery li')
      .evaluateAll((boxes) => boxes.map((box) => `${box.clientWidth} ${box.clientHeight}`));
    expect(new Set(sizes).size).toBe(1);
    await context.close();
  });
});

test.each(kinds)('nothing on %s moves while it loads and is read', async (address) => {
  const { page, context } = await site.openPage(phone);
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        // What moves may be a text, which has no markup of its own.
        const moved = entry.sources.map(({ node }) =>
          ((node as Element | null)?.outerHTML ?? node?.textContent)?.slice(0, 80),
        );
        shifts.push(`${entry.value} ${moved.join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await scrollToTheEnd(page);
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  await context.close();
});

test('the page of a vehicle is fetched when a visitor turns to its link, and not before', async () => {
  const { page, context, faults } = await site.openPage({ viewport: { width: 1280, height: 800 } });
  const fetched: string[] = [];
  context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(withCards[0]!, { waitUntil: 'networkidle' });
  const link = page.locator('article[data-ref] a').first();
  const address = (await link.getAttribute('href'))!;
  expect(fetched).not.toContain(address);
  await link.hover();
  await expect.poll(() => fetched, { timeout: 20_000 }).toContain(address);
  expect(faults).toEqual([]);
  await context.close();
});

/** Counts what the network brings for a page, headers included; the body of a picture as it was sent. */
async function count(page: Page, context: BrowserContext) {
  const requests: string[] = [];
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) requests.push(request.url);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    requests,
    bytes: async () => {
      await page.waitForLoadState('networkidle');
      return bytes;
    },
  };
}

/** Step by step, as a thumb does, so that every lazy picture comes near once. */
async function scrollToTheEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((to) => {
      window.scrollTo(0, to);
      // A picture is near only for a page that was drawn there: a slow browser might skip a step.
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, y);
  }
  // The later photos of a strip that nobody moves never come.
  await page.evaluate(() =>
    Promise.all(
      [...document.images]
        .filter((image) => !image.closest('.gallery li + li'))
        .map((image) => image.decode().catch(() => undefined)),
    ),
  );
}

type Shift = { value: number; sources: { node: Node | null }[] };
