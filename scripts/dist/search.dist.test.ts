// The data of search as built, held against the oracle; and what search may weigh.
import { createHash } from 'node:crypto';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode } from '../../src/search/decode.ts';
import { fileAddress, parseManifest, type FileEntry } from '../../src/search/manifest.ts';
import { PAGE_SIZE } from '../../src/search/fields.ts';
import { answer } from '../../src/search/query.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { nothingAsked, type Search } from '../../src/search/search-state.ts';
import { textScores } from '../../src/search/text-match.ts';
import { toTable, withText } from '../../src/search/table.ts';
import { joinTables } from '../../src/search/join-tables.ts';
import { visitor } from '../../src/messages/en/visitor.ts';
import { files, oracle, pages, readBytes, readText, turnPages } from './built-site.ts';

const manifest = parseManifest(JSON.parse(readText('search/manifest.json')));
if (!manifest || manifest === 'newer') throw new Error('The built site has no manifest of search.');
const { parts, count } = manifest;
const fileOf = (entry: FileEntry) => fileAddress(manifest, entry).slice(1);

const readFile = (entry: FileEntry) => decode(gunzipSync(readBytes(fileOf(entry))));
const table = joinTables(
  parts.map(({ core, text }) => {
    const [facts, texts] = [readFile(core), readFile(text)];
    const known = facts.ok && toTable(facts);
    return (known && texts.ok && withText(known, texts)) || expect.unreachable(`${core[0]} is not readable`);
  }),
);
const totalOf = (search: Partial<Search>) =>
  answer(table, { ...nothingAsked, ...search }, { scores: textScores(table, search.text ?? '') }).total;

test('search knows every vehicle on offer, once, with its price, and each has its page', () => {
  expect(count).toBe(oracle.counted.length);
  expect(table.refs.toSorted()).toEqual(oracle.counted.toSorted());
  const prices = table.refs.map((ref, row) => [ref, table.numbers.fobUsd[row]] as const);
  expect(prices.filter(([ref, usd]) => oracle.fobUsd.has(ref) && oracle.fobUsd.get(ref) !== usd)).toEqual([]);
  const onPages = new Set([...pages.values()].map(({ ref }) => ref));
  expect(table.refs.filter((ref) => !onPages.has(ref))).toEqual([]);
});

test('search counts makes, models and types as the menu does', () => {
  const { choices } = answer(table, nothingAsked);
  const counted = (name: keyof typeof choices) =>
    Object.fromEntries(choices[name].values.map((value, at) => [value, choices[name].counts[at + 1]]));
  expect(counted('make')).toEqual(
    Object.fromEntries(oracle.makes.map(({ name, refs }) => [name, refs.length])),
  );
  expect(counted('model')).toEqual(
    Object.fromEntries(
      oracle.makes.flatMap(({ name, models }) =>
        models.map((model) => [`${name} ${model.name}`, model.refs.length]),
      ),
    ),
  );
  expect(counted('type')).toEqual(
    Object.fromEntries(
      oracle.types.filter(({ refs }) => refs.length > 0).map(({ slug, refs }) => [slug, refs.length]),
    ),
  );
});

test('newest first means the same days, one after the other, in search and in the list of all', () => {
  const dayOf = new Map(table.refs.map((ref, row) => [ref, table.numbers.stockedDay[row]!]));
  const listed = turnPages('/stock/').flatMap(({ cards }) => cards.map(({ ref }) => dayOf.get(ref)));
  const found = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, at) =>
    answer(table, { ...nothingAsked, sort: 'newest', page: at + 1 }).rows.map(
      (row) => table.numbers.stockedDay[row],
    ),
  ).flat();
  expect(found).toEqual([...dayOf.values()].toSorted((a, b) => b - a));
  expect(listed).toEqual(found);
});

// New arrivals are a matter of the day and trucks by class of a load: no search says the same.
const searchable = oracle.categories.filter(
  ({ slug }) => !['new-arrivals', 'trucks-by-class'].includes(slug),
);

test.each(searchable)('the search that category $slug leads to finds its vehicles', ({ slug, refs }) => {
  const listing = pages.get(`/categories/${slug}/`)!;
  const [href] = [...listing.links].filter((address) => address.startsWith('/search/?'));
  const search = parseSearch(href!.split('?')[1]!);
  expect(answer(table, search).total).toBe(refs.length);
});

test.each(searchable)('the name of category $slug finds its vehicles as a text', ({ slug }) => {
  const [href] = [...pages.get(`/categories/${slug}/`)!.links].filter((to) => to.startsWith('/search/?'));
  const { chosen } = parseSearch(href!.split('?')[1]!);
  const text = visitor.categories[slug as keyof typeof visitor.categories];
  expect(totalOf({ text, chosen })).toBe(totalOf({ chosen }));
});

test('what a filter calls a value finds its vehicles as a text, with another word beside it', () => {
  const options = readText('search/index.html').matchAll(
    / name="(\w+)" value="([^"]*)"><span>([^<]*)<\/span>/g,
  );
  const lost: string[] = [];
  const named = new Set<string>();
  for (const [, name, value, label] of options) {
    // Figures and pictures are nothing to be called by.
    if (name === 'seats' || name === 'photo') continue;
    named.add(name!);
    const chosen = { [name!]: [value] };
    const text = label!.replaceAll('&amp;', '&');
    const [before, found] = [totalOf({ chosen }), totalOf({ text, chosen })];
    const ofMake = { ...chosen, make: ['Toyota'] };
    const [some, beside] = [totalOf({ chosen: ofMake }), totalOf({ text: `${text} toyota`, chosen: ofMake })];
    if (found !== before || (name !== 'make' && beside !== some)) lost.push(`${name}: ${text}`);
  }
  expect(lost).toEqual([]);
  expect(named.size).toBeGreaterThan(8);
});

test.each<[string, Search['chosen']]>([
  ['automatic', { transmission: ['AT', 'CVT', 'DCT'] }],
  ['manual', { transmission: ['MT'] }],
  ['left hand drive', { steering: ['LHD'] }],
  ['lhd', { steering: ['LHD'] }],
  ['4x4', { drive: ['4WD', 'AWD'] }],
  ['4wd', { drive: ['4WD', 'AWD'] }],
  ['awd', { drive: ['4WD', 'AWD'] }],
  ['2wd', { drive: ['2WD', 'FWD', 'RWD'] }],
  ['diesel', { fuel: ['diesel'] }],
  ['hybrid', { fuel: ['hybrid', 'phev'] }],
  ['wheelchair', { welfare: ['yes'] }],
  ['saloon', { type: ['sedan'] }],
  ['nagoya', { location: ['Nagoya'] }],
])('“%s” typed finds what the filter finds', (text, chosen) => {
  expect(totalOf({ chosen })).toBeGreaterThan(0);
  expect(totalOf({ text, chosen })).toBe(totalOf({ chosen }));
});

test('no chassis number is in the data', () => {
  const everything = files
    .filter((file) => file.endsWith('.columns'))
    .map((file) => gunzipSync(readBytes(file)).toString('latin1'))
    .join('\n');
  expect(oracle.chassisNumbers.length).toBeGreaterThan(0);
  expect(oracle.chassisNumbers.filter((number) => everything.includes(number))).toEqual([]);
});

test('a column file is named after what it holds, and none is left over', () => {
  const entries = parts.flatMap(({ core, features, text }) => [core, features, text]);
  for (const entry of entries) {
    const [name, bytes] = entry;
    const file = readBytes(fileOf(entry));
    expect(file.length).toBe(bytes);
    expect(name).toContain(createHash('sha256').update(gunzipSync(file)).digest('hex').slice(0, 12));
  }
  const named = new Set(entries.map(fileOf));
  expect(files.filter((file) => file.startsWith('search/files/') && !named.has(file))).toEqual([]);
});

test('the first search fetches at most 9 kB of data at 411 vehicles, 100 kB at 10,000', () => {
  const bytes = parts.reduce((sum, { core }) => sum + core[1], 0);
  expect(bytes).toBeLessThanOrEqual(Math.max(9_000, 10 * count));
});

test('the list of the files is at most 1 kB, and 200 B a make where every make has its own', () => {
  expect(readBytes('search/manifest.json').length).toBeLessThanOrEqual(1_000 + 200 * (parts.length - 1));
});

test('the scripts of search are at most 8 kB each, the box with the look-up of texts', () => {
  const brotli = (pattern: RegExp) => {
    const [file] = files.filter((each) => pattern.test(each));
    return file ? brotliCompressSync(readBytes(file)).length : expect.unreachable(`no ${pattern}`);
  };
  expect(brotli(/^_astro\/search-page\.[^.]+\.js$/)).toBeLessThanOrEqual(8_000);
  expect(
    brotli(/^_astro\/search-box\.[^.]+\.js$/) + brotli(/^_astro\/answer-text\.[^.]+\.js$/),
  ).toBeLessThanOrEqual(8_000);
});

test('the sheet of search is one, of at most 4 kB', () => {
  const [sheet, ...others] = pages.get('/search/')!.sheets;
  expect(others).toEqual([]);
  expect(brotliCompressSync(sheet!).length).toBeLessThanOrEqual(4_000);
});

test('the cookie notice names what the search keeps on the device', () => {
  expect(readText('policies/cookies/index.html')).toContain('saved-vehicles');
});
