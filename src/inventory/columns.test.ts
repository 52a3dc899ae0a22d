import { describe, expect, test } from 'vitest';
import { columns, columnsByHeader } from './columns.ts';
import { foldKey } from './fold.ts';
import { readHeader } from './header.ts';
import type { Mapping } from './mapping.ts';
import { columnFields } from './vehicle.ts';

test('every field of a vehicle has one column, in the order of the stock', () => {
  const fields = columns.map(({ field }) => field).filter((field) => field !== 'modelYear');
  expect(fields).toEqual(columnFields);
});

test('no spelling of a header stands for two columns', () => {
  const owners = new Map<string, string>();
  for (const { field, headers, units, bare } of columns) {
    const named = [...(bare ? [''] : []), ...Object.keys(units)];
    for (const key of new Set(headers.flatMap((header) => named.map((unit) => foldKey(header + unit))))) {
      expect(owners.get(key) ?? field, `${key} means ${owners.get(key)} and ${field}`).toBe(field);
      owners.set(key, field);
    }
  }
});

test.each(columns)('the template’s header $header is found', ({ field, header }) => {
  expect(columnsByHeader.get(foldKey(header))?.column.field).toBe(field);
});

test.each([
  ['走行距離（ｋｍ）', 'mileageKm', 1],
  ['走行距離(千km)', 'mileageKm', 1000],
  ['Mileage (miles)', 'mileageKm', 1.609344],
  ['排気量(L)', 'engineCc', 1000],
  ['価格(万円)', 'fobJpy', 10_000],
  ['Length cm', 'lengthMm', 10],
  ['mileageKm', 'mileageKm', 1],
])('the header %s is %s in units of %d', (header, field, factor) => {
  const found = columnsByHeader.get(foldKey(header));
  expect(found?.column.field).toBe(field);
  expect(found?.unit.factor).toBe(factor);
});

test.each([
  '仕入価格',
  'Cost Price',
  'Supplier',
  'ナンバー',
  '登録番号',
  '車両番号',
  'Serial No',
  'Seller Telephone',
  '支払総額',
  '売却価格',
])('%s is no column of ours', (header) => {
  expect(columnsByHeader.get(foldKey(header))).toBeUndefined();
});

test('a vague name counts only where no better one is', () => {
  const fields = (cells: string[]) =>
    readHeader(cells, 1, undefined, '2026-11-22').header.map(({ field }) => field);
  expect(fields(['ID', 'Make', 'Model', 'Type'])).toEqual(['ref', 'make', 'model', 'type']);
  expect(fields(['ID', 'Stock No', 'Make', 'Model', 'Type', 'Body'])).toEqual([
    null,
    'ref',
    'make',
    'model',
    null,
    'type',
  ]);
});

describe('a mapping', () => {
  const header = (cells: string[], mapping: Mapping) => readHeader(cells, 1, mapping, '2026-11-22');
  const fields = (cells: string[], mapping: Mapping) =>
    header(cells, mapping).header.map(({ field }) => field);

  test('leaves out a column that is known by its own name, or by a vague one', () => {
    const mapping = { columns: {}, unpublished: ['remarks', 'Price'] };
    expect(fields(['Ref No', 'Remarks', 'Price', 'Make', 'Model'], mapping)).toEqual([
      'ref',
      null,
      null,
      'make',
      'model',
    ]);
  });

  test('names a column of any header', () => {
    expect(fields(['Kennung', 'Make', 'Model'], { columns: { ref: 'Kennung' } })).toEqual([
      'ref',
      'make',
      'model',
    ]);
  });
  test('wins over a column that is known', () => {
    const cells = ['Ref No', 'Stock ID', 'Make', 'Model'];
    expect(fields(cells, { columns: { ref: 'Stock ID' } })).toEqual([null, 'ref', 'make', 'model']);
  });
  test('may publish remarks of an internal list', () => {
    const cells = ['Ref No', 'Make', 'Model', 'Cost Price', 'Remarks'];
    expect(fields(cells, { columns: { remarks: 'Remarks' } })[4]).toBe('remarks');
    expect(fields(cells, { columns: {} })[4]).toBeNull();
  });
  test('gives the unit its header names', () => {
    const { readers } = header(['Ref No', 'Make', 'Model', 'Laufleistung (miles)'], {
      columns: { mileageKm: 'Laufleistung (miles)' },
    });
    expect(readers.find(({ column }) => column.field === 'mileageKm')?.context.unit.factor).toBe(1.609344);
  });
});
