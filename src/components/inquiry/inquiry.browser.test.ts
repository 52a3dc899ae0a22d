// The form in a real browser, with scripts and without.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../../../scripts/browser/browser.ts';
import { runInbox } from '../../../scripts/inbox/run.ts';
import { openSqlite } from '../../edge/sqlite.ts';
import { inboxWords as words } from '../../messages/en/inbox.ts';

let site: OpenSite;
const contexts: { close: () => Promise<void> }[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(() => site.close());

async function open(address: string, options = {}) {
  const opened = await site.openPage(options);
  contexts.push(opened.context);
  await opened.page.goto(address);
  return opened;
}

/** As staff see it. */
async function inbox(no: string): Promise<string> {
  const sql = openSqlite(site.database);
  try {
    const at = { sql, now: Date.now(), words, erasuresFile: '/nowhere' };
    return (await runInbox({ name: 'show', rest: [no] }, at)).output;
  } finally {
    sql.close();
  }
}

async function firstVehicle(): Promise<string> {
  const { page } = await open('/stock/');
  return (await page.locator('article[data-ref] a').first().getAttribute('href'))!;
}

async function numberOn(page: Page): Promise<string> {
  await page.waitForURL(/\/inquiry\/sent\/\?no=/);
  return page.locator('[data-slot=no]').innerText();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '');

describe('with scripts off', () => {
  const off = { javaScriptEnabled: false };

  test('from a vehicle’s page to the number, and staff see it', async () => {
    const { page, faults } = await open(await firstVehicle(), off);
    const ref = await page.locator('main').getAttribute('data-ref');
    await page.getByLabel('Your name').fill('Amina');
    await page.getByLabel('E-mail').fill('amina@example.com');
    await page.getByLabel('Country').selectOption('Tanzania');
    await page.getByLabel('Your message').fill('Price to Dar es Salaam, please.\nThank you.');
    await page.getByRole('button', { name: 'Send' }).click();
    const no = await numberOn(page);
    expect(await inbox(no)).toContain(`Ref: ${ref}\nName: Amina\nE-mail: amina@example.com\nCountry: TZ`);
    expect(await inbox(no)).toContain('Price to Dar es Salaam, please.\nThank you.');
    expect(await page.getByText('within 10 days').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test('a number pasted with spaces around it is sent', async () => {
    const { page } = await open(await firstVehicle(), off);
    await page.getByLabel('Your name').fill('Amina');
    await page.getByLabel('Telephone or WhatsApp number').fill(' +255 (0) 712 345 678 ');
    await page.getByLabel('Your message').fill('Price to Dar es Salaam, please.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await inbox(await numberOn(page))).toContain('Telephone: +255 (0) 712 345 678\n');
  });

  test('a mistake comes back with the focus on it and everything typed, and can be corrected', async () => {
    const { page } = await open('/inquiry/', off);
    await page.getByLabel('My personal information').check();
    await page.getByLabel('Your name').fill('Tomasi "Tom" <b>');
    await page.getByLabel('Your message').fill('Please delete\nmy inquiry of May.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(page.url()).toMatch(/\/api\/inquiries$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('not been sent');
    expect(await focused(page)).toContain('class="notice"');
    const named = page.locator('main .notice li:visible');
    expect(await named.allInnerTexts()).toHaveLength(3);
    expect(await page.locator('.fault :visible').allInnerTexts()).toEqual(await named.allInnerTexts());
    expect(await page.getByLabel('Your name').inputValue()).toBe('Tomasi "Tom" <b>');
    expect(await page.getByLabel('Your message').inputValue()).toBe('Please delete\nmy inquiry of May.');
    expect(await page.getByLabel('My personal information').isChecked()).toBe(true);
    await page.getByLabel('E-mail').fill('tomasi@example.com');
    await page.getByLabel('What you ask for').selectOption('Delete it');
    await page.getByLabel('Who is asking').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Send again' }).click();
    const shown = await inbox(await numberOn(page));
    expect(shown).toContain('Asks for: deletion\nAsks for whom: self');
    expect(shown).toContain('Kind: privacy request');
  });

  test('a text that is too long comes back whole, with words', async () => {
    const { page } = await open(await firstVehicle(), off);
    const long = 'x'.repeat(3_001);
    await page.getByLabel('Your name').fill('Amina');
    await page.getByLabel('E-mail').fill('amina@example.com');
    await page.getByLabel('Your message').fill(long);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('main .notice').getByText('at most 3000 characters').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe(long);
  });

  test('a text over what is read at all gets words, and the browser still has it', async () => {
    const { page } = await open(await firstVehicle(), off);
    for (const length of [33_000, 600_000]) {
      await page.getByLabel('Your name').fill('Amina');
      await page.getByLabel('E-mail').fill('amina@example.com');
      await page.getByLabel('Your message').fill('x'.repeat(length));
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('The text was too long to be read').waitFor();
      await page.goBack();
    }
  });

  test('only the questions of the chosen kind are seen', async () => {
    const { page } = await open('/inquiry/', off);
    const seen = async () => [
      await page.getByLabel('Ref of the vehicle').isVisible(),
      await page.getByLabel('What you ask for').isVisible(),
    ];
    expect(await seen()).toEqual([true, false]);
    await page.getByLabel('Something else').check();
    expect(await seen()).toEqual([false, false]);
    await page.getByLabel('A vehicle in the list').check();
    expect(await seen()).toEqual([true, false]);
    await page.getByLabel('My personal information').check();
    expect(await seen()).toEqual([false, true]);
  });
});

describe('with scripts', () => {
  async function fill(page: Page, more: Record<string, string> = {}) {
    const typed = { 'Your name': 'Amina', 'E-mail': 'amina@example.com', 'Your message': 'Hello', ...more };
    for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text);
    await page.waitForFunction(() => document.querySelector('form')?.noValidate);
  }
  const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

  test('nothing is fetched before somebody writes; then the form is sent as JSON, once', async () => {
    const address = await firstVehicle();
    const { page, faults } = await open(address);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() !== 'image')
        asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await fill(page);
    await send(page);
    const no = await numberOn(page);
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual(['POST /api/inquiries']);
    expect(asked[0]).toMatch(/^GET \/_astro\/send-form\.[\w-]+\.js$/);
    expect(await inbox(no)).toContain('Name: Amina');
    expect(faults).toEqual([]);
  });

  test('faults are told beside their fields, and the first gets the focus', async () => {
    const { page } = await open(await firstVehicle());
    await fill(page, { 'Your name': '', 'E-mail': 'amina' });
    await send(page);
    await expect
      .poll(() => page.locator('.fault:visible').allInnerTexts())
      .toEqual(['Your name: please fill this in.', 'E-mail: please write it like name@example.com.']);
    await expect.poll(() => focused(page)).toContain('name="name"');
    await page.getByLabel('E-mail').fill('amina@example.com');
    await page.getByLabel('Your name').fill('Amina');
    await page.getByLabel('Your message').focus();
    await expect.poll(() => page.locator('.fault').allInnerTexts()).toEqual(['', '']);
  });

  test('a hint is read aloud with its field, behind what is wrong with it', async () => {
    const { page } = await open(await firstVehicle());
    const phone = page.getByLabel('Telephone or WhatsApp number');
    const described = () =>
      phone.evaluate((control) =>
        control
          .getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => document.getElementById(id)!.textContent.trim()),
      );
    const hint = 'E-mail or telephone, whichever you read more often.';
    expect(await described()).toEqual([hint]);
    await fill(page, { 'Telephone or WhatsApp number': '0754' });
    await send(page);
    await expect
      .poll(described)
      .toEqual(['Telephone: digits with the country code, like +255 712 345 678.', hint]);
  });

  test('a number pasted from a chat loses its invisible marks and is sent', async () => {
    const { page } = await open(await firstVehicle());
    await fill(page, { 'E-mail': '', 'Telephone or WhatsApp number': '\u202a+255 712 345 678\u202c' });
    await send(page);
    expect(await inbox(await numberOn(page))).toContain('Telephone: +255 712 345 678');
  });

  test('without a connection it says so, tries again with the same id, and nothing stays on the device', async () => {
    const { page, context } = await open(await firstVehicle());
    await page.clock.install();
    const bodies: string[] = [];
    let isDown = true;
    await context.route('**/api/inquiries', (route) => {
      bodies.push(route.request().postData() ?? '');
      return isDown ? route.abort('connectionfailed') : route.continue();
    });
    await fill(page, { 'Your message': 'Do not lose me' });
    await send(page);
    await page.getByText('No answer yet: the connection failed').waitFor();
    expect(await page.locator('form button').isDisabled()).toBe(true);
    for (const seconds of [2, 8, 30]) {
      const before = bodies.length;
      await page.clock.runFor(seconds * 1000);
      await expect.poll(() => bodies.length).toBe(before + 1);
    }
    await page.getByText('Your text is still here').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('Do not lose me');
    expect(await page.locator('form button').isEnabled()).toBe(true);
    isDown = false;
    await send(page);
    expect(await inbox(await numberOn(page))).toContain('Do not lose me');
    expect(new Set(bodies.map((body) => (JSON.parse(body) as { id: string }).id)).size).toBe(1);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, '', 0, 0]);
  });

  test('a line that stands still: words after five seconds, another try after fifteen, with the same id', async () => {
    const { page, context } = await open(await firstVehicle());
    await page.clock.install();
    const ids: string[] = [];
    await context.route('**/api/inquiries', (route) => {
      ids.push((JSON.parse(route.request().postData() ?? '') as { id: string }).id);
      // The first two are never answered.
      if (ids.length > 2) void route.continue();
    });
    await fill(page, { 'Your message': 'A slow line' });
    await send(page);
    await expect.poll(() => ids.length).toBe(1);
    await page.clock.runFor(5_000);
    const status = page.locator('form [role=status]');
    await expect.poll(() => status.innerText()).toContain('Still trying');
    expect(await status.locator('a[href^="tel:"]').count()).toBe(1);
    await page.clock.runFor(10_000);
    await status.getByText('the connection failed').waitFor();
    await page.clock.runFor(2_000);
    await expect.poll(() => ids.length).toBe(2);
    await page.clock.runFor(15_000);
    await page.clock.runFor(8_000);
    expect(await inbox(await numberOn(page))).toContain('A slow line');
    expect(new Set(ids).size).toBe(1);
  });

  test('typed and sent again after a reload, the same words are one inquiry', async () => {
    const { page, context } = await open(await firstVehicle());
    const message = `Once ${crypto.randomUUID()}`;
    await fill(page, { 'Your message': message });
    let arrived = () => {};
    const stored = new Promise<void>((done) => (arrived = done));
    await context.route('**/api/inquiries', async (route) => {
      // Stored, and the answer is lost.
      await route.fetch();
      arrived();
    });
    await send(page);
    await stored;
    await context.unroute('**/api/inquiries');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await fill(page, { 'Your message': message });
    await send(page);
    await numberOn(page);
    const sql = openSqlite(site.database);
    const [rows] = await sql.batch([
      { sql: 'SELECT no FROM inquiries WHERE message = ?', params: [message] },
    ]);
    sql.close();
    expect(rows).toHaveLength(1);
  });

  test('the number is told at once, however long the next page takes, and nothing can be sent twice', async () => {
    const address = await firstVehicle();
    const { page, context } = await open(address);
    let goOn = () => {};
    const held = new Promise<void>((done) => (goOn = done));
    await context.route('**/inquiry/sent/**', async (route) => {
      await held;
      await route.continue();
    });
    await fill(page);
    await send(page);
    const status = page.locator('form [role=status]');
    await expect.poll(() => status.innerText()).toMatch(/Thank you.* [0-9A-Z]{5}-[0-9A-Z]{5}/);
    const told = await status.innerText();
    expect(await page.locator('form button').isDisabled()).toBe(true);
    goOn();
    expect(told).toContain(await numberOn(page));
    await page.goBack();
    await expect.poll(() => page.getByLabel('Your message').inputValue()).toBe('');
    expect(await page.locator('form button').isEnabled()).toBe(true);
  });

  test('the number stands on the page where the next one does not come', async () => {
    const { page, context } = await open(await firstVehicle());
    await context.route('**/inquiry/sent/**', (route) => route.abort('internetdisconnected'));
    await fill(page, { 'Your message': 'Where is the next page' });
    await send(page);
    await page.locator('form [role=status]', { hasText: 'Thank you' }).waitFor();
    await page.locator('form button:enabled', { hasText: 'Send' }).waitFor();
    const [no] = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await page.locator('form [role=status]').innerText())!;
    expect(await inbox(no)).toContain('Where is the next page');
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
  });

  test.each([3_001, 40_000])(
    'a text of %i characters is not cut and not sent: words say so',
    async (length) => {
      const { page } = await open(await firstVehicle());
      await fill(page);
      await page.getByLabel('Your message').focus();
      // As it is pasted: a script that sets the value is not held to `maxlength`.
      await page.keyboard.insertText('x'.repeat(length));
      await send(page);
      await page.locator('.fault').getByText('at most 3000 characters').waitFor();
      expect(await page.getByLabel('Your message').inputValue()).toHaveLength('Hello'.length + length);
    },
  );

  test('a page that draws nothing, as one out of sight, sends all the same', async () => {
    const { page } = await open(await firstVehicle());
    await fill(page);
    await page.evaluate(() => (window.requestAnimationFrame = () => 0));
    await send(page);
    expect(await inbox(await numberOn(page))).toContain('Name: Amina');
  });

  test('a script that fails leaves the form to the browser', async () => {
    const { page } = await open(await firstVehicle());
    await page.route('**/_astro/**', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.getByLabel('Your name').fill('Amina');
    await failed;
    await page.getByLabel('E-mail').fill('amina@example.com');
    await page.getByLabel('Your message').fill('Plain');
    await send(page);
    expect(await inbox(await numberOn(page))).toContain('Plain');
  });
});

test('the script is small', () => {
  const html = readFileSync(new URL('../../../dist/inquiry/index.html', import.meta.url), 'utf8');
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text!.length);
  expect(inline.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(600);
});
