// Search in a real browser: by address, by hand, by keyboard, on a bad line, with bad data, without scripts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../../../scripts/browser/browser.ts';
import { currentLink } from '../../../scripts/release/paths.ts';
import { readStock } from '../../../scripts/release/read-inputs.ts';
import * as addresses from '../../catalogue/addresses.ts';
import { toCatalogue } from '../../catalogue/catalogue.ts';
import { thumbAddress } from '../../photos/names.ts';
import { toSearchFiles } from '../../data/search-files.ts';
import { VERSION } from '../../search/format.ts';
import { choices, PAGE_SIZE } from '../../search/fields.ts';
import { holds } from '../../search/query.oracle.ts';
import { toRow } from '../../search/row.ts';
import { parseSearch } from '../../search/parse-search.ts';

const stock = await readStock();
if (!stock?.ok) throw new Error('These tests need the stock the site was built from.');
const { counted } = toCatalogue(stock.value, stock.value.asOf);
const hasPhoto = ({ slug }: { slug: string }) => existsSync(join(currentLink, thumbAddress(slug)));
const rows = counted.map((vehicle) => toRow(vehicle, 150, hasPhoto(vehicle)));
/** How many vehicles an address finds, by the brute-force oracle; without free text. */
const countOf = (query: string) => rows.filter((row) => holds(row, parseSearch(query), [])).length;
const said = (count: number) => (count === 1 ? '1 vehicle' : `${count.toLocaleString('en')} vehicles`);
const { make } = rows[0]!;
const [fuel] = [...new Set(rows.filter((row) => row.make === make).map((row) => row.fuel))];

let site: OpenSite;
const contexts: { close: () => Promise<void> }[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(() => site.close());

async function open(address: string, options: BrowserContextOptions = {}, before = async (_: Page) => {}) {
  const opened = await site.openPage(options);
  contexts.push(opened.context);
  await before(opened.page);
  await opened.page.goto(address);
  return opened;
}

/** Waits until the number of vehicles found is told. */
const finds = (page: Page, count: number) =>
  page.locator('#found', { hasText: new RegExp(`^${said(count)}$`) }).waitFor();
const isOn = (page: Page) => page.locator('#hits .card').first().waitFor();
/** What a panel holds is there a frame later. */
async function openPanel(page: Page, name: string): Promise<void> {
  const summary = page.locator('summary', { hasText: new RegExp(`^${name}$`) });
  await summary.click();
  await summary.locator('xpath=../fieldset').waitFor();
}
const box = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);

test('what is ticked and typed before the script has come is not forgotten', async () => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => (send = resolve));
  const { page } = await open('/search/', { viewport: { width: 1280, height: 900 } }, async (fresh) => {
    await fresh.route('**/_astro/search-page.*.js', async (route) => {
      await asked;
      await route.continue();
    });
  });
  await openPanel(page, 'Fuel');
  await box(page, 'fuel', fuel!).check();
  await page.fill('input[name="yearFrom"]', '2000');
  send();
  await page.waitForURL(/yearFrom=2000/);
  expect(await box(page, 'fuel', fuel!).isChecked()).toBe(true);
  await finds(page, countOf(new URL(page.url()).search));
});

describe('by address', () => {
  test.each([
    '',
    `make=${make}`,
    `make=${make}&fuel=${fuel}&sort=price-up`,
    'type=suv&type=truck&yearFrom=2015&mileageKmTo=80000',
    'fobUsdFrom=2000&fobUsdTo=6000&transmission=MT',
  ])('?%s finds what the oracle finds', async (query) => {
    const { page, faults } = await open(`/search/?${query}`, { viewport: { width: 1280, height: 900 } });
    await finds(page, countOf(query));
    await isOn(page);
    expect(await page.locator('#hits .card').count()).toBe(Math.min(PAGE_SIZE, countOf(query)));
    for (const type of ['suv', 'truck', 'sedan']) {
      const chosen = new URLSearchParams(query);
      chosen.delete('type');
      chosen.append('type', type);
      const shown = box(page, 'type', type).locator('xpath=../small');
      await expect.poll(() => shown.innerText()).toBe(String(countOf(chosen.toString())));
    }
    expect(faults).toEqual([]);
  });

  test.each([
    [
      'values that are none',
      'make=Nobody&page=-1&page=2&sort=%3Cscript%3E&fobUsdFrom=-5&fobUsdTo=abc&%E0%A4%A',
    ],
    ['a range the wrong way round', 'fobUsdFrom=90000&fobUsdTo=10'],
    ['a text and a page far too long', `page=99999&q=${'x'.repeat(3_000)}`],
    ['a thousand parameters', Array.from({ length: 1_000 }, (_, at) => `m${at}=${at}`).join('&')],
    ['names of objects', 'make=__proto__&model=constructor&__proto__=1&pictures=constructor&sort=toString'],
    ['vehicles that are not there', 'compare=NOTHING&compare=NOWHERE&feature=Nothing&saved'],
  ])('%s are no fault', async (_, query) => {
    const { page, faults } = await open(`/search/?${query}`);
    await page.locator('#ways a').first().waitFor();
    expect(await page.locator('#found').innerText()).not.toBe('');
    expect(faults).toEqual([]);
  });

  test('10,000 parameters are no fault, where an address could hold them', async () => {
    const { page, faults } = await open('/search/');
    await isOn(page);
    await page.evaluate(() => {
      const query = Array.from({ length: 10_000 }, (_, at) => `make=M${at}`).join('&');
      history.pushState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('#found', { hasText: 'No vehicle found' }).waitFor();
    expect(await page.locator('#conditions a').count()).toBeLessThan(100);
    expect(faults).toEqual([]);
  });

  test('for its first results it fetches one file of vehicles, its scripts and pictures, and nothing else', async () => {
    const asked: string[] = [];
    const { page } = await open('/search/', {}, async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await isOn(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.columns'))).toHaveLength(1);
    expect(asked.filter((path) => !/^\/search\/$|\.(js|columns|webp|svg|png|ico)$/.test(path))).toEqual([]);
  });

  test('the title of the page tells what is asked and how many there are, and follows', async () => {
    const query = `make=${make}&yearFrom=2015&saved&q=a`;
    const { page } = await open(`/search/?${query}`, { viewport: { width: 1280, height: 900 } });
    const titled = (start: string) =>
      expect.poll(async () => (await page.title()).startsWith(start)).toBe(true);
    await titled(`“a”, ${make}, Year: 2015 or more, Saved vehicles: 0 vehicles | Search the stock | `);
    await page.getByRole('link', { name: 'Clear all filters' }).first().click();
    await titled('Search the stock | ');
    await box(page, 'make', make).check();
    await titled(`${make}: ${said(countOf(`make=${make}`))} | `);
    await page.goBack();
    await titled('Search the stock | ');
  });

  test('what cannot be had has a title without a number', async () => {
    const { page } = await open(`/search/?make=${make}`, {}, async (fresh) => {
      await fresh.route('**/*.columns', (route) => route.abort());
    });
    await expect.poll(() => page.title()).toMatch(`${make} | Search the stock | `);
  });

  test('prices, names and addresses of results are those of the vehicles', async () => {
    const { page } = await open(`/search/?make=${make}&sort=price-up`);
    await isOn(page);
    const cards = await page.locator('#hits .card').evaluateAll((all) =>
      all.slice(0, 5).map((card) => ({
        address: card.querySelector('a')!.getAttribute('href')!,
        price: card.querySelector('data')?.value,
        text: card.textContent!,
      })),
    );
    const cheapest = counted
      .filter((vehicle) => vehicle.make === make && vehicle.fobUsd !== undefined)
      .toSorted((a, b) => a.fobUsd! - b.fobUsd!);
    expect(cards.map(({ price }) => price)).toEqual(cheapest.slice(0, 5).map(({ fobUsd }) => `${fobUsd}`));
    for (const { address, text } of cards) {
      const vehicle = counted.find(({ slug }) => address === `/vehicles/${slug}/`);
      expect(text).toContain(vehicle?.ref ?? 'a vehicle of the stock');
      expect((await page.request.get(address)).status()).toBe(200);
    }
  });
});

describe('by hand', () => {
  test('a choice changes results and address, back takes it away, a chip as well', async () => {
    const { page } = await open('/search/', { viewport: { width: 1280, height: 900 } });
    // The number found stands on the page before its script does.
    await isOn(page);
    await box(page, 'make', make).check();
    await finds(page, countOf(`make=${make}`));
    expect(new URL(page.url()).search).toBe(`?make=${make}`);
    await openPanel(page, 'Fuel');
    await box(page, 'fuel', fuel!).check();
    await finds(page, countOf(`make=${make}&fuel=${fuel}`));
    await page.goBack();
    await finds(page, countOf(`make=${make}`));
    expect(await box(page, 'fuel', fuel!).isChecked()).toBe(false);
    await page.getByRole('link', { name: `Remove: ${make}` }).click();
    await finds(page, rows.length);
    expect(await box(page, 'make', make).isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
  });

  test('typing narrows as it goes, forgives a slip, and the best match comes first', async () => {
    const { model } = rows.find((row) => row.model.length > 5)!;
    const texts: string[] = [];
    const { page, faults } = await open('/search/', {}, async (fresh) => {
      fresh.on('request', (request) => texts.push(...(request.url().match(/\/text-\w+\.columns/) ?? [])));
    });
    await isOn(page);
    expect(texts).toEqual([]);
    const slip = model[0] + model.slice(2, 3) + model.slice(1, 2) + model.slice(3);
    await page.getByRole('searchbox').fill(slip);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(slip);
    await expect.poll(() => page.locator('#hits h3').first().innerText()).toContain(model);
    expect(await page.locator('select[name=sort]').inputValue()).toBe('best');
    expect(texts).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('the numbers of every panel are what its choices give, whichever panel a choice stands in', async () => {
    const asked = 'type=truck';
    const { page } = await open(`/search/?${asked}`, { viewport: { width: 1280, height: 900 } });
    await isOn(page);
    const closed = page.locator('#filters details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.locator('input[name="feature"]').first().waitFor();
    const shown = await page.locator('#filters li:not([hidden]) input').evaluateAll((boxes) =>
      boxes.map((each) => {
        const { name, value, parentElement } = each as HTMLInputElement;
        return { name, value, number: Number(parentElement!.querySelector('small')!.textContent) };
      }),
    );
    const given = shown.map(({ name, value }) => {
      const query = new URLSearchParams(asked);
      query.delete(name);
      query.append(name, value);
      return { name, value, number: countOf(query.toString()) };
    });
    expect(shown).toEqual(given);
    expect(new Set(shown.map(({ name }) => name))).toEqual(new Set([...choices, 'feature']));
    for (const [name, of] of Map.groupBy(shown, (choice) => choice.name)) {
      // More types are more vehicles: any of the chosen will do.
      const narrower = of.find(({ number }) => name !== 'type' && number > 0);
      if (!narrower) continue;
      const ticked = box(page, name, narrower.value);
      await ticked.check();
      await finds(page, narrower.number);
      await ticked.uncheck();
      await finds(page, countOf(asked));
    }
  });

  test('a value in two spellings has one number, and the choice gives as many', async () => {
    const written = rows.find((row) => row.exteriorColour)!.exteriorColour!;
    let turn = 0;
    const mixed = rows.map((row) =>
      row.exteriorColour === written && turn++ % 2 === 0
        ? { ...row, exteriorColour: written.toUpperCase() }
        : row,
    );
    const { page } = await open('/search/', { viewport: { width: 1280, height: 900 } }, (fresh) =>
      serve(fresh, mixed),
    );
    await isOn(page);
    await openPanel(page, 'Exterior colour');
    const choice = box(page, 'exteriorColour', written);
    const count = countOf(new URLSearchParams({ exteriorColour: written }).toString());
    expect(await choice.locator('xpath=../small').innerText()).toBe(String(count));
    await choice.check();
    await finds(page, count);
  });

  test('models and equipment are fetched and counted when their panels are opened', async () => {
    const { page } = await open(`/search/?make=${make}`, { viewport: { width: 1280, height: 900 } });
    await isOn(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPanel(page, 'Model');
    const { model } = rows.find((row) => row.make === make)!;
    const number = box(page, 'model', `${make} ${model}`).locator('xpath=../small');
    const query = new URLSearchParams({ make, model: `${make} ${model}` }).toString();
    await expect.poll(() => number.innerText()).toBe(String(countOf(query)));
    expect(asked.filter((url) => url.includes('/features-'))).toEqual([]);
    await openPanel(page, 'Equipment');
    const [feature] = rows.find((row) => row.make === make && row.features.length > 0)!.features;
    const equipment = box(page, 'feature', feature!);
    await equipment.waitFor();
    expect(asked.filter((url) => url.includes('/features-'))).toHaveLength(1);
    await equipment.check();
    await finds(page, countOf(`make=${make}&feature=${encodeURIComponent(feature!)}`));
  });

  test('pages turn without a shift, and the focus follows', async () => {
    const query = `make=${make}&status=available`;
    const { page } = await open(`/search/?${query}`, {}, watchShifts);
    await isOn(page);
    await page.getByRole('link', { name: /^Next/ }).click();
    // Both numbers stand on either page; only where one is has how many there are behind it.
    await page.locator('#pages', { hasText: 'Page 2 /' }).waitFor();
    expect(new URL(page.url()).search).toBe(`?${query}&page=2`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
    expect(await page.locator('#found').evaluate((found) => found.getBoundingClientRect().top)).toBeLessThan(
      640,
    );
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });

  test('the number found is said when it is another one, not again when only the order or the page is', async () => {
    const { page } = await open(`/search/?make=${make}`, { viewport: { width: 1280, height: 900 } });
    await finds(page, countOf(`make=${make}`));
    await page.evaluate(() => {
      const status = document.querySelector('[role=status]:has(#found)')!;
      const told = new MutationObserver(() => (status.className += 'told '));
      told.observe(status, { childList: true, characterData: true, subtree: true });
    });
    const told = () => page.locator('[role=status]:has(#found)').getAttribute('class');
    await page.locator('select[name=sort]').selectOption('price-up');
    await page.waitForURL(/sort=price-up/);
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.locator('#pages', { hasText: 'Page 2 /' }).waitFor();
    await page.locator('#hits [data-act=compare]').first().click();
    await page.locator('#comparison').waitFor();
    expect(await told()).toBeNull();
    await box(page, 'type', 'suv').check();
    await finds(page, countOf(`make=${make}&type=suv`));
    expect(await told()).toBe('told ');
  });

  test('a value in two spellings is one chip, and a text of symbols none', async () => {
    const { page } = await open(`/search/?q=!!!&make=${make}&make=${make.toUpperCase()}`);
    await finds(page, countOf(`make=${make}`));
    const chips = page.locator('#conditions a');
    expect(await chips.allInnerTexts()).toEqual([make]);
    await chips.first().click();
    await finds(page, countOf(''));
  });

  test.each([
    ['automatic', 'transmission=AT&transmission=CVT&transmission=DCT'],
    ['left hand drive', 'steering=LHD'],
    ['4x4', 'drive=4WD&drive=AWD'],
    ['wheelchair', 'welfare=yes'],
  ])('“%s” typed finds vehicles that have it', async (text, query) => {
    const { page } = await open(`/search/?${new URLSearchParams({ q: text })}&${query}`);
    await finds(page, countOf(query));
    expect(countOf(query)).toBeGreaterThan(0);
  });

  test('nothing found says which filter to loosen, and its number is true', async () => {
    const query = `make=${make}&fobUsdTo=1&fuel=${fuel}`;
    const { page } = await open(`/search/?${query}`);
    await page.locator('#found', { hasText: 'No vehicle found' }).waitFor();
    const way = page.locator('#none li').first();
    expect(await way.innerText()).toBe(
      `Without Price FOB, US$: 1 or less ${said(countOf(`make=${make}&fuel=${fuel}`))}`,
    );
    await way.getByRole('link').click();
    await finds(page, countOf(`make=${make}&fuel=${fuel}`));
    expect(await page.locator('#none').innerText()).toBe('');
  });

  test('words that nothing fits are named, and the search without them leads to its number', async () => {
    const { page } = await open(`/search/?q=${make}+qwxyz&fuel=${fuel}`);
    await page.getByText('Nothing in stock fits “qwxyz”.').waitFor();
    const way = page.locator('#none ul:not(.counted) li').first();
    const count = countOf(`make=${make}&fuel=${fuel}`);
    expect(await way.innerText()).toContain(said(count));
    await way.getByRole('link').click();
    await finds(page, count);
    expect(new URL(page.url()).searchParams.get('q')).toBe(make);
  });

  test('what is typed of seats and prices is offered as a filter', async () => {
    const { page } = await open('/search/?q=7+seater+under+10000');
    const offered = page.locator('#none a', { hasText: 'Seats: 7, Price FOB, US$: 10,000 or less' });
    await offered.click();
    await finds(page, countOf('seats=7&fobUsdTo=10000'));
  });

  test('a word that only a likeness found is said to be none', async () => {
    const typed = `${make}x`;
    const { page } = await open(`/search/?q=${typed}`);
    await finds(page, countOf(`make=${make}`));
    await page.getByText(`Nothing is called “${typed}”.`).waitFor();
    await page.fill('#q', make);
    await expect.poll(() => page.locator('#note').innerText()).toBe('');
  });

  test('a category that is no value of a vehicle is found by its name, with its number', async () => {
    const { page } = await open('/search/?q=new+arrivals', { viewport: { width: 320, height: 640 } });
    const lists = page.locator('#none .counted li');
    await lists.first().waitFor();
    const [named, count] = (await lists.allInnerTexts()).join().split(/\s+(?=\d)/);
    expect(named).toBe('New Arrivals');
    expect(await axeViolations(page)).toEqual([]);
    await lists.getByRole('link').click();
    await page.waitForURL('/categories/new-arrivals/');
    expect(await page.getByRole('main').innerText()).toContain(said(Number(count)));
  });

  test('the feed and the plain list that fit are offered', async () => {
    const { page } = await open(`/search/?make=${make}&fuel=${fuel}`);
    const ways = page.locator('#ways a');
    await ways.first().waitFor();
    const offered = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(offered).toHaveLength(2);
    for (const address of offered) {
      expect(address).toMatch(/^\/makes\/[^/]+\/(rss\.xml)?$/);
      expect((await page.request.get(address)).status()).toBe(200);
    }
  });
});

test('by keyboard alone: to a make, its space bar, the count told, on to the first result', async () => {
  const { page } = await open('/search/', { viewport: { width: 1280, height: 900 } });
  await isOn(page);
  await page.locator('#q').focus();
  await tabTo(page, `input[name="make"][value="${make}"]`);
  await page.keyboard.press('Space');
  await finds(page, countOf(`make=${make}`));
  expect(await page.locator('[role=status] #found').count()).toBe(1);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(make);
  await tabTo(page, '#hits .card a');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-pressed')).toBe('true');
});

test('on a phone the filters open and close in one tap, and the number found stays in sight', async () => {
  const { page } = await open('/search/', { viewport: { width: 320, height: 640 } });
  await isOn(page);
  const [opener, filters] = [page.getByRole('button', { name: /^Filters/ }), page.locator('#filters')];
  expect(await filters.isVisible()).toBe(false);
  await page.locator('#hits .card').nth(20).scrollIntoViewIfNeeded();
  await opener.click();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  // The outline of a box that has focus is within what is laid out late, which is cut off at its edges.
  const room = await filters
    .locator('[name=yearTo]')
    .evaluate(
      (to) => to.closest('fieldset')!.getBoundingClientRect().right - to.getBoundingClientRect().right,
    );
  expect(room).toBeGreaterThanOrEqual(5);
  await box(page, 'make', make).check();
  await finds(page, countOf(`make=${make}`));
  const { top, bottom } = await page.locator('#found').evaluate((found) => found.getBoundingClientRect());
  expect(top >= 0 && bottom <= 640).toBe(true);
  await page.getByRole('button', { name: `Show ${said(countOf(`make=${make}`))}` }).click();
  await filters.waitFor({ state: 'hidden' });
  expect(await page.locator('#hits .card').first().evaluate(isInSight)).toBe(true);
  expect(await opener.innerText()).toBe('Filters (1)');
});

test('on a phone Escape closes the filters, and the focus is on what opened them', async () => {
  const { page } = await open('/search/', { viewport: { width: 360, height: 640 } });
  await isOn(page);
  const opener = page.getByRole('button', { name: /^Filters/ });
  await opener.click();
  await page.locator('#filters').waitFor();
  await page.locator('[name=yearTo]').focus();
  await page.keyboard.press('Escape');
  await page.locator('#filters').waitFor({ state: 'hidden' });
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-filters');
});

test('vehicles that a range cannot hold are said to be left out', async () => {
  const { page } = await open('/search/?fobUsdTo=100000', { viewport: { width: 1280, height: 900 } });
  const onRequest = rows.filter(({ fobUsd }) => fobUsd === undefined).length;
  expect(onRequest).toBeGreaterThan(0);
  await page.getByText(`Left out: ${said(onRequest)} with the price on request`).waitFor();
});

test('back from a vehicle, the results stand where they were left', async () => {
  const { page } = await open(`/search/?make=${make}`);
  await isOn(page);
  await page.locator('#hits .card a').nth(12).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1_000);
  await page.locator('#hits .card a').nth(12).click();
  await page.waitForURL('**/vehicles/**');
  await page.goBack();
  await isOn(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

describe('vehicles kept and compared', () => {
  test('nothing is kept before a tap; then on this device, said so, and cleared', async () => {
    const { page } = await open('/search/');
    await isOn(page);
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie);
    expect(await kept()).toBe('{}');
    const save = page.locator('[data-act=save]');
    await save.nth(1).click();
    await page.locator('#said', { hasText: 'on this device only' }).waitFor();
    await expect.poll(() => save.nth(1).getAttribute('aria-pressed')).toBe('true');
    const ref = await save.nth(1).getAttribute('value');
    await page.getByRole('link', { name: 'Saved (1)' }).click();
    await finds(page, 1);
    expect(await page.locator('#hits').innerText()).toContain(ref!);
    await page.reload();
    await finds(page, 1);
    // Whatever is asked, it leads to as many as it says.
    await page.goto('/search/?q=nothing&fobUsdTo=1');
    await page.getByRole('link', { name: 'Saved (1)' }).click();
    await finds(page, 1);
    await page.getByRole('button', { name: 'Clear the saved vehicles' }).click();
    await page.getByText('No vehicle is saved on this device.').waitFor();
    expect(await kept()).toBe('{}');
  });

  test('by keyboard: a vehicle that is no longer saved hands the focus to the next, the last one to the heading', async () => {
    const saved = rows.slice(0, 3).map(({ ref }) => ref);
    const { page } = await open('/search/?saved', {}, async (fresh) => {
      await fresh.addInitScript((refs) => {
        if (!localStorage.length) localStorage.setItem('saved-vehicles', JSON.stringify(refs));
      }, saved);
    });
    const save = page.locator('[data-act=save]');
    await finds(page, 3);
    const [first, second, third] = await save.evaluateAll((all) =>
      all.map((each) => (each as HTMLButtonElement).value),
    );
    const focused = () =>
      page.evaluate(() => {
        const { id, value } = document.activeElement as HTMLButtonElement;
        return value ?? id;
      });
    const unsave = async (ref: string) => {
      await page.locator(`[data-act=save][value="${ref}"]`).focus();
      await page.keyboard.press('Enter');
    };
    await unsave(second!);
    await expect.poll(focused).toBe(third);
    await unsave(third!);
    await expect.poll(focused).toBe(first);
    await unsave(first!);
    await expect.poll(focused).toBe('found');
  });

  test('cleared, the saved vehicles hand the focus to the heading', async () => {
    const { page } = await open('/search/?saved', {}, async (fresh) => {
      await fresh.addInitScript((ref) => localStorage.setItem('saved-vehicles', `["${ref}"]`), rows[0]!.ref);
    });
    await page.getByRole('button', { name: 'Clear the saved vehicles' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found');
  });

  test('a saved vehicle that is gone is named', async () => {
    const { page } = await open('/search/?saved', {}, async (fresh) => {
      await fresh.addInitScript(() => localStorage.setItem('saved-vehicles', '["GONE-1"]'));
    });
    await page.getByText('no longer in stock: GONE-1').waitFor();
  });

  test('two side by side, the differences said in words, at the same address', async () => {
    const { page, faults } = await open('/search/?sort=price-up');
    await isOn(page);
    await page.locator('[data-act=compare]').nth(0).click();
    await page.locator('[data-act=compare]').nth(9).click();
    await page
      .locator('#said', { hasText: 'Comparison (2 of 4)' })
      .getByRole('button', { name: 'Show' })
      .click();
    const table = page.locator('#comparison table');
    await table.waitFor();
    const price = table.getByRole('row', { name: /^Price FOB/ });
    await expect.poll(() => table.locator('thead a[href^="/vehicles/"]').count()).toBe(2);
    expect(await price.innerText()).toContain('differs');
    await page.reload();
    await table.waitFor();
    for (const at of [2, 3, 4]) await page.locator('[data-act=compare]').nth(at).click();
    await page.locator('#said', { hasText: 'Four vehicles' }).waitFor();
    await page.setViewportSize({ width: 360, height: 640 });
    const lines = await page.locator('#said button').evaluate((button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      return words.getClientRects().length;
    });
    expect(lines).toBe(1);
    expect(new URL(page.url()).searchParams.getAll('compare')).toHaveLength(4);
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('on a phone a third vehicle shows beside the two compared, and each goes away by a whole finger', async () => {
  const three = rows.slice(0, 3).map(({ ref }) => `compare=${ref}`);
  const { page } = await open(`/search/?${three.join('&')}`, { viewport: { width: 360, height: 640 } });
  const heads = page.locator('#comparison thead th');
  await heads.nth(2).waitFor();
  expect((await heads.nth(2).boundingBox())!.x).toBeLessThan(344 - 24);
  const remove = await heads.nth(0).locator('[aria-label]').boundingBox();
  expect(Math.min(remove!.width, remove!.height)).toBeGreaterThanOrEqual(44);
});

test('a comparison says repair history, auction grade, month of registration and size as the page of the vehicle does', async () => {
  const two = ['repaired', undefined].map((history) =>
    counted.find((each) => each.repairHistory === history && each.lengthMm && each.firstRegistered)!,
  );
  const { page, faults } = await open(`/search/?${two.map(({ ref }) => `compare=${ref}`).join('&')}`);
  const table = page.locator('#comparison table');
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
  await row('Repair history').waitFor();
  expect(await row('Repair history').locator('td').allInnerTexts()).toEqual([
    'Repaired: ask for the report',
    'Not known: ask before you buy',
  ]);
  const month = new Date(two[0]!.firstRegistered!).toLocaleString('en-GB', { month: 'short' });
  expect(await row('First registered').innerText()).toContain(month);
  expect(await row('Size').innerText()).toContain(two[0]!.lengthMm!.toLocaleString('en'));
  expect(await row('Auction grade').count()).toBe(1);
  expect(await row('Ref').innerText()).not.toContain('differs');
  expect(faults).toEqual([]);
});

test.each([
  ['A4 portrait', 703],
  ['A4 landscape', 1031],
])('on paper, %s, four vehicles stand side by side, and nothing that is to be tapped', async (_, width) => {
  const four = rows.slice(0, 4).map(({ ref }) => `compare=${ref}`);
  const { page } = await open(`/search/?make=${make}&yearFrom=1990&${four.join('&')}`);
  await page.locator('#comparison thead th').nth(3).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1000 });
  const room = await page.evaluate(() =>
    [document.documentElement, document.querySelector('.wide-table')!].map(
      (each) => each.scrollWidth - each.clientWidth,
    ),
  );
  expect(room).toEqual([0, 0]);
  const shown = page.locator('#search :is(button, input, select, a:not([href^="/vehicles/"]))');
  const asked = await shown.filter({ visible: true }).allInnerTexts();
  expect(asked).toEqual([make, 'Year: 1990 or more']);
  const sign = (chip: Element) => getComputedStyle(chip, '::after').display;
  expect(await page.locator('#conditions a').first().evaluate(sign)).toBe('none');
  expect(await page.locator('#found').isVisible()).toBe(true);
});

test('a comparison knows the year, and does not call it that of a registration', async () => {
  const [one, other] = counted.filter(
    ({ firstRegistered, manufactured }) => manufactured && !firstRegistered,
  );
  const { page } = await open(`/search/?compare=${one!.ref}&compare=${other!.ref}`);
  const table = page.locator('#comparison table');
  const years = table.getByRole('row', { name: /^Year/ });
  await expect.poll(() => years.innerText()).toContain(one!.manufactured!.slice(0, 4));
  expect(await table.innerText()).not.toContain('First registered');
});

test('a price turned from yen is marked, in the results and in the comparison', async () => {
  const fromYen = rows.find((row) => row.fromYen)!;
  const { page } = await open(`/search/?q=${fromYen.ref}&compare=${fromYen.ref}&compare=${rows[0]!.ref}`);
  const text = `about US$\u00a0${fromYen.fobUsd!.toLocaleString('en')}`;
  const card = page.locator('#hits .card', { hasText: `Ref ${fromYen.ref}` });
  await expect.poll(() => card.locator('data').innerText()).toBe(text);
  expect(await card.locator('data').getAttribute('value')).toBe(String(fromYen.fobUsd));
  await page.locator('#comparison').getByText(text).waitFor();
});

test('a number of seats says of what it is the number', async () => {
  const { page } = await open('/search/?seats=99');
  await page.getByRole('link', { name: 'Remove: Seats: 99' }).waitFor();
});

describe('on a bad line', () => {
  test('at 3G the first results come in seconds', async () => {
    const { page } = await open('/search/', {}, async (fresh) => {
      const line = await fresh.context().newCDPSession(fresh);
      await line.send('Network.enable');
      await line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 300,
        downloadThroughput: 700_000 / 8,
        uploadThroughput: 700_000 / 8,
      });
    });
    const started = Date.now();
    await isOn(page);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('while the vehicles are on their way a progress bar is shown, asked for before the script has come', async () => {
    const asked: string[] = [];
    let send = () => {};
    const sent = new Promise<void>((resolve) => (send = resolve));
    const { page } = await open('/search/', {}, async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/[-.].*/, '')));
      await fresh.route('**/*.columns', async (route) => {
        await sent;
        await route.continue();
      });
    });
    await page.locator('#progress').waitFor();
    expect(asked.slice(1, 5).toSorted()).toEqual(
      ['/_astro/around', '/_astro/decode', '/_astro/search', '/search/files/core'].toSorted(),
    );
    send();
    await isOn(page);
    expect(await page.locator('#progress').isVisible()).toBe(false);
  });

  test('a device that saves data gets no pictures, until it wants them', async () => {
    const pictures: string[] = [];
    const { page } = await open('/search/', {}, async (fresh) => {
      fresh.on('request', (request) => {
        if (/\.(svg|webp|jpg)/.test(request.url()) && !request.url().includes('icon'))
          pictures.push(request.url());
      });
      await fresh.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
    });
    await isOn(page);
    expect(await page.locator('#hits .picture').count()).toBe(0);
    expect(pictures).toEqual([]);
    await page.getByLabel('Pictures').check();
    await page.locator('#hits .picture').first().waitFor();
    expect(new URL(page.url()).search).toBe('?pictures=yes');
  });

  test.each<[string, (page: Page) => Promise<void>, string]>([
    [
      'no connection',
      async (page) => void (await page.route('**/*.columns', (route) => route.abort())),
      'There is no connection',
    ],
    ['a file that is gone', (page) => answer(page, 404, Buffer.from('gone')), 'has just been updated'],
    ['a file of a newer version', (page) => answer(page, 200, newer), 'has just been updated'],
    ['a page in place of the file', (page) => answer(page, 200, Buffer.from('<!doctype html>')), 'damaged'],
    ['an empty file', (page) => answer(page, 200, Buffer.alloc(0)), 'incomplete'],
    ['half a file', cutShort, 'incomplete'],
    [
      'a browser that cannot unpack it',
      async (page) =>
        void (await page.addInitScript(
          () => delete (globalThis as { DecompressionStream?: unknown }).DecompressionStream,
        )),
      'too old',
    ],
  ])('%s is told, and the plain lists are there', async (_, before, message) => {
    const { page, faults } = await open('/search/', {}, before);
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.getByRole('link', { name: 'Try again' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'The plain lists below' }).click();
    const plain = page.locator('#browse a');
    expect(await plain.first().evaluate(isInSight)).toBe(true);
    expect(await plain.count()).toBeGreaterThan(20);
    expect(faults.filter((fault) => fault.startsWith('error'))).toEqual([]);
  });

  test('when the connection is back, the search goes on by itself', async () => {
    const { page } = await open('/search/', {}, async (fresh) => {
      await fresh.route('**/*.columns', (route) => route.abort());
    });
    await page.getByRole('alert').getByText('There is no connection').waitFor();
    await page.unroute('**/*.columns');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await finds(page, rows.length);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('after a failure, trying again brings the results', async () => {
    const { page } = await open('/search/', {}, async (fresh) => {
      await fresh.route('**/*.columns', (route) => route.abort(), { times: 1 });
    });
    await page.getByRole('link', { name: 'Try again' }).click();
    await finds(page, rows.length);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('a stock in many files: only the make asked for is fetched, the others when they are wanted', async () => {
    const asked: string[] = [];
    const { page, faults } = await open(`/search/?make=${make}`, {}, async (fresh) => {
      await serveInParts(fresh);
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await finds(page, countOf(`make=${make}`));
    const cores = () => asked.filter((path) => path.includes('/core-')).length;
    expect(cores()).toBe(1);
    await page.getByRole('link', { name: `Remove: ${make}` }).click();
    await finds(page, rows.length);
    expect(cores()).toBe(new Set(rows.map((row) => row.make)).size);
    expect(faults).toEqual([]);
  });

  test('a stock in many files: what has come is shown while the rest is on its way', async () => {
    let asked = 0;
    let send = () => {};
    const rest = new Promise<void>((resolve) => (send = resolve));
    const { page } = await open('/search/', {}, async (fresh) => {
      await serveInParts(fresh);
      // Longer than an answer from a part of the files waits for the next one.
      await fresh.route('**/core-*.columns', async (route) => {
        await (asked++ === 0 ? fresh.waitForTimeout(600) : rest);
        await route.fallback();
      });
    });
    await page.locator('#found', { hasText: 'found so far, still loading' }).waitFor();
    expect(await page.locator('#hits .card').count()).toBeGreaterThan(0);
    expect(await page.locator('#progress').isVisible()).toBe(true);
    send();
    await finds(page, rows.length);
    expect(await page.locator('#progress').isVisible()).toBe(false);
  });

  test('a stock in many files, on a device that saves data: asked before all of it is fetched', async () => {
    const { page } = await open('/search/', {}, async (fresh) => {
      await serveInParts(fresh);
      await fresh.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
    });
    await page.getByRole('link', { name: 'Load all makes' }).click();
    await finds(page, rows.length);
  });
});

describe('with scripts off', () => {
  const off = { javaScriptEnabled: false };

  test('the box leads to a page that explains itself and offers the plain lists', async () => {
    const { page, faults } = await open('/', off);
    await page.getByRole('searchbox').fill('vitz');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=vitz');
    await page.getByText('The search cannot start').waitFor();
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: make, exact: true }).click();
    expect(await page.locator('article[data-ref]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test.each(['around', 'answer-text', 'comparison'])('without the part %s nothing breaks', async (name) => {
  const { page, faults } = await open('/search/?q=a&compare=NONE', {}, async (fresh) => {
    await fresh.route(`**/_astro/${name}.*.js`, (route) => route.abort());
  });
  await page.locator('#hits .card, #note p').first().waitFor();
  expect(faults.filter((fault) => fault.startsWith('error'))).toEqual([]);
});

test('where the script does not arrive, the page says so and offers the plain lists', async () => {
  const { page } = await open('/search/', {}, async (fresh) => {
    await fresh.route('**/_astro/*.js', (route) => route.abort());
  });
  await page.getByText('The search cannot start').waitFor();
  expect(await page.locator('#filters').isVisible()).toBe(false);
});

describe('the box on any page', () => {
  test.each(['/', '/types/suv/', '/stock/', addresses.make(make)])(
    'on %s nothing is fetched before the visitor turns to it; then models and the number of vehicles',
    async (start) => {
      const asked: string[] = [];
      const { page, faults } = await open(start, {}, async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url()));
      });
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /\.js|manifest|columns/.test(url))).toEqual([]);
      await page.getByRole('searchbox').click();
      await page.keyboard.type(make.toLowerCase());
      const suggestions = page.locator('#search-suggestions li');
      await expect.poll(() => suggestions.first().innerText()).toBe(`Show ${said(countOf(`make=${make}`))}`);
      const address = await suggestions.nth(1).getByRole('link').getAttribute('href');
      expect((await page.request.get(address!)).status()).toBe(200);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await finds(page, countOf(`make=${make}`));
      expect(faults).toEqual([]);
    },
  );

  test('symbols alone bring nothing to mind', async () => {
    const { page, faults } = await open('/');
    const field = page.getByRole('searchbox');
    await field.click();
    const suggestions = page.locator('#search-suggestions li');
    await page.keyboard.type(make.toLowerCase());
    await suggestions.first().waitFor();
    await field.fill('!!!');
    await expect.poll(() => suggestions.count()).toBe(0);
    await page.keyboard.press('Enter');
    await finds(page, countOf(''));
    expect(await page.locator('#conditions a').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a listing’s box leads on to the same vehicles, to be narrowed', async () => {
    const { page } = await open('/categories/diesel/');
    await page.getByRole('link', { name: 'Search with prices, years and more' }).click();
    await finds(page, countOf('fuel=diesel'));
  });
});

test.each([
  ['/search/?make=Nobody&fobUsdTo=1', 320],
  [`/search/?make=${make}&yearFrom=2015&q=a`, 320],
  [`/search/?make=${make}&page=2`, 1280],
])('%s at %i px has no axe violation, in light and dark', async (address, width) => {
  const { page } = await open(address, { viewport: { width, height: 800 } });
  await page.locator('#ways a').first().waitFor();
  if (width < 500) await page.getByRole('button', { name: /^Filters/ }).click();
  await page.locator('#filters').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  }
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) watched.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const newer = Buffer.from([0x46, 0x43, 0x53, VERSION + 1, 0, 0, 0, 0]);

async function answer(page: Page, status: number, body: Buffer): Promise<void> {
  await page.route('**/*.columns', (route) => route.fulfill({ status, body }));
}

async function cutShort(page: Page): Promise<void> {
  await page.route('**/*.columns', async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ status: 200, body: body.subarray(0, body.length / 2) });
  });
}

/** The same vehicles as the site's, each make in files of its own. */
const serveInParts = (page: Page) => serve(page, rows, 1);

/** Other vehicles than the site's. */
async function serve(page: Page, stocked: typeof rows, mostInOne?: number): Promise<void> {
  const { manifest, files } = toSearchFiles(stocked, mostInOne);
  const bytes = new Map(files.map(({ name, bytes: body }) => [`/search/files/${name}.columns`, body]));
  await page.route('**/*.columns', (route) =>
    route.fulfill({ status: 200, body: Buffer.from(bytes.get(new URL(route.request().url()).pathname)!) }),
  );
  await page.route(
    (url) => url.pathname === '/search/',
    async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      const html = whole
        .replace(/<link rel="preload" as="fetch"[^>]*>/, '')
        .replace(
          /"manifest":\{.*\}(?=\}<\/script>)/,
          () => `"manifest":${JSON.stringify(manifest).replaceAll('<', '\\u003c')}`,
        );
      await route.fulfill({ response, body: html });
    },
  );
}

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
