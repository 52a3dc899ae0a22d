// The photos of a vehicle: reached by number, with scripts and without, opened in full size, and not all at once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { listAddresses } from '../checks/site-folder.ts';
import { currentLink } from '../release/paths.ts';

const vehicle = listAddresses(currentLink).find((address) => address.startsWith('/vehicles/'))!;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a number brings its photo into view, and the photo leads to its full size', async () => {
  const { page, context, faults } = await site.openPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  await page.goto(vehicle);
  const gallery = page.locator('.gallery');
  const second = gallery.getByRole('listitem').nth(1).locator('img');
  const left = async () => (await second.boundingBox())!.x;
  expect(await left()).toBeGreaterThan(300);
  await gallery.getByRole('link', { name: /^Photo 2$/ }).click();
  await expect.poll(left).toBeLessThan(60);

  expect(faults).toEqual([]);
  await second.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/photos\/[0-9a-f]{16}-2-1600\.jpg$/);
  await context.close();
});

test('a tapped number moves the strip alone: the page stays, and one step back is the page before', async () => {
  const { page, context } = await site.openPage({ viewport: { width: 360, height: 640 } });
  await page.goto('/');
  await page.goto(vehicle);
  const second = page.locator('#photo-2');
  const left = async () => (await second.boundingBox())!.x;
  const number = page.locator('.gallery').getByRole('link', { name: /^Photo 2$/ });
  await number.click();
  await expect.poll(left).toBeLessThan(60);
  expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([0, '']);
  await page
    .locator('.gallery')
    .getByRole('link', { name: /^Photo 1$/ })
    .click();
  await expect.poll(left).toBeGreaterThan(300);
  // By a key it is a link as any other.
  await number.focus();
  await page.keyboard.press('Enter');
  await expect.poll(left).toBeLessThan(60);
  expect(await page.evaluate(() => location.hash)).toBe('#photo-2');
  await page.goBack();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await context.close();
});

test('the box of a photo stands before the photo arrives', async () => {
  const { page, context } = await site.openPage({ viewport: { width: 360, height: 640 } });
  await page.route('**/photos/**', (route) => route.abort());
  await page.goto(vehicle);
  const box = (await page.locator('.gallery img').first().boundingBox())!;
  expect(box.width / box.height).toBeCloseTo(4 / 3, 1);
  await context.close();
});
