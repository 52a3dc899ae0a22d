// Consent in a real browser, on a site with two optional services. The services are played here: nothing leaves
// this machine, and every request that would have is counted.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../../../scripts/browser/browser.ts';
import { stockFile } from '../../../scripts/release/paths.ts';
import { copyProject, type ProjectCopy } from '../../../scripts/release/project-copy.fixture.ts';
import type { ConsentRecord } from '../../consent/record.ts';
import { readChain } from '../../edge/consent-staff.ts';
import { openSqlite } from '../../edge/sqlite.ts';

let project: ProjectCopy;
let site: OpenSite;
const contexts: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  project = copyProject('consent-test');
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 41).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  const { status, said } = project.run('build', '--site', project.at('scripts/consents/fixture-site'));
  expect(status, said).toBe(0);
  site = await openSite(project.at('dist'));
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await site?.close();
  project.remove();
});

/** A fresh visitor. `asked` grows with every request to a service. */
async function visit(options: BrowserContextOptions & { gpc?: boolean; keepsNothing?: boolean } = {}) {
  const { gpc, keepsNothing, ...rest } = options;
  const { page, context, faults } = await site.openPage({
    ...rest,
    ...(gpc && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
  });
  contexts.push(context);
  // What is waited for here comes after load and at rest: on a busy machine that takes its time.
  context.setDefaultTimeout(30_000);
  const asked: string[] = [];
  await context.route(/^https:/, (route) => {
    const url = route.request().url();
    asked.push(url);
    const script = url.includes('googletagmanager') ? googleTag : adTag;
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  if (gpc) await context.addInitScript('navigator.globalPrivacyControl = true');
  if (keepsNothing) {
    await context.addInitScript(
      `for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error('no') }`,
    );
  }
  return { page, context, asked, faults: () => faults.filter((fault) => !fault.startsWith('foreign: ')) };
}

const googleTag = `document.cookie = '_ga=1; path=/'; document.cookie = '_ga_EXAMPLE123=1; path=/';`;
const adTag = `document.cookie = '_exads=1; path=/'; localStorage.setItem('exads.visits', '1');`;

const banner = (page: Page) => page.getByRole('dialog');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('consent') ?? '');
const cookies = (page: Page) => page.evaluate(() => document.cookie);

/** Waits until the script of consent has had its say. */
async function settled(page: Page, address: string): Promise<void> {
  const notice = page.waitForResponse('**/consent/notice.json');
  await page.goto(address);
  await (await notice).finished();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 50))));
}

async function recordOf(page: Page, act: () => Promise<unknown>): Promise<ConsentRecord> {
  const [answer] = await Promise.all([page.waitForResponse('**/api/consents'), act()]);
  await answer.finished();
  return (await lastRecords()).at(-1)!;
}

async function lastRecords(): Promise<ConsentRecord[]> {
  const sql = openSqlite(site.database);
  try {
    return (await readChain(sql)).rows.map(({ body }) => JSON.parse(body) as ConsentRecord);
  } finally {
    sql.close();
  }
}

const choose = (page: Page, name: string) => banner(page).getByRole('button', { name, exact: true }).click();
const asking = ['analytics: Google Ireland Ltd', 'analytics', 'marketing', 'marketing: Example Ads Ltd'];
const isUuid = /[0-9a-f]{8}-[0-9a-f]{4}-/;

test('before a choice nothing is asked of a service, and nothing is kept', async () => {
  const { page, asked, faults } = await visit();
  await settled(page, '/stock/');
  await banner(page).waitFor();
  expect(await banner(page).locator('input:checked').count()).toBe(0);
  const sizes = await Promise.all(
    ['Refuse', 'Accept'].map((name) => banner(page).getByRole('button', { name, exact: true }).boundingBox()),
  );
  expect(sizes[0]!.width).toBe(sizes[1]!.width);
  expect(sizes[0]!.height).toBe(sizes[1]!.height);
  expect(sizes[0]!.y).toBe(sizes[1]!.y);
  expect([asked, await kept(page), await cookies(page), faults()]).toEqual([[], '', '', []]);
});

test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('the banner fits and has no axe violation at %i px, %s', async (width, colorScheme) => {
  const { page } = await visit({ viewport: { width, height: 640 }, colorScheme });
  await settled(page, '/stock/');
  await banner(page).locator('summary').click();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
  const box = (await banner(page).boundingBox())!;
  expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0).toBe(true);
});

test('the keyboard reaches the banner first, leaves it, and is not lost when it closes', async () => {
  const { page } = await visit();
  await settled(page, '/stock/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const seen: string[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen.slice(0, 4)).toEqual(['Cookie notice', 'Refuse', 'Accept', 'Choose one by one']);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') === null)).toBe(true);
  await banner(page).getByRole('button', { name: 'Refuse' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
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
  await settled(page, '/');
  expect(await banner(page).count()).toBe(0);
  expect([asked, await cookies(page), faults()]).toEqual([[], '', []]);
});

describe('an acceptance', () => {
  test('starts the services, now and on the next page, with the signals in their order', async () => {
    const { page, asked, faults } = await visit();
    await settled(page, '/stock/');
    const record = await recordOf(page, () => choose(page, 'Accept'));
    expect(record).toMatchObject({ event: 'given', choices: { analytics: true, marketing: true } });
    await expect.poll(() => cookies(page)).toContain('_exads');
    expect(asked.toSorted()).toEqual([
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
    await banner(page).locator('summary').click();
    await banner(page).getByLabel('Advertising').check();
    const record = await recordOf(page, () => choose(page, 'Save'));
    expect(record.choices).toEqual({ analytics: false, marketing: true });
    await expect.poll(() => asked).toEqual(['https://tag.example.com/tag.js']);
  });

  test('is shown with its receipt under “your choices”, and withdrawn there', async () => {
    const { page, asked } = await visit();
    await settled(page, '/stock/');
    const given = await recordOf(page, () => choose(page, 'Accept'));
    await expect.poll(() => cookies(page)).toContain('_ga_EXAMPLE123');
    await page.getByRole('link', { name: 'Your choices' }).click();
    await page.getByText('You have agreed to: Statistics, Advertising.').waitFor();
    const targets = page.locator('#choices').locator('label, button, div a');
    for (const target of await targets.all()) {
      expect((await target.boundingBox())!.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the receipt' }).click(),
    ]);
    const receipt = JSON.parse(readFileSync((await download.path())!, 'utf8')) as { record: ConsentRecord };
    expect(receipt.record).toEqual(given);
    const proof = project.at('receipt.json');
    writeFileSync(proof, JSON.stringify(receipt));

    const reloaded = page.waitForEvent('load');
    const record = await recordOf(page, () => page.getByRole('button', { name: 'Refuse all' }).click());
    expect(record).toMatchObject({ event: 'withdrawn', previous: given.id, subject: given.subject });
    await reloaded;
    await page.getByText('You have refused.').waitFor();
    expect(await cookies(page)).toBe('');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['consent']);
    expect(await kept(page)).not.toMatch(isUuid);
    asked.length = 0;
    await settled(page, '/');
    expect([asked, await cookies(page)]).toEqual([[], '']);
  });
});

describe('who need not be asked, and who is asked again', () => {
  test('Global Privacy Control is a refusal that is said; an explicit choice goes before it', async () => {
    const { page, asked } = await visit({ gpc: true });
    await settled(page, '/stock/');
    await page.getByText('Your browser sends Global Privacy Control').waitFor();
    expect([await banner(page).count(), asked, await kept(page)]).toEqual([0, [], '']);
    await settled(page, '/policies/cookies/');
    await page.getByLabel('Statistics').check();
    const record = await recordOf(page, () =>
      page.getByRole('button', { name: 'Save these choices' }).click(),
    );
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
    await context.unroute('**/api/consents');
    const record = await recordOf(page, () => page.goto('/'));
    expect(record.event).toBe('refused');
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

test('the banner with all that belongs to it is at most 16 kB, gzipped', () => {
  const folder = project.at('dist/_astro');
  const names = readdirSync(folder).filter((name) => /^(begin|banner|purpose-fields)\./.test(name));
  const files = [...names.map((name) => join(folder, name)), project.at('dist/consent/notice.json')];
  const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`the banner: ${bytes} bytes gzipped in ${files.length} files`);
  expect(names.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(16_000);
});

function old(more: Record<string, unknown>): Record<string, unknown> {
  return {
    v: 1,
    choices: { analytics: true, marketing: true },
    asked: [...asking, 'cookies 2026-10'],
    until: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    ...more,
  };
}
