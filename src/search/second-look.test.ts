// What is said of a text that nothing fits as typed, and what is offered instead.
import { expect, test } from 'vitest';
import { answerText, type AnswerTo } from './answer-text.ts';
import { answer } from './query.ts';
import { aRow, tableOf } from './rows.fixture.ts';
import { nothingAsked, type Search } from './search-state.ts';

const stock = [
  { model: 'Noah', year: 2016, seats: 7, fobUsd: 9_000, mileageKm: 40_000, engineCc: 1_986, fuel: 'petrol' },
  { model: 'Noah', year: 2013, seats: 8, fobUsd: 5_000, mileageKm: 90_000, engineCc: 1_986, fuel: 'petrol' },
  { model: 'Noah', year: 2014, seats: 7, fobUsd: 12_000, engineCc: 1_797, exteriorColour: 'Red' },
  { model: 'Vitz', year: 2018, seats: 5, fobUsd: 4_000, engineCc: 1_496, location: 'Nagoya' },
  { model: 'C-HR', year: 2018, seats: 5, fobUsd: 15_000, engineCc: 1_196, location: 'Kobe' },
];
const table = tableOf(stock.map((fields, at) => aRow(stock.length - at, fields)));
const answerTo: AnswerTo = (search, scores) => answer(table, search, { scores });
const ask = (text: string, more: Partial<Search> = {}) =>
  answerText(table, { ...nothingAsked, ...more, text }, answerTo);

test.each([
  ['noah xyzzy', ['xyzzy'], [['noah', 3]]],
  ['xyzzy', ['xyzzy'], []],
  ['used noah with xyzzy', ['xyzzy'], [['used noah', 3]]],
  ['xyzzy for sale', ['xyzzy'], []],
  // Every word fits something, and no vehicle all of them.
  [
    'nagoya red',
    [],
    [
      ['red', 1],
      ['nagoya', 1],
    ],
  ],
  ['c hr xyzzy', ['xyzzy'], [['c hr', 1]]],
  ['toyoat noah xyzzy', ['xyzzy'], [['toyoat noah', 3]]],
])('“%s” names what fits nothing and offers the rest', async (text, lost, ways) => {
  const told = await ask(text);
  expect(told.answer.total).toBe(0);
  expect(told.lost).toEqual(lost);
  expect(told.ways?.map(({ search, count }) => [search.text, count])).toEqual(ways);
});

test.each([
  ['noah under 10000', 'noah', { between: { fobUsd: { from: undefined, to: 10_000 } } }, 2],
  ['noah below US$ 9,000', 'noah', { between: { fobUsd: { from: undefined, to: 9_000 } } }, 2],
  ['noah under 50,000 km', 'noah', { between: { mileageKm: { from: undefined, to: 50_000 } } }, 1],
  ['noah 2014 or newer', 'noah', { between: { year: { from: 2014, to: undefined } } }, 2],
  ['toyota from 2018', 'toyota', { between: { year: { from: 2018, to: undefined } } }, 2],
  ['7 seater', '', { chosen: { seats: ['7'] } }, 2],
  ['toyota 1500 cc', 'toyota', { between: { engineCc: { from: 1_440, to: 1_549 } } }, 1],
  ['1500cc', '', { between: { engineCc: { from: 1_440, to: 1_549 } } }, 1],
])('“%s” is offered as a filter', async (typed, text, asked, count) => {
  const { answer: answered, ways = [] } = await ask(typed);
  expect(answered.total).toBe(0);
  expect(ways[0]).toEqual({ search: { ...nothingAsked, text, ...asked }, count });
});

test('a million is no price in dollars', async () => {
  const { ways = [] } = await ask('toyota under 1 million');
  expect(ways.filter(({ search }) => search.between.fobUsd)).toEqual([]);
});

test('what is offered keeps the other filters, and is found as it was counted', async () => {
  const { ways = [] } = await ask('noah xyzzy', { chosen: { fuel: ['petrol'] }, page: 3 });
  expect(ways).toHaveLength(1);
  for (const { search, count } of ways) {
    expect(search).toMatchObject({ chosen: { fuel: ['petrol'] }, page: 1 });
    expect((await answerText(table, search, answerTo)).answer.total).toBe(count);
  }
});

test('a word that only a likeness found is named', async () => {
  expect(await ask('toyoat noah')).toMatchObject({ near: ['toyoat'], answer: { total: 3 } });
  expect(await ask('toyoat sale')).toMatchObject({ near: ['toyoat'], answer: { total: 5 } });
  expect((await ask('toyota noah')).near).toBeUndefined();
});
