// The desk as a colleague uses it, in a real browser, on a copy of the project: from the first visit with a
// Japanese export to the changed site and back.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/browser.ts';
import { startDesk, type DeskServer } from '../../scripts/desk/desk.fixture.ts';
import { root } from '../../scripts/release/paths.ts';
import { expectSound } from './sound.fixture.ts';

const passphrase = 'correct horse battery';
const japaneseExport = `${root}src/inventory/cases/japanese-export-of-400-rows/input.csv`;

let desk: DeskServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let firstRelease: string;

beforeAll(async () => {
  desk = await startDesk('desk-browser', { sample: false });
  firstRelease = desk.project.served();
  browser = await openBrowser();
  context = await browser.newContext({ baseURL: desk.origin, locale: 'en', reducedMotion: 'reduce' });
  context.setDefaultTimeout(100_000);
  page = await context.newPage();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

const isSound = (screen: string) => expectSound(page, screen);

/** How many vehicles a site says it has. */
const onOffer = async (site: string) =>
  /(\d+) vehicles in stock/.exec(await (await fetch(`${site}stock/`)).text())?.[1];
const ended = () => page.waitForSelector('#job:not([data-running])');

test(
  'the first visit: the passphrase is chosen with the printed code, by keyboard',
  { timeout: 300_000 },
  async () => {
    await page.goto('/staff/');
    await isSound('set-up');
    await page.locator('#code').focus();
    await page.keyboard.type(desk.code());
    for (const text of ['Yuki', passphrase, passphrase]) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('#file');
    await isSound('home');
  },
);

test(
  'a Windows-31J export is read, a column mapped, the question answered',
  { timeout: 300_000 },
  async () => {
    await page.setInputFiles('#file', japaneseExport);
    await page.click('#upload button');
    await page.waitForSelector('.verdict.refused');
    expect(await page.locator('[role=alert]').first().innerText()).toMatch(
      /^100 % of the live vehicles are not in this file/,
    );
    await isSound('report');
    await page.check('[name=replace]');
    await page.click('text=Read again as another stock');
    await page.waitForSelector('.verdict.asks');
    expect(await page.locator('main').innerText()).toMatch(/The site will then have 341 vehicles in stock/);

    const column = page.locator('tr', { has: page.locator('th', { hasText: /^備考$/ }) });
    await column.locator('select').selectOption('remarks');
    await page.click('text=Read again with these columns');
    await page.waitForLoadState();
    expect(await column.locator('select').inputValue()).toBe('remarks');

    await page.fill('#confirm', '1');
    await page.click('text=/^Publish:/');
    await page.waitForSelector('#confirm-fault');
    expect(desk.project.served()).toBe(firstRelease);
  },
);

test('the rows held back can be downloaded', { timeout: 300_000 }, async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=/quarantine.csv/')]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\ufeffQuarantine Row,Quarantine Reason,管理番号')).toBe(true);
});

test(
  'the preview shows the whole new site while visitors still see the old one',
  { timeout: 300_000 },
  async () => {
    await page.fill('#confirm', '70');
    await page.click('text=Preview the whole site first');
    await ended();
    const href = await page.locator('text=Open the preview').getAttribute('href');
    expect(await onOffer(href!)).toBe('341');
    expect(desk.project.served()).toBe(firstRelease);
    expect(await onOffer(desk.origin)).toBe('70');
    await isSound('job');
  },
);

test('publishing changes the site, and the mapping is remembered', { timeout: 300_000 }, async () => {
  await page.click('text=Back to the report, to publish');
  await page.fill('#confirm', '70');
  const started = Date.now();
  await page.click('text=/^Publish:/');
  await ended();
  console.log(`published after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  expect(await page.locator(':focus').innerText()).toBe('Published. The site shows the new stock.');
  expect(await page.locator('main').innerText()).toContain('On this computer only');
  expect(desk.project.served()).not.toBe(firstRelease);
  expect(await onOffer(desk.origin)).toBe('341');
  expect(JSON.parse(readFileSync(desk.project.at('content/inventory/mapping.json'), 'utf8'))).toEqual({
    columns: { remarks: '備考' },
  });
});

test('one click goes back, with the reason noted', { timeout: 300_000 }, async () => {
  await page.click('text=Undo this');
  await isSound('releases');
  await page.locator(`[data-release="${firstRelease}"] [name=reason]`).fill('The wrong file');
  await page.click('text=Go back to this one');
  await ended();
  expect(desk.project.served()).toBe(firstRelease);
  expect(await onOffer(desk.origin)).toBe('70');
  await page.goto('/staff/releases/');
  expect(await page.locator('.served').innerText()).toContain('Yuki went back to this one: The wrong file');
});

test('what is no CSV, nothing, or two files: the first line says so', { timeout: 300_000 }, async () => {
  await page.goto('/staff/');
  const said = page.locator('#upload-said');
  await page.click('#upload button');
  expect(await said.innerText()).toBe('Nothing was dropped. Drop a CSV file, or choose one.');
  await page.setInputFiles('#file', { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await page.click('#upload button');
  expect(await said.innerText()).toMatch(/^Nothing arrived: the file is empty/);
  await page.setInputFiles('#file', {
    name: 'stock.xlsx',
    mimeType: '',
    buffer: Buffer.from('PK\u0003\u0004xl/workbook'),
  });
  await page.click('#upload button');
  await page.waitForSelector('.verdict.refused');
  expect(await page.locator('[role=alert]').first().innerText()).toMatch(/Excel/);
});

test('a colleague reads the desk in Japanese', { timeout: 300_000 }, async () => {
  await page.click('text=日本語');
  await page.waitForSelector('html[lang=ja]');
  expect(await page.locator('.verdict').innerText()).toBe(
    'このファイルは公開できません。何も変わっていません。',
  );
  await isSound('report in Japanese');
  await page.goto('/staff/photos/');
  expect(await page.locator('.choice').allInnerTexts()).toEqual([
    expect.stringMatching(/^写真を選ぶ\s+まだ選んでいません$/),
    expect.stringMatching(/^フォルダーを選ぶ\s+まだ選んでいません$/),
  ]);
  await isSound('photos in Japanese');
  await page.goto('/staff/releases/');
  await isSound('releases in Japanese');
  await page.click('text=English');
  await page.waitForSelector('html[lang=en]');
});

test(
  'photos are kept with the vehicle they are named after, and others are named',
  { timeout: 300_000 },
  async () => {
    await page.goto('/staff/photos/');
    const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#946' } })
      .jpeg()
      .toBuffer();
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
    await page.setInputFiles('#photo-files', [
      file('S-101_1.jpg', photo),
      file('S-999.jpg', photo),
      file('S-102.jpg', Buffer.from('<svg>')),
    ]);
    await page.click('#photos button');
    await page.locator('#photos-said', { hasText: '1 kept, 2 not.' }).waitFor();
    expect(await page.locator('#photos-refused').innerText()).toMatch(
      /^S-999.jpg: No vehicle .*\nS-102.jpg: This is no/,
    );
    await page.click('text=Look at those kept');
    await page.click('text=S-101: 1 photo');
    const shown = page.locator('.pictures img');
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
    await isSound('photos');
  },
);

test('an inquiry is acknowledged, and a person erased', { timeout: 300_000 }, async () => {
  const inquiry = {
    kind: 'vehicle',
    ref: 'S-101',
    name: 'Asha Example',
    message: 'Is it still there?',
    email: 'asha@example.com',
    policy: '2026-11',
  };
  for (const id of ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']) {
    const answer = await fetch(`${desk.origin}api/inquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...inquiry, id, message: `${inquiry.message} ${id}` }),
    });
    expect(answer.status).toBe(201);
  }
  await page.goto('/staff/inbox/');
  await isSound('inbox');
  const mail = await page.locator('text=Answer by mail').first().getAttribute('href');
  expect(mail).toMatch(/^mailto:asha%40example\.com\?subject=Your%20inquiry%20.*&body=Dear%20Asha%20Example/);
  // A database elsewhere takes its time: the button says so, and a second press sends nothing.
  const acknowledge = page.locator('button:text-is("Mark as acknowledged")').first();
  const pressedTwice = await acknowledge.evaluate((button: HTMLButtonElement) => {
    const held: boolean[] = [];
    document.addEventListener('submit', ({ defaultPrevented }) => held.push(defaultPrevented));
    button.click();
    button.click();
    const said = document.querySelector('#working')?.textContent;
    return { held, said, isBusy: button.ariaBusy, label: button.textContent };
  });
  expect(pressedTwice).toEqual({
    held: [false, true],
    said: 'Working…',
    isBusy: 'true',
    label: 'Working…',
  });
  await page.locator('main .lead', { hasText: /^1 waits/ }).waitFor();
  expect(await page.locator(':focus').innerText()).toMatch(/^[\w-]+ is marked as acknowledged\.$/);
  const no = (await page.locator('.inquiries li').first().getAttribute('id')) ?? '';
  await page.click('text=Erase this person');
  await page.fill('[name=confirm]', 'another');
  await page.click('text=Erase for good');
  await page.locator('#not-erased', { hasText: 'Nothing was erased' }).waitFor();
  expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('not-erased');
  await page.fill('[name=confirm]', no);
  await page.click('text=Erase for good');
  await page.locator('main .lead', { hasText: /^No inquiry is waiting/ }).waitFor();
  await page.goto('/staff/inbox/?all');
  expect(await page.locator('.inquiries li').count()).toBe(0);
});

test(
  'a draft is read as a page and approved; one with a fault cannot be, and says why',
  { timeout: 300_000 },
  async () => {
    const make = (policy: string) => {
      const { said } = desk.project.run('policy', 'new', policy);
      return /content\/policies\/[a-z]+\/([\d-]+)\.mdx/.exec(said)?.[1] ?? '';
    };
    const file = (policy: string, version: string) =>
      desk.project.at(`content/policies/${policy}/${version}.mdx`);
    const [made, faulty] = [make('terms'), make('privacy')];
    const text = readFileSync(file('terms', made), 'utf8');
    writeFileSync(file('terms', made), text.replace(/^summary: .*/m, 'summary: Plainer words.'));
    appendFileSync(file('privacy', faulty), '\n<script>alert(1)</script>\n');
    await page.goto('/staff/policies/');
    await isSound('policies');
    const draft = (name: string) => page.locator('main li.panel', { hasText: name });
    expect(await draft('Privacy').innerText()).toContain('A policy cannot contain a script');
    expect(await draft('Privacy').locator('button:text-is("Approve")').count()).toBe(0);
    await draft('Terms of use').locator('text=Read it as a page').click();
    await ended();
    const href = await page.locator('text=Open the preview').getAttribute('href');
    expect(await (await fetch(href!)).text()).toContain('This is a draft.');
    await page.goto('/staff/policies/');
    await draft('Terms of use').locator('button:text-is("Approve")').click();
    await page.locator('pre', { hasText: 'Approved.' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(
      `Terms of use ${made}: approved, not yet in force`,
    );
    rmSync(file('privacy', faulty));
  },
);

test('practice has a stock and a site of its own', { timeout: 500_000 }, async () => {
  const before = [desk.project.served(), desk.project.liveStock()];
  await page.goto('/staff/');
  await page.click('text=Start practising');
  await page.waitForSelector('#job:not([data-running])', { timeout: 400_000 });
  await isSound('practice');
  await page.goto('/staff/inbox/');
  await page.locator('main .lead', { hasText: /^3 wait/ }).waitFor();
  expect(await page.locator('.inquiries .late').innerText()).toBe('LATE: 12 days, the limit is 10');
  await isSound('practice inbox');
  await page.goto('/staff/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download a file to practise with'),
  ]);
  await page.setInputFiles('#file', {
    name: 'next.csv',
    mimeType: '',
    buffer: readFileSync(await file.path()),
  });
  await page.click('#upload button');
  await page.waitForSelector('.verdict.published');
  await isSound('practice report');
  const thumb = page.locator('[data-kind=vanish] img').first();
  await expect.poll(() => thumb.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.click('text=Publish: 0 appear, 6 change, 4 vanish');
  await page.waitForSelector('#job:not([data-running])', { timeout: 400_000 });
  const href = await page.locator('text=Open the preview').getAttribute('href');
  expect(await onOffer(href!)).toBe('407');
  expect([desk.project.served(), desk.project.liveStock()]).toEqual(before);
});
