// The site by keyboard: the skip link comes first and works, and whatever has focus can be seen to have it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentLink } from '../release/paths.ts';
import { openSite, type OpenSite } from './browser.ts';
import { pagesOfEveryKind } from './kinds.ts';

const STEPS = 25;
/** More than any page needs from its top to its form. */
const MOST_STEPS = 150;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the first Tab reaches the skip link, and Enter leaves the header behind', async () => {
  const { page, context } = await site.openPage();
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#main');
  expect(await skip.boundingBox()).toMatchObject({
    x: expect.toSatisfy((x: number) => x >= 0),
    y: expect.toSatisfy((y: number) => y >= 0),
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(
    true,
  );
  await context.close();
});

test('home -> make -> vehicle -> inquiry sent, by keyboard alone and with scripts off', async () => {
  const { page, context, faults } = await site.openPage({ javaScriptEnabled: false });
  const steps = [
    { to: 'main a[href^="/makes/"]:has(+ .count)', at: /\/makes\/[^/]+\/$/ },
    { to: 'article[data-ref] a', at: /\/vehicles\/[^/]+\/$/ },
  ];
  await page.goto('/');
  for (const { to, at } of steps) {
    await tabTo(page, to);
    expect(await page.evaluate(unseenFocus)).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.waitForURL(at);
  }
  const typed = { name: 'Amina', email: 'amina@example.com', message: 'Price to Mombasa, please.' };
  for (const [name, text] of Object.entries(typed)) {
    await tabTo(page, `#inquiry [name=${name}]`);
    expect(await page.evaluate(unseenFocus)).toBeUndefined();
    await page.keyboard.type(text);
  }
  await tabTo(page, '#inquiry .button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inquiry\/sent\/\?no=/);
  expect(await page.locator('main strong:visible').innerText()).not.toBe('');
  expect(faults).toEqual([]);
  await context.close();
});

test.each(pagesOfEveryKind(currentLink).map(({ addresses }) => addresses[0]!))(
  '%s shows where the focus is',
  async (address) => {
    const { page, context } = await site.openPage();
    await page.goto(address);
    const unseen: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(unseenFocus);
      if (fault !== undefined) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
    await context.close();
  },
);

/** Presses Tab until it reaches the first of what a selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached in ${MOST_STEPS} steps`);
}

/** The focused element if a sighted visitor could not tell: an outline on it, or on the card around it. Runs in the page. */
function unseenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  const isMarked = [element, element.closest('article, li')].some((marked) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(marked ?? element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return isInView && isMarked ? undefined : element.outerHTML.slice(0, 120);
}
