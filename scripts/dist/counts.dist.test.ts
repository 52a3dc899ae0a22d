// The counts law: what the menu says, what a visitor can count, what the feeds hold and what the CSV holds agree.
import { expect, test } from 'vitest';
import { oracle, pages, readText, sitemap, turnPages } from './built-site.ts';
import type { Counted } from './built-page.ts';
import { parseCsvFeed, parseJsonFeed, parseRss } from './feeds.ts';
import type { ExpectedListing } from './oracle.ts';

const loadClasses = '/categories/trucks-by-class/';
const home = pages.get('/')!;
const everyCount = [...pages.values()].flatMap(({ address, counted }) =>
  counted.map((count) => ({ address, ...count })),
);
const newestFirst = parseCsvFeed(readText('feeds/vehicles.csv')).map(({ ref }) => ref!);

const numbers = (listings: readonly ExpectedListing[]) =>
  listings.map(({ name, refs }) => `${name} ${refs.length}`);
const printed = (counts: readonly Counted[]) => counts.map(({ name, value }) => `${name} ${value}`);
const below = (counts: readonly Counted[], folder: string) =>
  counts.filter(
    ({ target }) => target?.startsWith(folder) && target.split('/').length === folder.split('/').length + 1,
  );
const cardsBehind = (address: string) =>
  turnPages(address).flatMap(({ cards }) => cards.map(({ ref }) => ref));
const addressIn = (counts: readonly Counted[], name: string) =>
  counts.find((count) => count.name === name)?.target ?? name;

/** The makes of the CSV, with the model pages that the site has for them. */
const makes = oracle.makes.map(({ models: namedModels, ...make }) => {
  const address = addressIn(below(home.counted, '/makes/'), make.name);
  const models = below(pages.get(address)?.counted ?? [], address)
    .filter(({ value }) => value > 0)
    .map(({ name, target = '' }) => ({ address: target, name, refs: cardsBehind(target) }));
  return { address, ...make, models, namedModels };
});

/** Every listing whose vehicles the CSV tells. */
const told = [
  { address: '/stock/', name: 'Stock', refs: oracle.counted },
  ...oracle.types.map((type) => ({ address: `/types/${type.slug}/`, ...type })),
  ...oracle.categories.map((category) => ({ address: `/categories/${category.slug}/`, ...category })),
  ...makes,
];
const listings = [...told, ...makes.flatMap(({ models }) => models)];

test('there is something to count', () => {
  expect(listings.length).toBeGreaterThan(oracle.types.length + oracle.categories.length);
  expect(everyCount.length).toBeGreaterThanOrEqual(listings.length);
});

test('the menu on home names every type and category in order, and every make, with the numbers of the CSV', () => {
  expect(printed(below(home.counted, '/types/'))).toEqual(numbers(oracle.types));
  expect(printed(below(home.counted, '/categories/'))).toEqual(numbers(oracle.categories));
  expect(printed(below(home.counted, '/makes/')).toSorted()).toEqual(numbers(oracle.makes).toSorted());
});

test.runIf(oracle.sample)('the sample has the numbers of the original site', () => {
  expect(printed(below(home.counted, '/types/')).join(', ')).toBe(
    'SUV 73, Sedan 49, Mini van 52, Hatchback 124, Truck 69, Bus 0, Van 15, Coupe 16, Motor cycle 4, Other 9',
  );
  expect(printed(below(home.counted, '/makes/'))).toEqual(expect.arrayContaining([...originalMakes]));
  expect(oracle.counted).toHaveLength(411);
});

test.each(told)('$name: the cards behind $address are its vehicles, each once', ({ address, refs }) => {
  expect(pages.has(address)).toBe(true);
  expect(cardsBehind(address).toSorted()).toEqual(refs.toSorted());
});

test('the models of a make share out its vehicles, and what the CSV calls by one name stays together', () => {
  for (const { name, refs, models, namedModels } of makes) {
    expect(models.flatMap((model) => model.refs).toSorted(), name).toEqual(refs.toSorted());
    const modelOf = new Map(models.flatMap((model) => model.refs.map((ref) => [ref, model.address])));
    for (const named of namedModels) {
      expect(new Set(named.refs.map((ref) => modelOf.get(ref))).size, `${name} ${named.name}`).toBe(1);
    }
  }
});

test.runIf(oracle.sample)('the models of the sample are called as its CSV calls them', () => {
  for (const { name, models, namedModels } of makes) {
    expect(numbers(models).toSorted(), name).toEqual(numbers(namedModels).toSorted());
  }
});

test('a number is the same wherever it is printed, stands behind a link, and is shown as it is counted', () => {
  const cards = new Map<string, number>();
  const faults = everyCount.filter(({ target = '', value, shown }) => {
    if (!cards.has(target)) cards.set(target, cardsBehind(target).length);
    return target === '' || cards.get(target) !== value || shown.replaceAll(',', '') !== String(value);
  });
  expect(faults).toEqual([]);
});

test('no listing but those of the stock has a vehicle', () => {
  const known = new Set(listings.flatMap(({ address }) => turnPages(address)));
  const others = [...pages.values()].filter((page) => page.cards.length > 0 && !known.has(page));
  expect(
    others.filter(({ address }) => !address.startsWith(loadClasses)).map(({ address }) => address),
  ).toEqual([]);
});

test('the load classes share out the classified trucks', () => {
  const classes = below(pages.get(loadClasses)!.counted, loadClasses).map(({ target }) => target!);
  expect(classes.flatMap(cardsBehind).toSorted()).toEqual(cardsBehind(loadClasses).toSorted());
});

test('every listing runs from the newest to the oldest', () => {
  const place = new Map(newestFirst.map((ref, index) => [ref, index]));
  const grouped = new Set(turnPages(loadClasses));
  for (const { address } of listings) {
    const turned = turnPages(address).filter((page) => !grouped.has(page));
    const order = turned.flatMap(({ cards }) => cards.map(({ ref }) => place.get(ref) ?? -1));
    expect(order, address).toEqual(order.toSorted((a, b) => a - b));
  }
});

test('a first page holds 12 to 43 vehicles, or all there are; an older one at most 32', () => {
  for (const { address, refs } of listings) {
    const [first, ...older] = turnPages(address).map(({ cards }) => cards.length);
    expect(first, address).toBeGreaterThanOrEqual(Math.min(12, refs.length));
    expect(first, address).toBeLessThanOrEqual(43);
    for (const cards of older) expect(cards, address).toSatisfy((count: number) => count >= 1 && count <= 32);
  }
});

test('both feeds hold the vehicles on offer and no other, in one order', () => {
  expect(newestFirst.toSorted()).toEqual(oracle.counted.toSorted());
  expect(parseJsonFeed(readText('feeds/vehicles.json')).map(({ ref }) => ref)).toEqual(newestFirst);
});

test('the sitemap names the pages of the vehicles on offer, pages that exist, and nothing twice', () => {
  const named = sitemap.map((address) => pages.get(address.slice(oracle.origin.length)));
  expect(named.filter((page) => page === undefined)).toEqual([]);
  const refs = named.flatMap((page) => page?.ref ?? []);
  expect(refs.toSorted()).toEqual(oracle.counted.toSorted());
  expect(new Set(sitemap).size).toBe(sitemap.length);
});

test('the sitemap names every listing with stock and no empty one', () => {
  for (const { address, refs } of listings) {
    expect(sitemap.includes(oracle.origin + address), address).toBe(refs.length > 0);
  }
});

test('every RSS feed tells of the newest vehicles of its listing', () => {
  const refOf = new Map([...pages.values()].map(({ address, ref }) => [oracle.origin + address, ref]));
  const withFeed = listings.filter(({ address }) => /^\/(stock|types\/[^/]+|makes\/[^/]+)\/$/.test(address));
  for (const { address, refs } of withFeed) {
    const feed = address === '/stock/' ? '/rss.xml' : `${address}rss.xml`;
    const items = parseRss(readText(feed.slice(1))).map((link) => refOf.get(link));
    expect(items.length, feed).toBeGreaterThanOrEqual(Math.min(10, refs.length));
    expect(items, feed).toEqual(cardsBehind(address).slice(0, items.length));
  }
});

test('the price of the CSV stands on the vehicle page, on every card and in both feeds', () => {
  const rows = [
    ...parseCsvFeed(readText('feeds/vehicles.csv')),
    ...parseJsonFeed(readText('feeds/vehicles.json')),
  ].map(({ ref, fobUsd }) => ({ where: 'feed', ref: ref as string, usd: Number(fobUsd) }));
  const shown = [...pages.values()].flatMap(({ address, ref, usd, cards }) => [
    ...(ref === undefined ? [] : [{ where: address, ref, usd }]),
    ...cards.map((card) => ({ where: address, ...card })),
  ]);
  const priced = [...rows, ...shown].filter(({ ref }) => oracle.fobUsd.has(ref));
  expect(priced.length).toBeGreaterThan(0);
  expect(priced.filter(({ ref, usd }) => usd !== oracle.fobUsd.get(ref))).toEqual([]);
});

const originalMakes = [
  'Toyota 142',
  'Nissan 46',
  'Honda 22',
  'Mazda 26',
  'Mitsubishi 17',
  'Subaru 10',
  'Suzuki 26',
  'Isuzu 7',
  'Daihatsu 17',
  'Lexus 3',
  'Hino 2',
  'Yanmar 1',
  'Mercedes-Benz 12',
  'BMW 14',
  'Volkswagen 4',
  'Land Rover 1',
  'Jaguar 1',
  'Audi 2',
  'Volvo 5',
  'Peugeot 6',
  'Ford 3',
  'Chevrolet 1',
  'Chrysler 3',
  'Fiat 1',
  'Alfa Romeo 1',
] as const;
