import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkSite, siteCheck } from './check-site.ts';
import { readPages } from './read-pages.ts';
import { isPage, listAddresses } from './site-folder.ts';
import type { Issue } from '../../src/issues/issue.ts';

const origin = 'https://cars.example.com';
const card = (ref: string) =>
  `<article data-ref="${ref}"><h2><a href="/vehicles/${ref}/">${ref}</a></h2></article>`;
const counted = (href: string, name: string, count: number) =>
  `<a href="${href}">${name}</a><data class="count" value="${count}">${count}</data>`;

/** Three vehicles on offer, one of them on an older page, and one that was sold. */
const soundSite: Record<string, string> = {
  '/': page('/', `${counted('/stock/', 'All', 3)} ${counted('/makes/mini/', 'MINI', 1)} ${card('b')}`),
  '/stock/': page(
    '/stock/',
    `${card('c')}${card('b')}<a href="/stock/page/0/">older</a><a href="/#top">home</a>${counted('/stock/', 'All', 3)}`,
  ),
  '/stock/page/0/': page('/stock/page/0/', `${card('a')}<a href="../../#list">newer</a>`),
  '/makes/mini/': page('/makes/mini/', card('a')),
  '/vehicles/a/': vehicle('a'),
  '/vehicles/b/': vehicle('b'),
  '/vehicles/c/': vehicle('c'),
  '/vehicles/s/': vehicle('s', '<meta name="robots" content="noindex">'),
  '/404.html': page('/404.html', '<a href="/">home</a>').replace(/<link rel="canonical"[^>]*>/, ''),
  '/rss.xml': '<rss/>',
  '/feeds/vehicles.csv': 'ref,make\nc,Mini\nb,Mini\na,Mini\n',
  '/sitemap-index.xml': '<sitemapindex/>',
  '/sitemaps/pages.xml': sitemap('/', '/stock/'),
  '/sitemaps/vehicles.xml': sitemap('/vehicles/a/', '/vehicles/b/', '/vehicles/c/'),
};

function sitemap(...addresses: string[]): string {
  return `<urlset>${addresses.map((address) => `<url><loc>${origin}${address}</loc></url>`).join('')}</urlset>`;
}

function page(address: string, body: string, head = '', main = '<main id="list">'): string {
  return (
    `<!doctype html><html lang="en"><head><title>${address} &amp; more</title>${head}` +
    `<meta name="description" content="About ${address}"><link rel="canonical" href="${origin}${address}">` +
    `<link rel="alternate" href="/rss.xml"><style>a{color:red}</style></head>` +
    `<body><a href="#list">skip</a><h1>${address}</h1>${main}${body}</main></body></html>`
  );
}

function vehicle(ref: string, head = '', body = ''): string {
  const form = '<form method="post" action="/api/inquiries"></form><a href="tel:+81-000">call</a>';
  return page(`/vehicles/${ref}/`, form + body, head, `<main id="list" data-ref="${ref}">`);
}

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The issues of the sound site with some of its files replaced; `undefined` takes a file away. */
function check(changes: Record<string, string | undefined>, expected: { sample?: boolean } = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  folders.push(folder);
  for (const [address, text] of Object.entries({ ...soundSite, ...changes })) {
    if (text === undefined) continue;
    const file = join(folder, address.replace(/\/$/, '/index.html'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const settings = { origin, sample: expected.sample ?? false };
  const site = { settings, counts: { counted: 3, pages: 4 } };
  const told = (issues: readonly Issue[]) =>
    issues.map(({ code, at, found }) => `${code} ${at.in === 'page' ? at.address : ''} ${found}`.trim());
  const pages = [...readPages(folder, origin)];
  const issues = told(checkSite(folder, site, pages));
  // Threads finish in any order.
  const addresses = listAddresses(folder);
  const turned = siteCheck(site, folder);
  for (const address of addresses.toReversed()) if (!isPage(address)) turned.seeFile(address);
  for (const each of pages.toReversed()) turned.see(each);
  expect(told(turned.issues(new Set(addresses)))).toEqual(issues);
  return issues;
}

/** A page of the sound site with a piece of it replaced. */
function edit(address: string, from: string, to: string): Record<string, string> {
  expect(soundSite[address]).toContain(from);
  return { [address]: soundSite[address]!.replace(from, to) };
}
const add = (address: string, markup: string) => edit(address, '</main>', `${markup}</main>`);

test('a sound site has no issues', () => {
  expect(check({})).toEqual([]);
});

test.each([
  ['<a href="/gone/">x</a>', '/gone/'],
  ['<a href="/stock">x</a>', '/stock'],
  ['<a href="gone.html?a=1#b">x</a>', '/makes/mini/gone.html?a=1#b'],
  [`<a href="${origin}/gone/">x</a>`, '/gone/'],
  ['<a href="/%E0%A4%A/">x</a>', '/%E0%A4%A/'],
  ['<a href="http://[">x</a>', 'http://['],
  ['<img src="/gone.webp" alt="">', '/gone.webp'],
  ['<img src="/rss.xml" srcset="/gone-2.webp 2x, /rss.xml 3x" alt="">', '/gone-2.webp'],
  ['<form action="/gone/"></form>', '/gone/'],
])('a link to nothing: %s', (markup, found) => {
  expect(check(add('/makes/mini/', markup))).toEqual([`link-broken /makes/mini/ ${found}`]);
});

test('a link to nothing is told once, at the first page that has it', () => {
  const gone = '<a href="/gone/">x</a>';
  expect(check({ ...add('/makes/mini/', gone), ...add('/stock/', gone) })).toEqual([
    'link-broken /makes/mini/ /gone/',
  ]);
});

test('a page that other pages link to is missed', () => {
  expect(check({ '/rss.xml': undefined })).toEqual(['link-broken / /rss.xml']);
});

test('other sites, queries and encoded addresses are no broken links', () => {
  const links = [
    'https://example.com/x',
    'mailto:a@example.com',
    '/stock/?from=home',
    '/st%6Fck/',
    '#',
    '#TOP',
  ];
  expect(check(add('/makes/mini/', links.map((href) => `<a href="${href}">x</a>`).join('')))).toEqual([]);
});

test.each([
  ['<a href="#gone">x</a>', '/makes/mini/#gone'],
  ['<a href="/stock/?q=1#gone">x</a>', '/stock/?q=1#gone'],
  ['<a href="/404.html#gone">x</a>', '/404.html#gone'],
])('a link to a place that is not there: %s', (markup, found) => {
  expect(check(add('/makes/mini/', markup))).toEqual([`anchor-broken /makes/mini/ ${found}`]);
});

test('two places of one name', () => {
  expect(check(add('/stock/', '<p id="list"></p>'))).toEqual(['id-double /stock/ list']);
});

test('a number that is not the number of cards', () => {
  const moreInMenu = edit('/', counted('/makes/mini/', 'MINI', 1), counted('/makes/mini/', 'MINI', 2));
  expect(check(moreInMenu)).toEqual(['count-untrue / /makes/mini/ 2, cards 1']);
  expect(check(edit('/makes/mini/', card('a'), ''))).toEqual(['count-untrue / /makes/mini/ 1, cards 0']);
});

test('one listing with two numbers', () => {
  expect(check(add('/makes/mini/', counted('/stock/', 'All', 4)))).toEqual([
    'count-untrue /makes/mini/ /stock/ 4, cards 3',
  ]);
});

test('a count with no number, and a count behind no link', () => {
  const noNumber = '<a href="/makes/mini/">MINI</a><data class="count">1</data>';
  expect(check(add('/', noNumber))).toEqual(['count-untrue / /makes/mini/ NaN, cards 1']);
  const loose = '<a href="/makes/mini/">MINI</a> has <data class="count" value="1">1</data>';
  expect(check(add('/', loose))).toEqual(['count-unlinked / 1']);
});

test('a vehicle on two pages of its listing', () => {
  expect(check(edit('/stock/page/0/', card('a'), card('a') + card('b')))).toEqual([
    'vehicle-listed-twice /stock/page/0/ b',
  ]);
});

test('a vehicle left out of a listing', () => {
  expect(check(edit('/stock/page/0/', card('a'), ''))).toEqual([
    'count-untrue / /stock/ 3, cards 2',
    'stock-differs /stock/ 2, stock 3',
    'stock-differs /feeds/vehicles.csv 3, cards 2: a',
    'stock-differs /sitemap-index.xml 3, cards 2: a',
    'page-indexed /vehicles/a/',
  ]);
});

test('a card whose vehicle has no page', () => {
  expect(check({ '/vehicles/a/': undefined })).toEqual([
    'link-broken /makes/mini/ /vehicles/a/',
    'vehicle-page-missing /makes/mini/ a /vehicles/a/',
    'stock-differs /vehicles/ 3, stock 4',
    'stock-differs /sitemap-index.xml 2, cards 3: a',
    `link-broken /sitemaps/vehicles.xml ${origin}/vehicles/a/`,
  ]);
});

test.each([
  ['lacks a vehicle', 'a,Mini\n', '', '2, cards 3: a'],
  ['names another', 'a,Mini\n', 's,Mini\n', '3, cards 3: a s'],
  ['names one twice', 'a,Mini\n', 'a,Mini\na,Mini\n', '4, cards 3:'],
])('a feed that %s', (_, from, to, found) => {
  expect(check(edit('/feeds/vehicles.csv', from, to))).toEqual([
    `stock-differs /feeds/vehicles.csv ${found}`,
  ]);
});

test.each([
  ['\uffff', 'U+FFFF'],
  ['\0', 'U+0000'],
  ['\u001b', 'U+001B'],
])('XML with %j, which no program reads', (sign, found) => {
  expect(check({ '/rss.xml': `<rss>${sign}</rss>` })).toEqual([`xml-broken /rss.xml ${found}`]);
});

test('XML may hold tabs, lines, and characters of any script', () => {
  expect(check({ '/rss.xml': '<rss>\t\r\n写真 \ufffd \u{1f697}</rss>' })).toEqual([]);
});

test('a sitemap that names another vehicle, and one that names no page', () => {
  expect(check(edit('/sitemaps/vehicles.xml', '/vehicles/c/', '/vehicles/s/'))).toEqual([
    'stock-differs /sitemap-index.xml 3, cards 3: c s',
  ]);
  expect(check(edit('/sitemaps/vehicles.xml', '/vehicles/c/', '/about/'))).toEqual([
    'stock-differs /sitemap-index.xml 2, cards 3: c',
    `link-broken /sitemaps/vehicles.xml ${origin}/about/`,
  ]);
});

test('a site without a feed', () => {
  expect(check({ '/feeds/vehicles.csv': undefined })).toEqual([
    'stock-differs /feeds/vehicles.csv 0, cards 3: a b c',
  ]);
});

test('a card that leads to another vehicle, and one that leads nowhere', () => {
  expect(check(edit('/makes/mini/', card('a'), card('a').replace('/vehicles/a/', '/vehicles/b/')))).toEqual([
    'vehicle-page-missing /makes/mini/ a /vehicles/b/',
  ]);
  expect(check(edit('/makes/mini/', card('a'), '<article data-ref="a">a</article>'))).toEqual([
    'vehicle-page-missing /makes/mini/ a',
  ]);
});

test('two pages of one vehicle', () => {
  expect(check(edit('/vehicles/s/', 'data-ref="s"', 'data-ref="a"'))).toEqual([
    'stock-differs /vehicles/ 3, stock 4',
    'vehicle-page-double /vehicles/s/ a',
    'page-not-indexed /vehicles/s/',
  ]);
});

test.each([
  ['heading-not-one', '<h1>/vehicles/a/</h1>', '', '0'],
  ['heading-not-one', '</h1>', '</h1><h1>again</h1>', '2'],
  ['title-missing', '<title>/vehicles/a/ &amp; more</title>', '<svg><title></title></svg>', ''],
  ['title-double', '<title>/vehicles/a/ ', '<title>/stock/ ', '/stock/ & more'],
  ['description-missing', 'About /vehicles/a/', '', ''],
  ['description-double', 'About /vehicles/a/', 'About /stock/', 'About /stock/'],
  ['canonical-wrong', `${origin}/vehicles/a/`, `${origin}/vehicles/b/`, `${origin}/vehicles/b/`],
  ['canonical-wrong', 'rel="canonical"', 'rel="alternate"', ''],
])('%s', (code, from, to, found) => {
  expect(check(edit('/vehicles/a/', from, to))).toEqual([`${code} /vehicles/a/ ${found}`.trim()]);
});

test('a departed vehicle that search engines may keep, and one on offer that they may not', () => {
  expect(check({ '/vehicles/s/': vehicle('s') })).toEqual(['page-indexed /vehicles/s/']);
  const hidden = vehicle('a', '<meta name="robots" content="noindex, nofollow">');
  expect(check({ '/vehicles/a/': hidden })).toEqual(['page-not-indexed /vehicles/a/']);
});

test('no page of a sample is found by search engines', () => {
  const pages = Object.keys(soundSite).filter(
    (address) => /(\/|html)$/.test(address) && address !== '/vehicles/s/',
  );
  expect(check({}, { sample: true }).toSorted()).toEqual(
    pages.map((address) => `page-indexed ${address}`).toSorted(),
  );
});

test.each([
  ['<p style="color:red">x</p>', 'style="color:red"'],
  ['<p onclick="x()">x</p>', 'onclick="x()"'],
  ['<a href=" JavaScript:x()">x</a>', 'href=" JavaScript:x()"'],
  ['<script src="/rss.xml"></script>', '<script src="/rss.xml">'],
])('markup the content security policy blocks: %s', (markup, found) => {
  expect(check(add('/stock/', markup))).toContain(`markup-blocked /stock/ ${found}`);
});

test.each([
  '<img src="https://example.com/a.png" alt="">',
  '<link rel="stylesheet" href="https://example.com/a.css">',
  '<iframe src="//example.com/"></iframe>',
])('something loaded from elsewhere: %s', (markup) => {
  expect(check(add('/stock/', markup))).toEqual([
    expect.stringMatching(/^resource-foreign \/stock\/ .*example\.com/),
  ]);
});
