// After the last optional service was taken out: the page of the cookie notice in a real browser.
import { readFileSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../../../scripts/browser/browser.ts';
import { stockFile } from '../../../scripts/release/paths.ts';
import { copyProject } from '../../../scripts/release/project-copy.fixture.ts';
import { device } from './consent-site.fixture.ts';

const project = copyProject('left-behind');
let site: OpenSite;

beforeAll(async () => {
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 21).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  const file = project.at('content/site/services.json');
  const { services } = JSON.parse(readFileSync(file, 'utf8')) as { services: object[] };
  const removed = [
    {
      name: 'Example Ads',
      stores: [
        { name: '_exads_*', kind: 'cookie', kept: '30 days' },
        { name: 'exads.visits', kind: 'local storage', kept: 'until you delete it' },
      ],
    },
  ];
  writeFileSync(file, JSON.stringify({ services, removed }));
  const { status, said } = project.run('build');
  expect(status, said).toBe(0);
  site = await openSite(project.at('dist'));
});
afterAll(async () => {
  await site.close();
  project.remove();
});

test('one tap removes what the service left and the choice about it, and nothing else', async () => {
  const { page, context, faults } = await site.openPage();
  await page.goto('/policies/cookies/');
  await page.evaluate(() => {
    document.cookie = '_exads_1=1; path=/';
    document.cookie = 'other=1; path=/';
    for (const name of ['exads.visits', 'consent', 'saved-vehicles']) localStorage.setItem(name, '[]');
  });
  const button = page.getByRole('button', { name: 'Remove it from this device' });
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  await button.click();
  await page.getByRole('status').getByText('Removed: this page finds none of it any more.').waitFor();
  expect(await device(page)).toEqual({ items: ['saved-vehicles'], cookies: ['other=1'], others: 0 });
  expect(faults).toEqual([]);
  await context.close();
});

test('what a page cannot reach is not said to be gone', async () => {
  const { page, context } = await site.openPage();
  await page.goto('/policies/cookies/');
  await page.evaluate(() => (document.cookie = '_exads_1=1; path=/policies/'));
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByRole('status').getByText('Not all of it could be removed from here.').waitFor();
  await context.close();
});

test('without scripts it is named, and there is no button', async () => {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  await page.goto('/policies/cookies/');
  expect(await page.getByText('Example Ads: _exads_* (cookie, 30 days)').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Remove it from this device' }).count()).toBe(0);
  await context.close();
});

test('no other page carries anything of it', () => {
  for (const address of ['', 'about/', 'policies/privacy/', 'policies/cookies/2026-11/'])
    expect(readFileSync(project.at(`dist/${address}index.html`), 'utf8')).not.toContain('left-behind');
});
