// What a phone must receive, by kind of page, as far as built files tell; what a browser really asks for is
// counted in ../browser/transfer.browser.test.ts.
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files, pages, readBytes, readText } from './built-site.ts';
import type { BuiltPage } from './built-page.ts';

const every = [...pages.values()];
const listings = every.filter(({ cards }) => cards.length > 0);
const vehicles = every.filter(({ ref }) => ref !== undefined);
const policies = every.filter(({ address }) => address.startsWith('/policies/'));
const others = every.filter((page) => ![listings, vehicles, policies].some((kind) => kind.includes(page)));

describe.each([
  { kind: 'a listing page', of: listings, most: 13_000 },
  { kind: 'a vehicle page', of: vehicles, most: 10_000 },
  { kind: 'a page of a policy', of: policies, most: 13_000 },
  { kind: 'any other page', of: others, most: 10_000 },
])('$kind', ({ of, most }) => {
  test(`has at most ${most} bytes of HTML`, () => {
    expect(of.length).toBeGreaterThan(0);
    const tooLarge = of.filter(({ file }) => isOver(readBytes(file), most));
    expect(tooLarge.map(({ address, file }) => `${address} ${brotli(readBytes(file), 11)}`)).toEqual([]);
  });
});

test('a listing page has 10 kB on average', () => {
  const sizes = listings.map(({ file }) => brotli(readBytes(file), 5));
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(10_000);
});

test('every page begins with the common style sheet of at most 3 kB and has at most one behind it; a vehicle and search have their own and no other', () => {
  const own = every.filter(({ ref, address }) => ref !== undefined || address === '/search/');
  const common = new Set(every.filter((page) => !own.includes(page)).map(({ sheets }) => sheets[0]));
  expect(common.size).toBe(1);
  expect(brotli(Buffer.from([...common][0]!), 11)).toBeLessThanOrEqual(3_000);
  expect(addressesOf(every, ({ sheets }) => sheets.length > 2)).toEqual([]);
  expect(addressesOf(own, ({ sheets }) => sheets.length > 1 || common.has(sheets[0]))).toEqual([]);
  expect(addressesOf(listings, ({ sheets }) => sheets.length > 1)).toEqual([]);
});

test('the sheet of a vehicle, and that of search, leaves out nothing of the common one that its page uses', () => {
  const [common] = pages.get('/')!.sheets;
  for (const { file, sheets } of [...vehicles, pages.get('/search/')!]) {
    const used = readText(file).matchAll(/ class="([^"]+)"/g);
    const styled = (sheet: string) => (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(sheet);
    const names = [...new Set([...used].flatMap(([, list]) => list!.split(' ')))];
    const lost = names.filter(styled(common!)).filter((name) => !styled(sheets[0]!)(name));
    expect(lost, file).toEqual([]);
  }
});

test('the sheets of one page have at most 5 kB together, and the site has at most four', () => {
  expect(new Set(every.flatMap(({ sheets }) => sheets)).size).toBeLessThanOrEqual(4);
  const together = new Set(every.map(({ sheets }) => sheets.join('')));
  expect([...together].filter((css) => isOver(Buffer.from(css), 5_000))).toEqual([]);
});

test('before a visitor acts, a page runs no script from a file, and at most 600 bytes of its own', () => {
  expect(addressesOf(every, ({ scripts }) => scripts.some(({ src }) => src !== undefined))).toEqual([]);
  const own = ({ scripts, speculation }: BuiltPage) =>
    Buffer.byteLength(scripts.map(({ text }) => text).join('') + speculation);
  expect(addressesOf(every, (page) => own(page) > 600)).toEqual([]);
});

test('every page prefetches the vehicle that the visitor is about to open, and nothing before', () => {
  const rules = new Set(every.map(({ speculation }) => speculation));
  expect([...rules].map((rule) => JSON.parse(rule))).toEqual([
    { prefetch: [{ where: { href_matches: '/vehicles/*/' }, eagerness: 'moderate' }] },
  ]);
});

test('no page and no style sheet asks for a font', () => {
  expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  expect(addressesOf(every, ({ sheets }) => /@font-face|@import|url\(/.test(sheets.join('')))).toEqual([]);
  expect(
    addressesOf(every, ({ file }) =>
      /rel="?(preload(?!" as="fetch")|preconnect|dns-prefetch)/.test(readText(file)),
    ),
  ).toEqual([]);
});

function addressesOf(of: readonly BuiltPage[], faulty: (page: BuiltPage) => boolean): string[] {
  return of.filter(faulty).map(({ address }) => address);
}

/** Quality 5 is quick and never smaller than 11, so that only what is near the limit is compressed twice. */
function isOver(bytes: Uint8Array, limit: number): boolean {
  return brotli(bytes, 5) > limit && brotli(bytes, 11) > limit;
}

function brotli(bytes: Uint8Array, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
