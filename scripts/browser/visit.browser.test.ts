// A visitor with scripts off goes home -> make -> vehicle and back, by the links that are there to be seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { readOracle } from '../dist/oracle.ts';
import { root, siteFolder } from '../release/paths.ts';

const { telephone } = JSON.parse(readFileSync(join(siteFolder, 'company.json'), 'utf8'));
/** The make with most vehicles: Toyota in the sample. */
const [largest] = readOracle(root).makes.toSorted((a, b) => b.refs.length - a.refs.length);
const { name, refs } = largest!;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('home -> make -> vehicle -> back, with scripts off', async () => {
  const { page, context, faults } = await site.openPage({ javaScriptEnabled: false });

  await page.goto('/');
  const makeLink = page.getByRole('main').getByRole('link', { name, exact: true }).first();
  const count = makeLink.locator('xpath=following-sibling::*[1]');
  expect(await count.getAttribute('value')).toBe(String(refs.length));
  expect(await count.innerText()).toBe(String(refs.length));
  await follow(makeLink);

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
  expect(
    await page
      .getByText(`${refs.length.toLocaleString('en')} vehicle`)
      .first()
      .isVisible(),
  ).toBe(true);
  const first = page.locator('article[data-ref]').first();
  const ref = (await first.getAttribute('data-ref'))!;
  expect(refs).toContain(ref);
  const vehicleName = await first.getByRole('heading').innerText();
  const [price] = await first.locator('data').allInnerTexts();
  await follow(first.getByRole('link').first());

  expect(await page.locator('main').getAttribute('data-ref')).toBe(ref);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(vehicleName);
  if (price) expect((await page.locator('main data').allInnerTexts())[0]).toBe(price);
  expect(await page.getByRole('link', { name: telephone }).first().isVisible()).toBe(true);

  const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
  await follow(trail.getByRole('link', { name, exact: true }));
  expect(await page.locator(`article[data-ref=${JSON.stringify(ref)}]`).count()).toBe(1);
  await follow(trail.getByRole('link').first());
  expect(new URL(page.url()).pathname).toBe('/');
  expect(faults).toEqual([]);
  await context.close();
});

test('every card of the largest make is reached by turning its pages', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  await page.goto('/');
  await follow(page.getByRole('main').getByRole('link', { name, exact: true }).first());
  const seen: string[] = [];
  for (;;) {
    seen.push(
      ...(await page
        .locator('article[data-ref]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-ref')!))),
    );
    const older = page.getByRole('link', { name: /Older/ });
    if ((await older.count()) === 0) break;
    await follow(older);
  }
  expect(seen.toSorted()).toEqual(refs.toSorted());
  await context.close();
});

test('an address that does not exist offers a way on', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  const response = await page.goto('/vehicles/never-was/');
  expect(response?.status()).toBe(404);
  await follow(page.getByRole('main').getByRole('link', { name: 'SUV', exact: true }));
  expect(new URL(page.url()).pathname).toBe('/types/suv/');
  await context.close();
});

/** Clicks a link that can be seen and waits until its page is there. */
async function follow(link: Locator): Promise<void> {
  const { pathname } = new URL((await link.getAttribute('href'))!, link.page().url());
  await link.click();
  await link.page().waitForURL((url) => url.pathname === pathname);
}
