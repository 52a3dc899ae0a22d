// A card lets a buyer decide: what the CSV knows of a vehicle stands on it, and the day of the stock above it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { root } from '../release/paths.ts';
import { oracle, pages, readText, turnPages } from './built-site.ts';

const rows = parse(readFileSync(join(root, 'content/inventory/inventory.csv')), {
  bom: true,
  columns: true,
  trim: true,
}) as Row[];
const byRef = new Map(rows.map((row) => [row['Ref No']!, row]));
const cards = turnPages('/stock/').flatMap(({ file }) =>
  DomUtils.getElementsByTagName('article', parseDocument(readText(file))).map((card) => ({
    row: byRef.get(card.attribs['data-ref']!)!,
    text: DomUtils.innerText(card).replaceAll(/\s+/g, ' '),
    hasPicture: DomUtils.getElementsByTagName((name) => name === 'img' || name === 'svg', card).length > 0,
  })),
);

test('a card has a picture, and all by which a buyer decides that the CSV knows', () => {
  expect(cards.length).toBe(oracle.counted.length);
  expect(cards.filter(({ hasPicture }) => !hasPicture)).toEqual([]);
  const faults = cards.flatMap(({ row, text }) =>
    told(row)
      .filter((fact) => fact !== '' && !text.includes(fact))
      .map((fact) => `${row['Ref No']}: ${fact} not in ${text}`),
  );
  expect(faults).toEqual([]);
});

test('where a grade says the model again, no page says it twice', () => {
  const again = rows.filter((row) => `${row['Grade']} `.startsWith(`${row['Model']} `));
  expect(again.length).toBeGreaterThan(oracle.sample ? 0 : -1);
  const doubled = again.map((row) => `${row['Make']} ${row['Model']} ${row['Model']}`);
  const faulty = [...pages.values()].filter(({ file }) => {
    const text = readText(file)
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ');
    return doubled.some((name) => text.includes(name));
  });
  expect(faulty.map(({ address }) => address)).toEqual([]);
});

test('the marks of a card are those of its vehicle, and no others', () => {
  const said = (mark: string) =>
    cards.filter(({ text }) => text.includes(mark)).map(({ row }) => row['Ref No']!);
  const are = (header: string, value: string) =>
    cards.filter(({ row }) => row[header] === value).map(({ row }) => row['Ref No']!);
  expect(said('Reserved').toSorted()).toEqual(are('Status', 'reserved').toSorted());
  expect(said('Incoming').toSorted()).toEqual(are('Status', 'incoming').toSorted());
  expect(said('New ').filter((ref) => !are('Condition', 'new').includes(ref))).toEqual([]);
});

test('the day of the stock stands on home and on first pages of listings, and on no page that outlives it', () => {
  const dated = `Stock as of ${dayInWords(oracle.stockDate)}`;
  const first = /^\/(stock|types\/[^/]+|categories\/[^/]+(\/[^/]+)?|makes\/[^/]+(\/[^/]+)?)?\/?$/;
  const isFirst = (address: string) =>
    first.test(address) && !/\/page\/|^\/(types|makes|categories)\/$/.test(address);
  for (const { address, text } of pages.values()) {
    if (isFirst(address)) expect(text, address).toContain(dated);
    else if (/^\/vehicles\/|\/page\//.test(address)) expect(text, address).not.toContain('Stock as of');
  }
});

/** What must stand on the card of a row, in the words of the page. */
function told(row: Row): string[] {
  const number = (header: string, unit: string) =>
    row[header] ? `${Number(row[header]).toLocaleString('en')} ${unit}` : '';
  const isRead = row['Odometer'] === '' || row['Odometer'] === 'actual';
  const price = row['FOB (USD)'] ? `US$ ${Number(row['FOB (USD)']).toLocaleString('en')} FOB` : '';
  const isPriced = price !== '' || row['FOB (JPY)'] !== '';
  const year = (row['First Registered'] || row['Manufactured'] || '').slice(0, 4);
  return [
    `Ref ${row['Ref No']}`,
    `${year} ${row['Make']} ${row['Model']}`.trim(),
    row['Grade']!,
    row['Location']!,
    row['Transmission']!,
    row['Steering']!,
    row['Drive']!,
    isRead ? number('Mileage (km)', 'km') : '',
    number('Engine (cc)', 'cc'),
    isPriced ? price || 'about US$ ' : 'Price on request',
    monthInWords(row['First Registered'] || row['Manufactured'] || ''),
    row['Arrived'] && row['Status'] !== 'incoming' ? `in stock since ${dayInWords(row['Arrived'])}` : '',
  ];
}

function dayInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}

function monthInWords(month: string): string {
  return month.length > 4 ? dayInWords(`${month}-01`).slice(2) : '';
}

type Row = Record<string, string>;
