// A visitor with scripts off goes home -> make -> vehicle and back, by the links that are there to be seen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { oracle } from '../dist/built-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('home -> make -> vehicle -> back, with scripts off', async () => {
  const { page, context, faults } = await site.openPage({ javaScriptEnabled: false });
  const [make] = oracle.makes.toSorted((a, b) => b.refs.length - a.refs.length);
  const { name, refs } = make!;

  await page.goto('/');
  const makeLink = page.getByRole('main').getByRole('link', { name, exact: true });
  const count = makeLink.locator('xpath=following-sibling::*[1]');
  expect(await count.getAttribute('value')).toBe(String(refs.length));
  expect(await count.innerText()).toBe(String(refs.length));
  await makeLink.click();

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
  expect(await page.getByText(`${refs.length} vehicle`).first().isVisible()).toBe(true);
  const first = page.locator('article[data-ref]').first();
  const ref = (await first.getAttribute('data-ref'))!;
  expect(refs).toContain(ref);
  const vehicleName = await first.getByRole('heading').innerText();
  const price = await first.locator('data').first().innerText();
  await first.getByRole('link').first().click();

  expect(await page.locator('main').getAttribute('data-ref')).toBe(ref);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(vehicleName);
  expect(await page.locator('main data').first().innerText()).toBe(price);
  expect(await page.getByRole('link', { name: '+81-567-56-3170' }).first().isVisible()).toBe(true);

  const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
  await trail.getByRole('link', { name, exact: true }).click();
  expect(await page.locator(`article[data-ref="${ref}"]`).count()).toBe(1);
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first().click();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(faults).toEqual([]);
  await context.close();
});

test('every card of the largest make is reached by turning its pages', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  const [make] = oracle.makes.toSorted((a, b) => b.refs.length - a.refs.length);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: make!.name, exact: true }).click();
  const seen: string[] = [];
  for (;;) {
    seen.push(
      ...(await page
        .locator('article[data-ref]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-ref')!))),
    );
    const older = page.getByRole('link', { name: /Older/ });
    if ((await older.count()) === 0) break;
    await older.click();
  }
  expect(seen.toSorted()).toEqual(make!.refs.toSorted());
  await context.close();
});

test('an address that does not exist offers a way on', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  const response = await page.goto('/vehicles/never-was/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'SUV', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/types/suv/');
  await context.close();
});
