// Laws that hold for every page, whatever the stock.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '../checks/check-site.ts';
import { readPages } from '../checks/read-pages.ts';
import { currentLink } from '../release/paths.ts';
import { files, oracle, pages, readText, sitemap } from './built-site.ts';

const every = [...pages.values()];
const where = (faulty: (page: (typeof every)[number]) => boolean) =>
  every.filter(faulty).map(({ address }) => address);

test('the checks of the build find nothing: links, anchors, counts, one h1, unique titles, no style attribute', () => {
  const vehiclePages = every.filter(({ ref }) => ref !== undefined).length;
  expect(
    checkSite(
      currentLink,
      {
        settings: { origin: oracle.origin, sample: oracle.sample },
        counts: { counted: oracle.counted.length, pages: vehiclePages },
      },
      readPages(currentLink, oracle.origin),
    ),
  ).toEqual([]);
});

test('every page names its language, its width and its own address', () => {
  expect(where(({ lang }) => lang !== 'en')).toEqual([]);
  expect(where(({ viewport }) => !viewport?.includes('width=device-width'))).toEqual([]);
  expect(where(({ viewport }) => /user-scalable|maximum-scale/.test(viewport ?? ''))).toEqual([]);
  expect(where(({ address, canonical }) => canonical !== oracle.origin + address)).toEqual([]);
});

test('every page has a way back home; listings, vehicles and guides say where they are', () => {
  expect(where((page) => !page.links.has('/'))).toEqual([]);
  expect(where(({ address, breadcrumb }) => address !== '/' && breadcrumb?.[0] !== '/')).toEqual([]);
  expect(where((page) => page.ref !== undefined && page.breadcrumb!.length < 3)).toEqual([]);
});

test('every page with vehicles and every page of the sitemap is reached from home by links', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const link of pages.get(address)?.links ?? []) reached.add(link.replace(/[?#].*$/, ''));
  }
  const named = new Set(sitemap);
  const mustBeFound = where(({ address, cards }) => cards.length > 0 || named.has(oracle.origin + address));
  expect(mustBeFound.length).toBeGreaterThan(0);
  expect(mustBeFound.filter((address) => !reached.has(address))).toEqual([]);
});

test('while the site is a sample every page says so, and none is indexed', () => {
  expect(where(({ text }) => /demonstration stock/i.test(text) !== oracle.sample)).toEqual([]);
  if (oracle.sample) expect(where(({ robots }) => !robots.includes('noindex'))).toEqual([]);
});

test('no missing value is printed as if it were a word', () => {
  expect(every.flatMap(({ address, leaks }) => leaks.map((leak) => `${address} ${leak}`))).toEqual([]);
});

test('no list, heading, link or paragraph is empty', () => {
  expect(every.flatMap(({ address, hollow }) => hollow.map((element) => `${address} ${element}`))).toEqual(
    [],
  );
});

test('nothing moves by itself, and scrolling is only smooth for those who do not mind', () => {
  const sheets = [...new Set(every.flatMap((page) => page.sheets))];
  const still = sheets.map((css) =>
    css
      .replace(/@media \(prefers-reduced-motion: ?no-preference\) ?\{html\{scroll-behavior:smooth;?\}\}/, '')
      // What is folded is there a frame later: that is no movement.
      .replaceAll(/transition:(none|content-visibility 0s 1ms allow-discrete)\b/g, ''),
  );
  expect(still).not.toEqual(sheets);
  expect(still.filter((css) => /transition|animation|@keyframes|scroll-behavior/.test(css))).toEqual([]);
});

test('what is for developers is not on the site', () => {
  expect(files.filter((file) => /styleguide|\.map$|\.test\./.test(file))).toEqual([]);
});

test('no script is on the site that no page leads to', () => {
  const scripts = new Set(files.filter((file) => file.startsWith('_astro/')));
  expect(scripts.size).toBeGreaterThan(0);
  let texts = files.filter((file) => file.endsWith('.html')).map(readText);
  while (texts.length > 0) {
    const text = texts.join('\n');
    const named = [...scripts].filter((script) => text.includes(basename(script)));
    for (const script of named) scripts.delete(script);
    texts = named.map(readText);
  }
  expect([...scripts]).toEqual([]);
});
