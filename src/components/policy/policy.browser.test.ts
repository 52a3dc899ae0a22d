// Policy pages in a real browser: on a phone, and on paper.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../../../scripts/browser/browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** An A4 page between its margins, in CSS pixels. */
const paper = { width: 720, height: 1000 };

test('on paper the list of changes shows its comparisons, and on a screen they are folded', async () => {
  const { page, context } = await site.openPage({ viewport: paper });
  await page.goto('/policies/privacy/changes/');
  const clause = page.locator('details h3').first();
  expect(await clause.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await clause.isVisible()).toBe(true);
  await context.close();
});

test('the widest table fits on paper, with whole words', async () => {
  const { page, context } = await site.openPage({ viewport: paper });
  await page.goto('/policies/cookies/');
  await page.emulateMedia({ media: 'print' });
  const { overflow, lines } = await page.evaluate(() => {
    const last = [...document.querySelectorAll('th')].at(-1)!;
    const range = document.createRange();
    range.selectNodeContents(last);
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      lines: range.getClientRects().length,
    };
  });
  expect({ overflow, lines }).toEqual({ overflow: 0, lines: 1 });
  await context.close();
});

test('no column of the widest table is out of sight, on a phone, on a desk and in large letters', async () => {
  const { page, context } = await site.openPage();
  await page.goto('/policies/cookies/');
  for (const [width, letters] of [
    [320, ''],
    [360, ''],
    [360, '200%'],
    [800, ''],
    [1280, ''],
    [1280, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    const hidden = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return [...document.querySelectorAll('.scroll')].map((box) => box.scrollWidth - box.clientWidth);
    }, letters);
    expect(Math.max(...hidden), `${width} ${letters}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  const { named, columns } = await page.evaluate(() => ({
    named: [...document.querySelectorAll('.scroll tr:first-child td')].map((cell) =>
      JSON.parse(getComputedStyle(cell, '::before').content.replace(/^none$/, '""')),
    ),
    columns: [...document.querySelectorAll('.scroll th')].map((column) => column.textContent),
  }));
  expect(columns.length).toBeGreaterThan(4);
  expect(named).toEqual(columns);
  await context.close();
});

test('on a phone the summary comes before the list of contents', async () => {
  const { page, context, faults } = await site.openPage({ viewport: { width: 360, height: 740 } });
  for (const policy of ['privacy', 'cookies', 'terms']) {
    await page.goto(`/policies/${policy}/`);
    const summary = (await page.locator('.box').first().boundingBox())!;
    const contents = (await page.locator('nav.contents').boundingBox())!;
    expect(summary.y, policy).toBeLessThan(contents.y);
    expect(summary.y, policy).toBeLessThan(740);
  }
  expect(faults).toEqual([]);
  await context.close();
});
