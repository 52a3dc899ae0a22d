// What a typed text finds.
import { describe, expect, test } from 'vitest';
import { answerText } from './answer-text.ts';
import { answer } from './query.ts';
import { aRow, tableOf } from './rows.fixture.ts';
import { nothingAsked, type Search } from './search-state.ts';
import type { Table } from './table.ts';
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
  { make: 'Isuzu', model: 'Elf', truckBody: 'Refrigerated van', ref: 'B-7' },
  { make: 'Volkswagen', model: 'Golf', transmission: 'DCT', ref: 'B-1' },
  { make: 'Citroën', model: 'C3', exteriorColour: 'Red', ref: 'B-2' },
  { make: 'Nissan', model: 'X-Trail', year: 2016, ref: 'B-3' },
  { make: 'Toyota', model: 'カローラ', grade: 'ＸリミテッドⅡ', ref: 'B-4' },
  { make: 'Daihatsu', model: 'Move', modelCode: 'GH-GGA', ref: 'B-5' },
  { make: 'Toyota', model: 'MR-S', modelCode: 'TA-ZZW30', ref: 'B-6', status: 'incoming' },
];
const table = tableOf(
  stock.map((fields, at) => aRow(stock.length - at, fields)),
  // That a way's name begins as refs do must not hide them.
  {
    'Refrigerated van': ['Refrigerated van', 'FREEZER'],
    incoming: ['incoming', 'INTRANSIT', 'ARRIVING'],
    Volkswagen: ['Volkswagen', 'VW'],
    Nissan: ['Nissan', '日産', 'ニッサン'],
  },
);
const answerTo = (of: Table) => (search: Search, scores?: Uint16Array) => answer(of, search, { scores });
/** As the page finds it: what is not found as typed may be forgiven. */
const found = async (text: string) => {
  const { answer: answered } = await answerText(table, { ...nothingAsked, text }, answerTo(table));
  return answered.rows.map((row) => stock[row]!.model);
};

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
    ['a ref as a page writes it', 'Ref AR-00777', ['CX-5']],
    ['a ref as people write it', 'ref. no: ar 00777', ['CX-5']],
    ['the number of a ref after its name', 'no.777', ['CX-5']],
    ['what people say around it', 'used Mazda for sale in Japan', ['CX-5']],
    ['a word of such ones that means something', 'toyota in transit', ['MR-S']],
    ['the beginning of a ref', 'ar-20', ['Alphard']],
    ['a ref by its number', '431', ['Land Cruiser Prado']],
    ['a year and not the refs that begin with it', 'toyota 2018', ['Land Cruiser Prado']],
    ['a fact', 'diesel', ['CX-5']],
    ['a truck body', 'refrigerated', ['Elf']],
    ['a truck body of two words beside the make', 'isuzu refrigerated van', ['Elf']],
    ['another word for a truck body', 'freezer', ['Elf']],
    ['another spelling of a make', 'vw', ['Golf']],
    ['a make in Japanese', '日産', ['X-Trail']],
    ['a model in Japanese', 'アルファード', ['Alphard']],
    ['a model of several words in Japanese', 'ランドクルーザー', ['Land Cruiser Prado']],
    ['a letter wrong', 'alphird', ['Alphard']],
    ['two letters exchanged', 'toyoat prado', ['Land Cruiser Prado']],
    ['a letter missing', 'volkswgen', ['Golf']],
    ['two slips in a long word', 'volkswgan', ['Golf']],
    ['a slip in the beginning of a word', 'volkz', ['Golf']],
  ])('%s', async (_, text, models) => expect(await found(text)).toEqual(models));
});

describe('does not find', () => {
  test.each([
    ['another word beside the right one', 'toyota golf'],
    ['a slip in a short word', 'gof'],
    ['a digit that differs: it is another model', 'gdj151'],
    ['letters inside a word', 'uiser'],
    ['four letters that are only like the beginning of a name', 'alpa'],
    ['four letters that begin otherwise', 'dove'],
    ['what is like a model code without a figure', 'ghggb'],
    ['what is like the beginning of a model code', 'tazzv'],
    ['zeros alone: every number has zeros before it', '000'],
  ])('%s', async (_, text) => expect(await found(text)).toEqual([]));
});

describe('refs', () => {
  const refs = [
    '2015',
    'AR-2021',
    'AR-02019/B',
    '00003',
    '00031',
    '312',
    'TK-0431',
    'TK-4310',
    '20210',
    '3120',
  ];
  const years: Record<string, number> = { '00003': 2015, '312': 2021 };
  const ofRefs = tableOf(refs.map((ref, at) => aRow(refs.length - at, { ref, year: years[ref] ?? 2010 })));
  const foundRefs = (text: string) =>
    answer(ofRefs, { ...nothingAsked, text }, { scores: textScores(ofRefs, text) })
      .rows.map((row) => ofRefs.refs[row])
      .slice(0, 3);

  test.each([
    ['a ref that could be a year, before the vehicles of that year', '2015', ['2015', '00003']],
    ['the number of a ref that could be a year, and not what begins with it', '2021', ['AR-2021', '312']],
    ['such a number with zeros before and letters behind it', '2019', ['AR-02019/B']],
    ['one with the beginning of its ref', 'ar 2021', ['AR-2021']],
    ['a ref with zeros before it, and no other', '00003', ['00003']],
    ['a whole ref, and not what begins with it', '312', ['312']],
    ['zeros before a number, which are no beginning of another', '0003', ['00003', '00031']],
    ['a number, whole before begun', '431', ['TK-0431', 'TK-4310']],
    ['a number with its zeros', '0431', ['TK-0431']],
    ['a number with more zeros', '00431', ['TK-0431']],
  ])('%s', (_, text, expected) => expect(foundRefs(text)).toEqual(expected));
});

describe('a space between letters and figures', () => {
  const models = [
    { make: 'Mazda', model: 'CX-30' },
    { make: 'Toyota', model: 'RAV4', drive: '2WD' },
    { make: 'Toyota', model: 'Hiace' },
    { make: 'Mazda', model: 'Mazda3' },
    { make: 'Toyota', model: 'RAV4 L', drive: '4WD' },
    { make: 'Toyota', model: 'Hilux', grade: 'Ace' },
    { make: 'Toyota', model: 'C-HR' },
  ];
  const ofModels = tableOf(models.map((fields, at) => aRow(models.length - at, fields)));
  const foundModels = (text: string) =>
    answer(ofModels, { ...nothingAsked, text }, { scores: textScores(ofModels, text) }).rows.map(
      (row) => models[row]!.model,
    );

  test.each([
    ['rav 4', ['RAV4', 'RAV4 L']],
    ['toyota rav 4', ['RAV4', 'RAV4 L']],
    ['rav 4 l', ['RAV4 L']],
    ['hi ace', ['Hiace', 'Hilux']],
    ['hi ace toyota', ['Hiace', 'Hilux']],
    ['mazda 3', ['Mazda3', 'CX-30']],
    ['c h r', ['C-HR']],
  ])('%s', (text, expected) => expect(foundModels(text)).toEqual(expected));
});

test('one letter is the beginning of a word, not of whatever else a value is called', () => {
  const grades = [{ grade: 'G' }, { grade: 'X Gold' }, { model: 'Golf' }, { exteriorColour: 'Grey' }, {}];
  const ofGrades = tableOf(
    grades.map((fields, at) => aRow(grades.length - at, { fuel: 'petrol', ...fields })),
    { petrol: ['petrol', 'GASOLINE'] },
  );
  const rowsOf = (text: string) =>
    answer(ofGrades, { ...nothingAsked, text }, { scores: textScores(ofGrades, text) }).rows.map(
      (row) => ofGrades.refs[row],
    );
  expect(rowsOf('g')).toEqual(['T-5', 'T-3', 'T-4', 'T-2']);
  expect(rowsOf('ga')).toHaveLength(5);
});

test('nothing is forgiven where something fits as typed', async () => {
  expect(await found('move')).toEqual(['Move']);
  expect(await found('golf')).toEqual(['Golf']);
});

test('the best match comes first: a whole word before a beginning, a name before a fact', () => {
  const rows = [
    aRow(3, { make: 'Honda', model: 'Redline' }),
    aRow(2, { make: 'Red', model: 'X' }),
    aRow(1, { make: 'Honda', model: 'Y', exteriorColour: 'Red' }),
  ];
  const search = { ...nothingAsked, text: 'red' };
  const red = tableOf(rows);
  const scores = textScores(red, 'red');
  expect(answer(red, search, { scores }).rows).toEqual([1, 0, 2]);
  expect(answer(red, { ...search, sort: 'newest' }, { scores }).rows).toEqual([0, 1, 2]);
});

test('a name without a letter is like no other', async () => {
  const rows = [aRow(2, { model: '★' }), aRow(1, { make: 'Nissan' })];
  const search = { ...nothingAsked, text: 'toyoat' };
  const odd = tableOf(rows);
  expect((await answerText(odd, search, answerTo(odd))).answer.total).toBe(1);
});

test('what is only said around a search asks for everything, and narrows nothing beside a name', () => {
  const totalOf = (text: string) =>
    answer(table, { ...nothingAsked, text }, { scores: textScores(table, text) }).total;
  for (const text of ['cars', 'used cars', 'vehicles for sale']) expect(totalOf(text)).toBe(stock.length);
  expect(totalOf('toyota cars')).toBe(totalOf('toyota'));
  expect(totalOf('for')).toBe(0);
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
