// The page of a vehicle as a buyer reads it, on the longest and the shortest of them: with scripts off the way to
// the form is short and what is folded opens; on paper nothing is folded and two sheets hold it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oracle, pages } from '../dist/built-site.ts';
import { currentLink } from '../release/paths.ts';
import { openSite, type OpenSite } from './browser.ts';
import { pagesOfEveryKind } from './kinds.ts';

/** Pixels above the form on a phone of 360 px. */
const WAY_TO_THE_FORM = 4_500;
const SHEETS = 2;

const onOffer = [...pages.values()].filter(({ ref }) => ref !== undefined && oracle.counted.includes(ref));
const byLength = onOffer.toSorted((a, b) => b.text.length - a.text.length).map(({ address }) => address);
const vehicles = [byLength[0]!, byLength[byLength.length >> 1]!, byLength.at(-1)!];
const listing = pagesOfEveryKind(currentLink).find(({ kind }) => kind === '/makes/*/')!.addresses[0]!;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(vehicles)('%s', (address) => {
  test('photo, name, price and how to ask come first; the form is near', async () => {
    const { page, context } = await site.openPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    await page.goto(address);
    const tops = await Promise.all(
      [
        '.gallery img',
        'h1',
        '.amount',
        '[href="#ask"]',
        '.facts',
        '.ports',
        '.imports',
        '.verify',
        '#ask',
      ].map((part) => top(page, part)),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops.at(-1)).toBeLessThanOrEqual(WAY_TO_THE_FORM);
    await context.close();
  });

  test('prices stand on one line, and in large letters no label is torn', async () => {
    const { page, context } = await site.openPage({ javaScriptEnabled: false });
    await page.goto(address);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(broken, '.ports td data'), `${width}`).toEqual([]);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(torn, '.facts dt')).toEqual([]);
    await context.close();
  });

  test('the breadcrumb is read aloud without its slashes', async () => {
    const { page, context } = await site.openPage({ javaScriptEnabled: false });
    await page.goto(address);
    const said = await page.locator('.crumbs').ariaSnapshot();
    expect(said).toContain('Home');
    expect(said.replaceAll(/\/url: .*/g, '')).not.toContain('/');
    await context.close();
  });

  test('in colours that the visitor forces a button has an edge', async () => {
    const { page, context } = await site.openPage({ javaScriptEnabled: false, forcedColors: 'active' });
    await page.goto(address);
    for (const button of await page.locator('main .button').all()) {
      const [style, edge, ground] = await button.evaluate((element) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
        return [borderTopStyle, borderTopColor, backgroundColor];
      });
      expect(style).toBe('solid');
      expect(edge).not.toBe(ground);
    }
    await context.close();
  });

  test('what is folded says its essential and opens without scripts', async () => {
    const { page, context } = await site.openPage({ javaScriptEnabled: false });
    await page.goto(address);
    const kenya = page.locator('.imports details').filter({ hasText: 'Kenya' });
    expect(await kenya.locator('summary').innerText()).toMatch(/^Kenya: \S/);
    expect(await kenya.locator('dl').isVisible()).toBe(false);
    await kenya.locator('summary').click();
    await kenya.locator('dl').waitFor();
    await context.close();
  });

  test(`fills at most ${SHEETS} sheets of paper, and nothing on them is folded`, async () => {
    const { page, context } = await site.openPage({ javaScriptEnabled: false });
    await page.goto(address);
    expect(sheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(SHEETS);
    await page.emulateMedia({ media: 'print' });
    const folds = await page.locator('main details > :not(summary)').all();
    expect(folds.length).toBeGreaterThan(5);
    for (const fold of folds) expect((await fold.boundingBox())?.height).toBeGreaterThan(5);
    for (const tapped of ['form', 'nav', '.similar', '[href="#ask"]'])
      expect(await page.locator(`main ${tapped}`).filter({ visible: true }).count(), tapped).toBe(0);
    expect(await page.locator('.share').innerText()).toContain(address);
    await context.close();
  });
});

test('on paper with its grounds printed, what says that a vehicle is sold can be read', async () => {
  const sold = [...pages.values()].find(({ ref }) => ref !== undefined && oracle.sold.includes(ref))!;
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  await page.goto(sold.address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const colours = await page.locator('.gone').evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)' });
  await context.close();
});

test('a listing on paper is a table of rows, a dozen on a sheet', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  await page.goto(listing);
  const cards = await page.locator('article').count();
  expect(sheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(Math.ceil(cards / 12) + 1);
  await context.close();
});

/** The texts that stand on more than one line. Runs in the page. */
function broken(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length > 1;
    })
    .map((element) => element.textContent);
}

/** The words that stand on more than one line. Runs in the page. */
function torn(selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(({ firstChild }) =>
    [...(firstChild?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(firstChild!, index);
      range.setEnd(firstChild!, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    }),
  );
}

async function top(page: Page, selector: string): Promise<number> {
  return (await page.locator(`main ${selector}`).first().boundingBox())!.y;
}

/** The sheets of a PDF, by its page objects, which Chromium leaves uncompressed. */
function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}
