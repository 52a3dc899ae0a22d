// What a typed text finds.
import { describe, expect, test } from 'vitest';
import { answer } from './query.ts';
import { aRow, tableOf } from './rows.fixture.ts';
import { nothingAsked } from './search-state.ts';
import { textScores } from './text-match.ts';
import { soundOfJapanese, soundsOfLatin } from './sound.ts';
import { isWithin } from './typing-slips.ts';
import { foldKey } from '../inventory/fold.ts';

const stock = [
  {
    make: 'Toyota',
    model: 'Land Cruiser Prado',
    grade: 'TX-L',
    modelCode: 'GDJ150W',
    ref: 'AR-00431',
    year: 2018,
  },
  { make: 'Toyota', model: 'Alphard', grade: 'Executive Lounge', modelCode: 'AGH30W', ref: 'AR-20180' },
  { make: 'Mazda', model: 'CX-5', fuel: 'diesel', modelCode: 'KF2P', ref: 'AR-00777' },
  { make: 'Volkswagen', model: 'Golf', transmission: 'DCT', ref: 'B-1' },
  { make: 'Citroën', model: 'C3', exteriorColour: 'Red', ref: 'B-2' },
  { make: 'Nissan', model: 'X-Trail', year: 2016, ref: 'B-3' },
  { make: 'Toyota', model: 'カローラ', grade: 'ＸリミテッドⅡ', ref: 'B-4' },
  { make: 'Daihatsu', model: 'Move', ref: 'B-5' },
];
const table = tableOf(
  stock.map((fields, at) => aRow(stock.length - at, fields)),
  { Volkswagen: ['VW'], Nissan: ['日産', 'ニッサン'] },
);
const found = (text: string) =>
  answer(table, { ...nothingAsked, text }, { scoreText: textScores }).rows.map((row) => stock[row]!.model);

describe('finds', () => {
  test.each([
    ['a make', 'mazda', ['CX-5']],
    ['the beginning of a word', 'citr', ['C3']],
    ['a word in the middle of a name', 'cruiser', ['Land Cruiser Prado']],
    ['words written together', 'landcruiser', ['Land Cruiser Prado']],
    ['words in any order, of several fields', 'prado toyota tx', ['Land Cruiser Prado']],
    ['a hyphen left out', 'xtrail', ['X-Trail']],
    ['a hyphen typed as a space', 'cx 5', ['CX-5']],
    ['the hyphen as it is', 'x-trail', ['X-Trail']],
    ['words with a comma', 'prado,toyota', ['Land Cruiser Prado']],
    ['a name without its accent', 'citroen', ['C3']],
    ['full-width letters', 'ＣＸ－５', ['CX-5']],
    ['half-width kana', 'ｶﾛｰﾗ', ['カローラ']],
    ['hiragana', 'かろーら', ['カローラ']],
    ['a Roman numeral in one character', 'xリミテッドii', ['カローラ']],
    ['a model code', 'gdj150', ['Land Cruiser Prado']],
    ['a ref', 'AR-00777', ['CX-5']],
    ['a ref with a space', 'ar 00777', ['CX-5']],
    ['the beginning of a ref', 'ar-20', ['Alphard']],
    ['a ref by its number', '431', ['Land Cruiser Prado']],
    ['a year and not the refs that begin with it', 'toyota 2018', ['Land Cruiser Prado']],
    ['a fact', 'diesel', ['CX-5']],
    ['another spelling of a make', 'vw', ['Golf']],
    ['a make in Japanese', '日産', ['X-Trail']],
    ['a model in Japanese', 'アルファード', ['Alphard']],
    ['a model of several words in Japanese', 'ランドクルーザー', ['Land Cruiser Prado']],
    ['a letter wrong', 'alphird', ['Alphard']],
    ['two letters exchanged', 'toyoat prado', ['Land Cruiser Prado']],
    ['a letter missing', 'volkswgen', ['Golf']],
    ['two slips in a long word', 'volkswgan', ['Golf']],
    ['a slip in the beginning of a word', 'volkz', ['Golf']],
  ])('%s', (_, text, models) => expect(found(text)).toEqual(models));
});

describe('does not find', () => {
  test.each([
    ['another word beside the right one', 'toyota golf'],
    ['a slip in a short word', 'gof'],
    ['a digit that differs: it is another model', 'gdj151'],
    ['letters inside a word', 'uiser'],
    ['zeros alone: every number has zeros before it', '000'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

test('nothing is forgiven where something fits as typed', () => {
  expect(found('move')).toEqual(['Move']);
  expect(found('golf')).toEqual(['Golf']);
});

test('the best match comes first: a whole word before a beginning, a name before a fact', () => {
  const rows = [
    aRow(3, { make: 'Honda', model: 'Redline' }),
    aRow(2, { make: 'Red', model: 'X' }),
    aRow(1, { make: 'Honda', model: 'Y', exteriorColour: 'Red' }),
  ];
  const search = { ...nothingAsked, text: 'red' };
  expect(answer(tableOf(rows), search, { scoreText: textScores }).rows).toEqual([1, 0, 2]);
  expect(answer(tableOf(rows), { ...search, sort: 'newest' }, { scoreText: textScores }).rows).toEqual([
    0, 1, 2,
  ]);
});

test('a name without a letter is like no other', () => {
  const rows = [aRow(2, { model: '★' }), aRow(1, { make: 'Nissan' })];
  const search = { ...nothingAsked, text: 'toyoat' };
  expect(answer(tableOf(rows), search, { scoreText: textScores }).total).toBe(1);
});

test('no words are no question', () => {
  expect(textScores(table, '')).toBeUndefined();
  expect(textScores(table, ' -!★ ')).toBeUndefined();
});

test.each([
  ['トヨタ', 'Toyota'],
  ['ホンダ', 'Honda'],
  ['マツダ', 'Mazda'],
  ['スズキ', 'Suzuki'],
  ['ダイハツ', 'Daihatsu'],
  ['ヴィッツ', 'Vitz'],
  ['プリウス', 'Prius'],
  ['ハイエース', 'Hiace'],
  ['エクストレイル', 'X-Trail'],
  ['フォレスター', 'Forester'],
  ['インプレッサ', 'Impreza'],
  ['マーチ', 'March'],
  ['シビック', 'Civic'],
  ['パジェロ', 'Pajero'],
  ['ジムニー', 'Jimny'],
  ['アコード', 'Accord'],
])('%s sounds like %s', (japanese, latin) => {
  expect(soundsOfLatin(foldKey(latin))).toContain(soundOfJapanese(foldKey(japanese)));
});

test.each([
  [1, 'toyoat', 'toyota', true],
  [1, 'toyta', 'toyota', true],
  [1, 'toyyota', 'toyota', true],
  [1, 'tayata', 'toyota', false],
  [2, 'tayata', 'toyota', true],
  [2, '', 'ab', true],
  [1, 'ab', 'abcd', false],
])('%i slips: %s for %s is %s', (slips, typed, meant, expected) => {
  expect(isWithin(slips, typed, meant)).toBe(expected);
});
