// The banner and the list of purposes in a real browser: when they come, what they say, how they are operated.
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parseBuiltPage } from '../../../scripts/dist/built-page.ts';
import type { Notice } from '../../consent/notice.ts';
import { banner, choose, list, openConsentSite, settled, type ConsentSite } from './consent-site.fixture.ts';

let site: ConsentSite;

beforeAll(async () => {
  site = await openConsentSite('consent-dialogs-test');
});
afterEach(() => site.leave());
afterAll(() => site?.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });

test('refusing and accepting are the same size, side by side, and nothing is ticked', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  const [refuse, accept] = await Promise.all(
    ['Refuse', 'Accept'].map((name) => banner(page).getByRole('button', { name, exact: true }).boundingBox()),
  );
  expect([refuse!.width, refuse!.height, refuse!.y]).toEqual([accept!.width, accept!.height, accept!.y]);
  await choose(page, 'Choose one by one');
  const boxes = list(page).getByRole('checkbox');
  expect([await boxes.count(), await list(page).locator('input:checked').count()]).toEqual([2, 0]);
});

test('what is read is what is kept under the hashes, byte for byte', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  await choose(page, 'Choose one by one');
  const shown = await page.evaluate(() => {
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector), (one) =>
        one.checkVisibility() ? one.innerText : 'not to be seen',
      );
    return {
      heading: texts('.cm__title'),
      lines: texts('.cm__desc span'),
      buttons: texts('.cm__btn-group:first-child button'),
      more: texts('.cm__btn--secondary'),
      purposes: texts('.pm__section-title').map((name, index) => ({
        name,
        says: texts(`.pm__section--toggle:nth-child(${index + 1}) .pm__section-desc span`),
      })),
      save: texts('.pm__btn'),
      close: document.querySelector('.pm__close-btn')?.getAttribute('aria-label'),
    };
  });
  const notice = (await (await page.request.get('/consent/notice.json')).json()) as Notice;
  const bracketed = (names: readonly unknown[]) => names.map((name) => `[${name as string}]`).join(' ');
  const lines = [
    ...shown.heading,
    ...shown.lines.slice(0, -1),
    bracketed(shown.buttons),
    ...shown.more,
    ...shown.purposes.map(({ name, says }) => `[ ] ${name}: ${says[0]}`),
    bracketed([...shown.save, shown.close]),
    ...shown.lines.slice(-1),
  ];
  const services = shown.purposes.flatMap(({ name, says: [first, ...more] }) => [
    `${name}: ${first}`,
    ...more.map((service) => `- ${service}`),
  ]);
  const keptText = (hash: string) =>
    readFileSync(site.at(`scripts/consents/fixture-site/policies/notices/${hash}.txt`), 'utf8');
  expect(`${lines.join('\n')}\n`).toBe(keptText(notice.banner));
  expect(`${services.join('\n')}\n`).toBe(keptText(notice.list));
});

test.each([
  [1280, 'light'],
  [360, 'dark'],
  [320, 'light'],
] as const)(
  'both fit, have no axe violation and no small target at %i px, %s',
  async (width, colorScheme) => {
    const { page, faults } = await site.visit({ viewport: { width, height: 640 }, colorScheme });
    await settled(page, '/stock/');
    await page.evaluate(axe.source);
    for (const [dialog, targets] of [
      [banner(page), 'button'],
      [list(page), 'button, label'],
    ] as const) {
      if (targets !== 'button') await choose(page, 'Choose one by one');
      await dialog.waitFor();
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      const box = (await dialog.boundingBox())!;
      expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 640).toBe(true);
      for (const target of await dialog.locator(targets).all()) {
        const { width: wide, height: tall } = (await target.boundingBox())!;
        expect(Math.min(wide, tall), await target.innerText()).toBeGreaterThanOrEqual(44);
      }
    }
    expect(faults()).toEqual([]);
  },
);

test('a screen reader hears of two dialogs by their names; only the list says that it blocks the page', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  expect(await banner(page).getAttribute('aria-modal')).toBeNull();
  await choose(page, 'Choose one by one');
  expect(await list(page).getAttribute('aria-modal')).toBe('true');
  const statistics = list(page).getByRole('checkbox', { name: 'Statistics', exact: true });
  const described = await statistics.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).innerText()).toContain('Google Analytics 4: Google Ireland Ltd');
});

test('the keyboard reaches the banner first, leaves it, and is not lost when it closes', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm');
  const seen: string[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  expect(seen.slice(0, 4)).toEqual(['Cookie notice', 'Refuse', 'Accept', 'Choose one by one']);
  expect(await page.evaluate(() => document.activeElement?.closest('.cm') === null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Choose one by one');
  await banner(page).getByRole('button', { name: 'Refuse' }).focus();
  await page.keyboard.press('Enter');
  expect(await banner(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('the list keeps the keyboard, Escape closes it without a choice, and the focus goes back', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  await banner(page).getByRole('button', { name: 'Choose one by one' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Close');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Save');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Close');
  await page.keyboard.press('Escape');
  expect([await list(page).count(), await focused(page)]).toEqual([0, 'Choose one by one']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Save');
  const record = await site.recordOf(page, () => page.keyboard.press('Enter'));
  expect(record.choices).toEqual({ analytics: true, marketing: false });
  expect([await list(page).count(), await banner(page).count()]).toEqual([0, 0]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('“your choices” opens the list, and Escape leads back to its button', async () => {
  const { page } = await site.visit();
  await settled(page, '/policies/cookies/');
  const change = page.getByRole('button', { name: 'Choose one by one' });
  for (let time = 0; time < 2; time++) {
    await change.focus();
    await page.keyboard.press('Enter');
    await list(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await list(page).count()).toBe(0);
    expect(await change.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  await page.getByText('You have not chosen yet.').waitFor();
});

test('nobody who is at work on the page is torn away from it', async () => {
  const { page, context } = await site.visit();
  await context.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('#search-box')?.focus()),
  );
  await settled(page, '/');
  await banner(page).waitFor();
  // The library would move the focus by a timer of 100 ms, which comes before this one.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
});

test.each(['/', '/stock/', '/policies/privacy/'])(
  'on a phone it is asked for after load and after the largest paint of %s, and is none itself',
  async (address) => {
    const { page, context } = await site.visit({ viewport: { width: 360, height: 640 } });
    await context.addInitScript(() => {
      const paints: { at: number; isBanner: boolean }[] = [];
      Object.assign(globalThis, { paints });
      new PerformanceObserver((seen) => {
        for (const entry of seen.getEntries()) {
          const { element } = entry as PerformanceEntry & { element?: Element };
          paints.push({ at: entry.startTime, isBanner: Boolean(element?.closest('.cm')) });
        }
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      // The browser also tells when the banner's heading is on the screen.
      new MutationObserver(() =>
        document.querySelector('.cm__title')?.setAttribute('elementtiming', 'banner'),
      ).observe(document, { childList: true, subtree: true });
      new PerformanceObserver(() => Object.assign(globalThis, { isBannerPainted: true })).observe({
        type: 'element',
        buffered: true,
      });
    });
    await settled(page, address);
    await page.waitForFunction(() => 'isBannerPainted' in globalThis);
    const { paints, loaded, fetched } = await page.evaluate(() => ({
      paints: (globalThis as unknown as { paints: { at: number; isBanner: boolean }[] }).paints,
      loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
      fetched: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(begin|dialogs)\.|notice\.json/.test(name))
        .map(({ startTime }) => startTime),
    }));
    expect([paints.length > 0, paints.some(({ isBanner }) => isBanner)]).toEqual([true, false]);
    expect(fetched.length).toBe(3);
    expect(Math.min(...fetched)).toBeGreaterThan(Math.max(loaded, ...paints.map(({ at }) => at)));
  },
);

test('a browser that does not tell of its paints is asked too', async () => {
  const { page, context, faults } = await site.visit();
  await context.addInitScript('PerformanceObserver.prototype.observe = () => {}');
  await settled(page, '/stock/');
  await banner(page).waitFor();
  expect(faults()).toEqual([]);
});

test('who has chosen fetches neither banner nor list', async () => {
  const { page } = await site.visit();
  await settled(page, '/stock/');
  await site.recordOf(page, () => choose(page, 'Refuse'));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await settled(page, '/policies/cookies/');
  expect(fetched.filter((url) => url.includes('/begin.')).length).toBe(1);
  expect(fetched.filter((url) => url.includes('/dialogs.'))).toEqual([]);
});

test('before a visitor acts, a page runs at most 600 bytes of script, the way to the banner included', () => {
  const pages = globSync('**/*.html', { cwd: site.at('dist') });
  const sizes = pages.map((file) => {
    const { address, scripts, speculation } = parseBuiltPage(
      file,
      readFileSync(join(site.at('dist'), file), 'utf8'),
    );
    expect(scripts.filter(({ src }) => src !== undefined)).toEqual([]);
    return {
      address,
      bytes: Buffer.byteLength(scripts.map(({ text }) => text).join('') + speculation),
    };
  });
  expect(Math.min(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(200);
  // Search is the one page that is made by scripts.
  const limit = (address: string) => (address === '/search/' ? 800 : 600);
  expect(sizes.filter(({ address, bytes }) => bytes > limit(address))).toEqual([]);
});

test('the banner with all that belongs to it is at most 16 kB, gzipped', () => {
  const folder = site.at('dist/_astro');
  const names = readdirSync(folder).filter((name) => /^(begin|dialogs|element)\./.test(name));
  const files = [...names.map((name) => join(folder, name)), site.at('dist/consent/notice.json')];
  const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`the banner: ${bytes} bytes gzipped in ${files.length} files`);
  expect(names.length).toBe(3);
  expect(bytes).toBeLessThanOrEqual(16_000);
});
