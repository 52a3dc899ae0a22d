// Publishing as far as the public address, with a stand-in for the command and for the host; and two colleagues,
// of whom one closes the browser in the middle.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/browser.ts';
import { startDesk, type DeskServer } from '../../scripts/desk/desk.fixture.ts';

const passphrase = 'correct horse battery';
let desk: DeskServer;
let host: Server;
let browser: Browser;
let page: Page;
let first: string;

/** The host shows the release that the file beside the project names. */
const inService = () => desk.project.at('.data/in-service');
const succeed = 'require("fs").writeFileSync(process.argv[1], process.argv[2]); console.log("uploading")';
const fail = 'console.error("the trial failed"); process.exitCode = 3';

beforeAll(async () => {
  desk = await startDesk('desk-public', { sample: true });
  first = desk.project.served();
  mkdirSync(desk.project.at('.data'), { recursive: true });
  writeFileSync(inService(), first);
  host = createServer((_, answer) =>
    answer.end(JSON.stringify({ release: readFileSync(inService(), 'utf8') })),
  );
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  browser = await openBrowser();
  page = await signIn('Yuki');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
  await desk?.stop();
});

async function signIn(who: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: desk.origin, locale: 'en' });
  context.setDefaultTimeout(100_000);
  const own = await context.newPage();
  await own.goto('/staff/');
  const isFirst = (await own.locator('#code').count()) > 0;
  if (isFirst) await own.fill('#code', desk.code());
  await own.fill('[name=who]', who);
  await own.fill('[name=passphrase]', passphrase);
  if (isFirst) await own.fill('[name=again]', passphrase);
  await own.keyboard.press('Enter');
  await own.waitForSelector('#file');
  return own;
}

function setCommand(script: string): void {
  const { port } = host.address() as AddressInfo;
  const command = [process.execPath, '-e', script, inService(), '{release}'];
  const deploy = { command, undo: command, address: `http://127.0.0.1:${port}` };
  writeFileSync(desk.project.at('.data/operator.json'), JSON.stringify({ deploy }));
}

/** The stock with another price in its first row. */
async function upload(by: Page, price: string): Promise<void> {
  const text = readFileSync(desk.project.at('content/inventory/inventory.csv'), 'utf8');
  const [header = '', row = '', ...rows] = text.split('\n');
  const at = header.split(',').findIndex((name) => name.startsWith('FOB'));
  const changed = row.split(',').with(at, price).join(',');
  await by.goto('/staff/');
  const buffer = Buffer.from([header, changed, ...rows].join('\n'));
  await by.setInputFiles('#file', { name: 'stock.csv', mimeType: 'text/csv', buffer });
  await by.click('#upload button');
  await by.waitForSelector('.verdict.published');
}
const ended = (by: Page) => by.waitForSelector('#job:not([data-running])');
const says = () => page.locator('#job').innerText();

test('a failed deployment is told, with what is live here and there', { timeout: 300_000 }, async () => {
  setCommand(fail);
  await upload(page, '1111');
  await page.click('text=/^Publish:/');
  await ended(page);
  expect(desk.project.served()).not.toBe(first);
  expect(await says()).toContain('Done on this computer, but the public address could not be brought');
  expect(await says()).toContain(`The public address still shows release ${first}.`);
  expect(await says()).toContain('the trial failed');
  expect(await says()).not.toContain('The site is as it was');
});

test('the first screen says so too, from what the address answers now', async () => {
  await page.goto('/staff/');
  const notice = page.locator('form.notice');
  expect(await notice.innerText()).toContain(`The public address still shows release ${first}.`);
  expect(await notice.locator('button').innerText()).toBe('Send it to the public address again');
});

test('it is sent again, and the end is what the public address shows', { timeout: 300_000 }, async () => {
  setCommand(succeed);
  await page.click('text=Send it to the public address again');
  await ended(page);
  expect(await says()).toContain('The public address shows it.');
  expect(readFileSync(inService(), 'utf8')).toBe(desk.project.served());
  await page.goto('/staff/');
  expect(await page.locator('main').innerText()).toContain('The public address shows the same.');
});

test('undo turns the public address back too', { timeout: 300_000 }, async () => {
  await page.goto('/staff/releases/');
  await page.locator(`[data-release="${first}"] >> text=Go back to this one`).click();
  await ended(page);
  expect(await says()).toContain('The public address shows it.');
  expect([desk.project.served(), readFileSync(inService(), 'utf8')]).toEqual([first, first]);
});

test(
  'a column known by its own name is left out, and stays so when another is',
  { timeout: 300_000 },
  async () => {
    const column = (name: string) => page.locator(`tr:has(th:text-is("${name}")) select`);
    const leaveOut = async (name: string) => {
      await page
        .locator('details', { has: column(name) })
        .evaluate((box: HTMLDetailsElement) => (box.open = true));
      await column(name).selectOption('');
      await page.click('text=Read again with these columns');
      await page.waitForLoadState();
    };
    await upload(page, '1500');
    await leaveOut('Arrived');
    expect(await column('Arrived').inputValue()).toBe('');
    await page.click('text=/^Publish:/');
    await ended(page);
    await upload(page, '1600');
    expect(await column('Arrived').inputValue()).toBe('');
    await leaveOut('First Registered');
    expect([await column('Arrived').inputValue(), await column('First Registered').inputValue()]).toEqual([
      '',
      '',
    ]);
  },
);

test('what fails after the switch is not said to have changed nothing', { timeout: 300_000 }, async () => {
  const note = desk.project.at('content/inventory/seen.sha256');
  rmSync(note, { force: true });
  mkdirSync(note);
  await upload(page, '1650');
  await page.click('text=/^Publish:/');
  await ended(page);
  rmSync(note, { recursive: true });
  expect(desk.project.liveStock()).toContain('1650');
  expect(await says()).toContain('The site shows the new release, but something that comes after');
  expect(await says()).toContain('Undo this');
});

test(
  'where the program does not answer, the screen says so until it does',
  { timeout: 300_000 },
  async () => {
    await page.route('**/staff/job/events', (route) => route.abort());
    await upload(page, '1700');
    await page.click('text=/^Publish:/', { noWaitAfter: true });
    await page.locator('#job-lost', { hasText: 'The program does not answer.' }).waitFor();
    await page.unroute('**/staff/job/events');
    await ended(page);
    expect(desk.project.liveStock()).toContain('1700');
  },
);

test(
  'who closes the browser publishes all the same, and the second is told who it is',
  { timeout: 300_000 },
  async () => {
    const other = await signIn('Kenji');
    await upload(other, '2222');
    await upload(page, '3333');
    // The answer to the click is awaited, not the work.
    await page.click('text=/^Publish:/', { noWaitAfter: true });
    await page.waitForURL('**/staff/job/');
    await page.context().close();
    await other.click('text=/^Publish:/');
    await other.waitForURL('**/staff/job/');
    expect(await other.locator('#job').innerText()).toContain('Yuki, since');
    await ended(other);
    expect(desk.project.liveStock()).toContain('3333');
    expect(desk.project.liveStock()).not.toContain('2222');
    expect(readFileSync(inService(), 'utf8')).toBe(desk.project.served());
  },
);
