// What programs read of a page: in the vocabulary of schema.org, and never other than what people read on it.
import { expect, test } from 'vitest';
import { oracle, pages, readText } from './built-site.ts';
import { faultsOf, readGraph, type Node } from './structured-data.ts';

const graphs = new Map([...pages.values()].map((page) => [page, readGraph(readText(page.file))]));
const vehicles = [...graphs].flatMap(([page, graph]) => {
  const vehicle = page.ref === undefined ? undefined : graph.find(({ offers }) => offers !== undefined);
  return vehicle ? [{ page, vehicle, offer: vehicle['offers'] as Node }] : [];
});
const ofType = (graph: Node[], type: string) => graph.find((node) => node['@type'] === type);

test('the vocabulary is read as it is meant', () => {
  expect(faultsOf({ '@type': 'Car', name: 'Vitz', numberOfDoors: 5 })).toEqual([]);
  expect(faultsOf({ '@type': 'Lorry' })).toEqual(['Lorry is no type']);
  expect(faultsOf({ '@type': 'Car', doorsCount: 5 })).toEqual(['Car.doorsCount']);
  expect(faultsOf({ '@type': 'Car', brand: { '@type': 'Offer' } })).toHaveLength(1);
  expect(faultsOf({ '@type': 'Offer', availability: 'https://schema.org/Gone' })).toHaveLength(1);
});

test('every type, property and value is one of schema.org', () => {
  const faults = [...graphs].flatMap(([{ address }, graph]) =>
    graph.flatMap(faultsOf).map((fault) => `${address} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('every vehicle page describes its vehicle: the ref, the price and the pictures that stand on it', () => {
  expect(vehicles).toHaveLength([...pages.values()].filter(({ ref }) => ref !== undefined).length);
  for (const { page, vehicle, offer } of vehicles) {
    expect(vehicle['sku']).toBe(page.ref);
    expect(vehicle['url']).toBe(page.canonical);
    if (offer['priceCurrency'] === 'JPY')
      expect(page.text, page.address).toContain(`¥${Number(offer['price']).toLocaleString('en')}`);
    else if (offer['price'] !== undefined) expect(offer['price'], page.address).toBe(page.usd);
    else if (oracle.counted.includes(page.ref!)) expect(page.text).toContain('Price on request');
    const shown = new Set([...page.links].map((link) => oracle.origin + link));
    expect([vehicle['image'] ?? []].flat().filter((image) => !shown.has(image as string))).toEqual([]);
  }
});

test('a price is in the currency that it is asked in', () => {
  const currencies = vehicles.flatMap(({ offer }) => offer['priceCurrency'] ?? []);
  expect(new Set(currencies)).toEqual(new Set(['USD', 'JPY']));
});

test('only a vehicle that can be had is said to be in stock', () => {
  const counted = new Set(oracle.counted);
  const said = Map.groupBy(vehicles, ({ offer }) => String(offer['availability']).split('/').at(-1));
  const refs = (name: string) => (said.get(name) ?? []).map(({ page }) => page.ref!);
  const onOffer = [...refs('InStock'), ...refs('Reserved'), ...refs('PreOrder')];
  expect(onOffer.toSorted()).toEqual([...counted].toSorted());
  for (const name of ['Reserved', 'PreOrder', 'SoldOut']) expect(refs(name), name).not.toEqual([]);
  for (const { page } of said.get('Reserved') ?? []) expect(page.text).toMatch(/reserved/i);
  for (const { page } of said.get('PreOrder') ?? []) expect(page.text).toMatch(/on its way|expected/i);
  for (const { page, offer } of said.get('SoldOut') ?? []) {
    expect(page.text).toContain('SOLD');
    expect(offer['price']).toBeUndefined();
  }
});

test('a listing page lists its cards, and a breadcrumb leads where the visible one does', () => {
  const address = (url: unknown) => String(url).slice(oracle.origin.length);
  for (const [page, graph] of graphs) {
    const items = (ofType(graph, 'ItemList')?.['itemListElement'] ?? []) as Node[];
    expect(items.length, page.address).toBe(page.cards.length);
    expect(items.filter(({ url }) => !page.links.has(address(url)))).toEqual([]);
    const steps = (ofType(graph, 'BreadcrumbList')?.['itemListElement'] ?? []) as Node[];
    expect(
      steps.slice(0, -1).map(({ item }) => address((item as Node)['@id'])),
      page.address,
    ).toEqual(page.breadcrumb ?? []);
  }
});

test('home and the page about the company say who it is', () => {
  for (const address of ['/', '/about/']) {
    expect(ofType(graphs.get(pages.get(address)!)!, 'AutoDealer')?.['telephone']).toBeTruthy();
  }
});
