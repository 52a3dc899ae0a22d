// Consent in a real browser, on a site with two optional services: what runs, what is kept, what is recorded.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ConsentRecord } from '../../consent/record.ts';
import {
  banner,
  choose,
  device,
  list,
  openConsentSite,
  settled,
  type ConsentSite,
} from './consent-site.fixture.ts';

let site: ConsentSite;

beforeAll(async () => {
  site = await openConsentSite('consent-test');
});
afterEach(() => site.leave());
afterAll(() => site?.close());

const visit: ConsentSite['visit'] = (options) => site.visit(options);
const recordOf: ConsentSite['recordOf'] = (page, act) => site.recordOf(page, act);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('consent') ?? '');
const cookies = (page: Page) => page.evaluate(() => document.cookie);

const asking = ['analytics: Google Ireland Ltd', 'analytics', 'marketing', 'marketing: Example Ads Ltd'];
const isUuid = /[0-9a-f]{8}-[0-9a-f]{4}-/;

test('before a choice nothing is asked of a service, and nothing is kept', async () => {
  const { page, asked, faults } = await visit();
  await settled(page, '/stock/');
  await banner(page).waitFor();
  expect([asked, await device(page), faults()]).toEqual([[], nothing, []]);
});

test('a refusal: nothing runs, then or on the next page, and no identifier stays', async () => {
  const { page, asked, faults } = await visit();
  await settled(page, '/stock/');
  const record = await recordOf(page, () => choose(page, 'Refuse'));
  expect(record).toMatchObject({
    event: 'refused',
    choices: { analytics: false, marketing: false },
    gpc: false,
  });
  await expect.poll(() => kept(page)).not.toMatch(isUuid);
  expect(Object.keys(JSON.parse(await kept(page)) as object).toSorted()).toEqual([
    'asked',
    'choices',
    'until',
    'v',
  ]);
  expect(await device(page)).toEqual(onlyTheChoice);
  await settled(page, '/');
  expect(await banner(page).count()).toBe(0);
  expect([asked, await device(page), faults()]).toEqual([[], onlyTheChoice, []]);
});

describe('an acceptance', () => {
  test('starts the services, now and on the next page, with the signals in their order', async () => {
    const { page, asked, faults } = await visit();
    await settled(page, '/stock/');
    const record = await recordOf(page, () => choose(page, 'Accept'));
    expect(record).toMatchObject({ event: 'given', choices: { analytics: true, marketing: true } });
    await expect.poll(() => cookies(page)).toContain('_exads');
    await expect
      .poll(() => asked.toSorted())
      .toEqual([
        'https://tag.example.com/tag.js',
        'https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE123',
      ]);
    const told = await page.evaluate(() =>
      (globalThis as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((each) =>
        Array.from(each),
      ),
    );
    expect(told.map(([what, how]) => [what, how]).slice(0, 3)).toEqual([
      ['consent', 'default'],
      ['consent', 'update'],
      ['js', expect.anything()],
    ]);
    expect(new Set(Object.values(told[0]![2] as object))).toEqual(new Set(['denied']));
    expect(new Set(Object.values(told[1]![2] as object))).toEqual(new Set(['granted']));
    asked.length = 0;
    await settled(page, '/');
    await expect.poll(() => asked.length).toBe(2);
    expect(await banner(page).count()).toBe(0);
    expect(faults()).toEqual([]);
  });

  test('of one purpose starts only its service', async () => {
    const { page, asked } = await visit();
    await settled(page, '/stock/');
    await choose(page, 'Choose one by one');
    await list(page).getByRole('checkbox', { name: 'Advertising' }).check();
    const record = await recordOf(page, () => list(page).getByRole('button', { name: 'Save' }).click());
    expect(record.choices).toEqual({ analytics: false, marketing: true });
    await expect.poll(() => asked).toEqual(['https://tag.example.com/tag.js']);
  });

  test('is shown with its receipt under “your choices”, and withdrawn there', async () => {
    const { page, asked } = await visit();
    await settled(page, '/stock/');
    const given = await recordOf(page, () => choose(page, 'Accept'));
    await expect.poll(() => cookies(page)).toContain('_ga_EXAMPLE123');
    await expect.poll(() => cookies(page)).toContain('_exads');
    expect(await device(page)).toMatchObject({ items: ['consent', 'exads.visits'], others: 0 });
    expect(await kept(page)).toContain(given.id);
    await page.getByRole('link', { name: 'Your choices' }).click();
    await page.getByText('You have agreed to: Statistics, Advertising.').waitFor();
    const targets = page.locator('#choices').locator('button, div a');
    for (const target of await targets.all()) {
      expect((await target.boundingBox())!.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the receipt' }).click(),
    ]);
    const receipt = JSON.parse(readFileSync((await download.path())!, 'utf8')) as { record: ConsentRecord };
    expect(receipt.record).toEqual(given);
    const proof = site.at('receipt.json');
    writeFileSync(proof, JSON.stringify(receipt));

    const reloaded = page.waitForEvent('load');
    const record = await recordOf(page, () => page.getByRole('button', { name: 'Refuse all' }).click());
    expect(record).toMatchObject({ event: 'withdrawn', previous: given.id, subject: given.subject });
    await reloaded;
    await page.getByText('You have refused.').waitFor();
    expect(await device(page)).toEqual(onlyTheChoice);
    expect(await kept(page)).not.toMatch(isUuid);
    asked.length = 0;
    await settled(page, '/');
    expect([asked, await device(page)]).toEqual([[], onlyTheChoice]);
  });

  test('withdrawn on a line that stands still ends with the page all the same', async () => {
    const { page, context } = await agreed();
    // Never answered.
    await context.route('**/api/consents', () => {});
    const reloaded = page.waitForEvent('load', { timeout: 8_000 });
    await page.getByRole('button', { name: 'Refuse all' }).click();
    await reloaded;
    await page.getByText('You have refused. No optional service runs.').waitFor();
    expect(await device(page)).toEqual(onlyTheChoice);
    // The record is still owed: a withdrawal names what it withdraws.
    expect(await kept(page)).toContain('"withdrawn"');
    await context.unroute('**/api/consents');
    expect(await recordOf(page, () => page.goto('/'))).toMatchObject({ event: 'withdrawn' });
  });

  test.each(['no connection', 'a connection that fails'])(
    'withdrawn with %s: the page stays and says what is true, until there is one',
    async (which) => {
      const { page, context } = await agreed();
      let loads = 0;
      page.on('load', () => (loads += 1));
      if (which === 'no connection') await context.setOffline(true);
      else await context.route('**/api/consents', (route) => route.abort('connectionfailed'));
      await page.getByRole('button', { name: 'Refuse all' }).click();
      const status = page.locator('#choices [role=status]');
      await status.getByText('could not be delivered yet').waitFor();
      await page.waitForTimeout(2_000);
      expect([loads, await status.innerText()]).toEqual([0, expect.stringContaining('You have refused.')]);
      expect(await status.innerText()).toContain('ends with this page');
      expect(await status.innerText()).not.toContain('No optional service runs');
      expect(await device(page)).toEqual(onlyTheChoice);
      const record = await recordOf(page, async () => {
        await context.unroute('**/api/consents');
        await context.setOffline(true);
        await context.setOffline(false);
      });
      expect(record).toMatchObject({ event: 'withdrawn' });
      await page.getByText('You have refused. No optional service runs.').waitFor();
      expect(loads).toBe(1);
    },
  );

  test('withdrawn on a device that is full: nothing starts on the next page', async () => {
    const { page, asked } = await agreed();
    await page.evaluate(() => {
      for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size));
        } catch {
          // A smaller piece may still fit.
        }
      }
    });
    await page.getByRole('button', { name: 'Refuse all' }).click();
    await page.getByText('You have refused. No optional service runs.').waitFor();
    asked.length = 0;
    await settled(page, '/');
    expect([asked, await banner(page).count()]).toEqual([[], 0]);
  });

  test('withdrawn where nothing more can be kept: what was agreed to is gone, and the words are true', async () => {
    const { page, context, asked } = await agreed();
    await context.addInitScript(refusesToKeep);
    await page.evaluate(refusesToKeep);
    await context.route('**/api/consents', (route) => route.abort('connectionfailed'));
    await page.getByRole('button', { name: 'Refuse all' }).click();
    const status = page.locator('#choices [role=status]');
    await status.getByText('could not keep this choice').waitFor();
    await status.getByText('could not be delivered yet').waitFor();
    expect(await status.innerText()).not.toMatch(
      /Saved|tried again on the next page|No optional service runs/,
    );
    expect(await kept(page)).toBe('');
    asked.length = 0;
    await settled(page, '/');
    await banner(page).waitFor();
    expect([asked, await cookies(page)]).toEqual([[], '']);
  });

  test('is changed under “your choices”, in the list with what holds ticked', async () => {
    const { page } = await visit();
    await settled(page, '/stock/');
    await recordOf(page, () => choose(page, 'Accept'));
    await settled(page, '/policies/cookies/');
    const change = page.getByRole('button', { name: 'Choose one by one' });
    await change.click();
    await list(page).waitFor();
    expect(await list(page).locator('input:checked').count()).toBe(2);
    await list(page).getByRole('checkbox', { name: 'Statistics' }).uncheck();
    const reloaded = page.waitForEvent('load');
    const record = await recordOf(page, () => list(page).getByRole('button', { name: 'Save' }).click());
    expect(record).toMatchObject({ event: 'changed', choices: { analytics: false, marketing: true } });
    await reloaded;
    await page.getByText('You have agreed to: Advertising.').waitFor();
    await change.click();
    await list(page).waitFor();
    expect(
      await list(page)
        .locator('input:checked')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['marketing']);
  });
});

describe('who need not be asked, and who is asked again', () => {
  test('Global Privacy Control is a refusal that is said; an explicit choice goes before it', async () => {
    const { page, asked } = await visit({ gpc: true });
    await settled(page, '/stock/');
    await page.getByText('Your browser sends Global Privacy Control').waitFor();
    expect([await banner(page).count(), asked, await device(page)]).toEqual([0, [], nothing]);
    await settled(page, '/policies/cookies/');
    await page.getByRole('button', { name: 'Choose one by one' }).click();
    await list(page).getByRole('checkbox', { name: 'Statistics' }).check();
    const record = await recordOf(page, () => list(page).getByRole('button', { name: 'Save' }).click());
    expect(record).toMatchObject({ event: 'given', gpc: true, method: 'choices' });
    await expect.poll(() => asked).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE123']);
  });

  test.each([
    ['a broken text', '{"v":1,"choices":'],
    ['another shape', '{"v":0,"analytics":true}'],
    ['an earlier version', JSON.stringify(old({ asked: ['analytics', 'marketing', 'cookies 2026-01'] }))],
    ['another recipient', JSON.stringify(old({ asked: [...asking, 'cookies 2026-10'].slice(1) }))],
    ['a choice whose time is over', JSON.stringify(old({ until: '2026-01-01T00:00:00.000Z' }))],
    ['a choice that ends in a hundred years', JSON.stringify(old({ until: '2126-01-01T00:00:00.000Z' }))],
  ])('%s is asked again, without an error', async (_, text) => {
    const { page, context, asked, faults } = await visit();
    await context.addInitScript((value) => localStorage.setItem('consent', value), text);
    await settled(page, '/stock/');
    await banner(page).waitFor();
    expect([asked, faults()]).toEqual([[], []]);
  });

  test('a page that the Back button brings back knows what was chosen meanwhile', async () => {
    const { page, asked } = await visit();
    await settled(page, '/stock/');
    await banner(page).waitFor();
    await page.evaluate(
      (value) => {
        localStorage.setItem('consent', value);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      JSON.stringify(old({ choices: { analytics: false, marketing: false } })),
    );
    expect([await banner(page).count(), asked]).toEqual([0, []]);
  });

  test('without scripts nothing runs, and nobody is asked', async () => {
    const { page, asked } = await visit({ javaScriptEnabled: false });
    await page.goto('/policies/cookies/');
    await page.getByText('Choosing needs scripts.').waitFor();
    expect([await banner(page).count(), asked]).toEqual([0, []]);
  });
});

describe('faults', () => {
  test('the store is down: a refusal acts at once, and its record is sent from the next page', async () => {
    const { page, context, asked } = await visit();
    await context.route('**/api/consents', (route) => route.fulfill({ status: 503, body: '{}' }));
    await settled(page, '/stock/');
    // The answer is awaited here: it must not be taken for the one on the next page.
    await Promise.all([page.waitForResponse('**/api/consents'), choose(page, 'Refuse')]);
    expect(await banner(page).count()).toBe(0);
    expect(await kept(page)).toContain('"analytics":false');
    expect(await kept(page)).not.toMatch(isUuid);
    await context.unroute('**/api/consents');
    const record = await recordOf(page, () => page.goto('/'));
    expect(record.event).toBe('refused');
    await expect.poll(() => device(page)).toEqual(onlyTheChoice);
    await expect.poll(() => kept(page)).not.toMatch(isUuid);
    expect(asked).toEqual([]);
  });

  test('strict: a grant waits until its record has arrived', async () => {
    const { page, context, asked } = await visit();
    await context.route('**/consent/notice.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), strict: true } });
    });
    await context.route('**/api/consents', (route) => route.fulfill({ status: 503, body: '{}' }));
    await settled(page, '/stock/');
    await Promise.all([page.waitForResponse('**/api/consents'), choose(page, 'Accept')]);
    await settled(page, '/');
    expect([asked, await banner(page).count()]).toEqual([[], 0]);
    await context.unroute('**/api/consents');
    await recordOf(page, () => page.goto('/stock/'));
    await expect.poll(() => asked.length).toBe(2);
  });

  test('a device that keeps nothing: the choice holds for the page', async () => {
    const { page, asked, faults } = await visit({ keepsNothing: true });
    await settled(page, '/stock/');
    await recordOf(page, () => choose(page, 'Accept'));
    await expect.poll(() => asked.length).toBe(2);
    expect(faults().filter((fault) => !fault.includes('no'))).toEqual([]);
    await settled(page, '/');
    await banner(page).waitFor();
  });

  test('a record that is refused: the agreement is void, what it started ends, it is said, and nobody is asked again', async () => {
    const { page, context, asked } = await visit();
    await context.route('**/api/consents', (route) => route.fulfill({ status: 422, body: '{}' }));
    await settled(page, '/stock/');
    const reloaded = page.waitForEvent('load');
    await choose(page, 'Accept');
    await reloaded;
    await page.getByText('Your agreement could not be recorded').waitFor();
    asked.length = 0;
    for (const address of ['/', '/policies/cookies/']) {
      await settled(page, address);
      await page.getByText('Your agreement could not be recorded').waitFor();
      expect([asked, await banner(page).count(), await cookies(page)]).toEqual([[], 0, '']);
    }
    await context.unroute('**/api/consents');
    const record = await recordOf(page, () => page.getByRole('button', { name: 'Refuse all' }).click());
    expect(record.event).toBe('refused');
    await expect.poll(() => page.getByText('Your agreement could not be recorded').count()).toBe(0);
  });

  test('two tabs: a withdrawal in one ends what runs in the other, and takes no text with it', async () => {
    const { page, context, asked } = await agreed();
    const idle = await context.newPage();
    await settled(idle, '/stock/');
    const writing = await context.newPage();
    await settled(writing, '/inquiry/');
    await writing.getByLabel('Your message').fill('Half a sentence');
    await expect.poll(() => asked.length).toBe(8);
    const reloaded = idle.waitForEvent('load');
    await page.getByRole('button', { name: 'Refuse all' }).click();
    await reloaded;
    await expect.poll(() => cookies(writing)).toBe('');
    // The script in it runs on, until the page ends.
    await writing.evaluate(() => (document.cookie = '_exads=2; path=/'));
    await writing.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    expect(await cookies(writing)).toBe('');
    await writing.evaluate(() => (document.cookie = '_exads=3; path=/'));
    expect(await writing.getByLabel('Your message').inputValue()).toBe('Half a sentence');
    // A page that ends of itself asks nothing here.
    await writing.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await cookies(writing)).toBe('');
  });

  test('two tabs: one choice is enough', async () => {
    const { page, context, asked } = await visit();
    const other = await context.newPage();
    await settled(page, '/stock/');
    await settled(other, '/');
    await banner(other).waitFor();
    await recordOf(page, () => choose(page, 'Accept'));
    await expect.poll(() => banner(other).count()).toBe(0);
    await expect.poll(() => asked.length).toBe(4);
  });
});

/** A visitor who has agreed to everything, where that can be withdrawn. */
async function agreed(): ReturnType<ConsentSite['visit']> {
  const visitor = await visit();
  await settled(visitor.page, '/stock/');
  await recordOf(visitor.page, () => choose(visitor.page, 'Accept'));
  await settled(visitor.page, '/policies/cookies/');
  await expect.poll(() => cookies(visitor.page)).toContain('_exads');
  await expect.poll(() => cookies(visitor.page)).toContain('_ga');
  await expect.poll(() => visitor.asked.length).toBe(4);
  return visitor;
}

const refusesToKeep = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`;
const nothing = { items: [], cookies: [], others: 0 };
const onlyTheChoice = { items: ['consent'], cookies: [], others: 0 };

function old(more: Record<string, unknown>): Record<string, unknown> {
  return {
    v: 1,
    choices: { analytics: true, marketing: true },
    asked: [...asking, 'cookies 2026-10'],
    until: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    ...more,
  };
}
