import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldKey, toPlain, toShown } from '../fold.ts';
import type { CellContext } from '../reading.ts';
import { fuelWords } from '../words.ts';
import * as tables from '../words.ts';
import { readDay, readYearOrMonth } from './date.ts';
import { readFlag } from './flag.ts';
import { readPhotos, readTexts } from './list.ts';
import { readEngine, readLength, readWeight } from './measure.ts';
import { readMileage } from './mileage.ts';
import { readCount, toNumber } from './number.ts';
import { readDollars, readYen } from './price.ts';
import { readCode, readRef, readText } from './text.ts';
import { readTransmission } from './transmission.ts';
import { readWord, spellings } from './word.ts';

const fixed = { seed: 20261122, numRuns: 200 };
const plainUnit: CellContext = { unit: { factor: 1 }, currency: undefined, asOf: '2026-11-22' };
const inDollars: CellContext = { ...plainUnit, unit: { factor: 1, currency: 'USD' } };
const inYen: CellContext = { ...plainUnit, unit: { factor: 1, currency: 'JPY' } };
const inTenThousands: CellContext = { ...plainUnit, unit: { factor: 10_000, currency: 'JPY' } };

/** The same text in full-width forms, as Japanese keyboards give it. */
const wide = (text: string) =>
  text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
const grouped = (number: number) => number.toLocaleString('en');

describe('numbers', () => {
  test.each(['1,23', '1.234.567', '12,34,567', '1e3', '-5', '', '1,234,', '0x10', 'Infinity'])(
    '%s is none',
    (text) => expect(toNumber(text)).toBeUndefined(),
  );
  test('any whole number, with separators or without', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (number) => {
        expect(toNumber(String(number))).toBe(number);
        expect(toNumber(grouped(number))).toBe(number);
      }),
      fixed,
    );
  });
  test.each([
    ['5', 5],
    ['5.0', 5],
    ['５人', 5],
    ['5D', 5],
    ['7 seater', 7],
  ])('%s counts %d', (cell, count) => expect(readCount('count-invalid')(cell, plainUnit).value).toBe(count));
  test.each(['5.5', 'five', '4/5', '2+3'])('%s is no count', (cell) => {
    expect(readCount('count-invalid')(cell, plainUnit).code).toBe('count-invalid');
  });
});

describe('prices', () => {
  test('any price, in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (price) => {
        for (const cell of [
          `${price}`,
          `US$ ${grouped(price)}`,
          `USD${price}`,
          `$${grouped(price)}`,
          wide(`${price}`),
          `US$ ${grouped(price)}/-`,
          `USD ${grouped(price)}.-`,
          `${grouped(price)},--`,
          `${price}.— US$`,
          `USD${price}FOB`,
          `FOB US$${price}`,
          `$${price} (FOB)`,
        ]) {
          expect(readDollars(cell, inDollars)).toEqual({ value: price });
        }
        for (const cell of [
          `¥${grouped(price)}`,
          `${price}円`,
          `￥${price}-`,
          `\\${price}`,
          `JPY ${price}`,
        ]) {
          expect(readYen(cell, inYen)).toEqual({ value: price });
          expect(readDollars(cell, plainUnit)).toEqual({ also: { fobJpy: price } });
          expect(readDollars(cell, inDollars).code).toBe('price-currency-differs');
        }
        const ten = `${price / 10}`;
        expect(readYen(ten, inTenThousands)).toEqual({ value: price * 1000 });
        expect(readYen(`${ten}万円`, inYen)).toEqual({ value: price * 1000 });
        expect(readDollars(String(price), plainUnit).code).toBe('price-currency-unknown');
      }),
      fixed,
    );
  });
  test.each(['応談', 'ASK', 'Ask.', 'p.o.a.', '0', '', '-', '価格応談', '￥0'])(
    '%s is price on request',
    (cell) => {
      expect(readYen(cell, inYen)).toEqual({});
    },
  );
  test.each([
    ['A$3,000', 'price-currency-unknown'],
    ['€3000', 'price-currency-unknown'],
    ['32OO', 'price-invalid'],
    ['3200 or offer', 'price-invalid'],
    ['2.567,00', 'price-invalid'],
    ['-3200', 'price-invalid'],
    ['242.9万円(税込)', 'price-invalid'],
    ['2,450/2,600', 'price-invalid'],
    ['US$ 2,450/-2,600', 'price-invalid'],
    ['US$ 2.450,-', 'price-invalid'],
    ['2,450/', 'price-invalid'],
    ['USD2450 C&F', 'price-invalid'],
    ['USD2450CIF', 'price-currency-unknown'],
    ['TSH 2,450/-', 'price-currency-unknown'],
  ])('%s is refused', (cell, code) => expect(readDollars(cell, plainUnit).code).toBe(code));
  test('cents are rounded and reported', () => {
    expect(readDollars('2567.50', inDollars)).toEqual({ value: 2568, code: 'price-rounded' });
  });
});

describe('dates', () => {
  const months = fc.record({
    year: fc.integer({ min: 1990, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const eraOf = (year: number): [string, string, number] =>
    year >= 2019 ? ['R', '令和', year - 2018] : ['H', '平成', year - 1988];
  test('any year, and any year and month, in every way of writing it', () => {
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const [latin, era, count] = eraOf(year);
        for (const cell of [
          `${year}`,
          `${year}年`,
          `${latin}${count}`,
          `${era}${count}年`,
          `${year}(${era}${count})年`,
        ]) {
          expect(readYearOrMonth(cell, plainUnit)).toEqual({ value: `${year}` });
          expect(readYearOrMonth(wide(cell), plainUnit)).toEqual({ value: `${year}` });
        }
        const two = String(month).padStart(2, '0');
        for (const cell of [
          `${year}/${month}`,
          `${year}-${two}`,
          `${year}${two}`,
          `${year}年${month}月`,
          `${latin}${count}.${month}`,
          `${era}${count}年${month}月`,
          `${year}年(${era}${count}年)${month}月`,
          `${month}/${year}`,
          `${year}/${two}/09`,
        ]) {
          expect(readYearOrMonth(cell, plainUnit), cell).toEqual({ value: `${year}-${two}` });
        }
      }),
      fixed,
    );
  });
  test('no day that the calendar does not have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2026 }), fc.nat(99), fc.nat(99), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const time = Date.parse(text);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(readDay(text, plainUnit).value).toBe(exists ? text : undefined);
      }),
      fixed,
    );
  });
  test.each([
    ['H31', '2019'],
    ['R1', '2019'],
    ['S64', '1989'],
    ['平成元年', '1989'],
  ])('%s is %s', (cell, year) => expect(readYearOrMonth(cell, plainUnit).value).toBe(year));
  test.each([
    ['25', 'year-invalid'],
    ['13/5', 'year-invalid'],
    ['H32', 'year-invalid'],
    ['2013(平成26)年', 'year-invalid'],
    ['42095', 'date-is-serial'],
    ['2026-12', 'year-in-future'],
    ['2027', 'year-in-future'],
  ])('%s is refused', (cell, code) => expect(readYearOrMonth(cell, plainUnit).code).toBe(code));
  test.each([
    ['2026/11/05', '2026-11-05'],
    ['令和8年11月5日', '2026-11-05'],
    ['5 Nov 2026', '2026-11-05'],
    ['25/11/2025', '2025-11-25'],
    ['11/25/2025', '2025-11-25'],
    ['05/11/2026', undefined],
    ['2026-11', undefined],
  ])('the day %s', (cell, day) => expect(readDay(cell, plainUnit).value).toBe(day));
});

describe('mileage', () => {
  test('any distance, in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (thousands) => {
        const km = thousands * 1000;
        for (const cell of [
          `${km}`,
          `${grouped(km)}km`,
          `${thousands}千km`,
          `${thousands / 10}万km`,
          wide(`${km}km`),
          `${km} ㎞`,
        ]) {
          expect(readMileage(cell, plainUnit), cell).toEqual({ value: km });
        }
        expect(readMileage(`${km}km(メーター交換)`, plainUnit)).toEqual({
          value: km,
          also: { odometer: 'replaced' },
        });
        expect(readMileage(`走不明 ${km}`, plainUnit)).toEqual({ also: { odometer: 'unknown' } });
        expect(readMileage(`${km} miles`, plainUnit)).toEqual({ value: Math.round(km * 1.609344) });
      }),
      fixed,
    );
  });
  test.each(['about 5000', '5,2', '12.3.4km', '5000 yards', '-5'])('%s is refused', (cell) => {
    expect(readMileage(cell, plainUnit).code).toBe('mileage-invalid');
  });
});

describe('measures', () => {
  test.each([
    ['1,990cc', 1990],
    ['1990', 1990],
    ['2.0L', 2000],
    ['2.0', 2000],
    ['６６０㏄', 660],
    ['0', undefined],
  ])('a displacement of %s', (cell, cc) => expect(readEngine(cell, plainUnit).value).toBe(cc));
  test.each([
    ['4350', 4350],
    ['435cm', 4350],
    ['4.35m', 4350],
    ['4,350 mm', 4350],
  ])('a length of %s', (cell, mm) => expect(readLength(cell, plainUnit).value).toBe(mm));
  test.each([
    ['2t', 2000],
    ['2,000kg', 2000],
    ['1.25トン', 1250],
  ])('a weight of %s', (cell, kg) => expect(readWeight(cell, plainUnit).value).toBe(kg));
});

describe('words', () => {
  test.each(Object.entries(tables))('every spelling of %s, in any case and width', (_, table) => {
    const read = readWord<string>(table, 'value-unknown');
    for (const [word, others] of Object.entries<string>(table)) {
      for (const spelling of [word, ...spellings(others)]) {
        for (const cell of [spelling, spelling.toLowerCase(), wide(spelling), ` ${spelling}\t`]) {
          expect(read(cell, plainUnit), cell).toEqual({ value: word });
        }
      }
    }
  });
  test('anything else is refused, and 不明 says nothing', () => {
    const read = readWord(fuelWords, 'value-unknown');
    for (const cell of ['steam', '軽', 'ガソリソ', '!!!'])
      expect(read(cell, plainUnit).code).toBe('value-unknown');
    for (const cell of ['', '-', '不明', 'N/A']) expect(read(cell, plainUnit)).toEqual({});
  });
  test.each([
    ['○', true],
    ['有', true],
    ['×', false],
    ['No', false],
  ])('the mark %s', (cell, said) => expect(readFlag(cell, plainUnit).value).toBe(said));
  test.each([
    ['インパネAT', 'AT', undefined],
    ['フロア5速', 'MT', 5],
    ['5F', 'MT', 5],
    ['AT(6速)', 'AT', 6],
    ['7DCT', 'DCT', 7],
    ['2ペダルMT', 'AMT', undefined],
  ])('the transmission %s', (cell, transmission, gears) => {
    expect(readTransmission(cell)).toEqual({ value: transmission, ...(gears && { also: { gears } }) });
  });
});

describe('texts', () => {
  test('shown as written, on one line, in the usual width', () => {
    expect(readText('Ｇ　ﾊﾟｯｹｰｼﾞ\n〜①', plainUnit).value).toBe('G パッケージ 〜①');
    expect(readRef(' ００１２ ', plainUnit).value).toBe('0012');
    expect(readCode('ｎｚｅ１４１－９０１２３４５', plainUnit).value).toBe('NZE141-9012345');
    expect(readCode('NZE141−9012345', plainUnit).value).toBe('NZE141-9012345');
  });
  test('what Unicode says is no character is not shown: a feed that held it would not be XML', () => {
    expect(readText('A\ufffe\uffffB\ufdd0 写真\u{1ffff}', plainUnit).value).toBe('AB 写真');
  });
  test('looking twice shows nothing new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toShown(toShown(text))).toBe(toShown(text));
        expect(toPlain(toPlain(text))).toBe(toPlain(text));
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
      fixed,
    );
  });
  test('lists, with the usual Japanese words in English', () => {
    expect(readTexts('ナビ、ETC;バックカメラ\nカーナビ', plainUnit).value).toEqual([
      'Navigation',
      'ETC',
      'Rear camera',
    ]);
  });
  test.each([
    'javascript:alert(1)',
    '../a.jpg',
    'a b.jpg',
    'http://example.com/a.jpg',
    'https://u:p@example.com/a.jpg',
    'a.svg',
    '.jpg',
  ])('the photo %s is not shown', (photo) =>
    expect(readPhotos(photo, plainUnit)).toMatchObject({ code: 'photo-invalid' }),
  );
});
