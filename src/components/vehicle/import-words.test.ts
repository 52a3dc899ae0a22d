import { expect, test } from 'vitest';
import { importOutlook, withRules } from '../../catalogue/import-outlook.ts';
import { language } from '../../messages/language.ts';
import { countryHeadline, ruleLines } from './import-words.ts';
import type { ImportRule } from '../../site/import-rules.ts';

const { words, format } = language('en');
const read = { source: { name: 'Standard', url: 'https://example.com/' }, checkedOn: '2026-11-22' };
const rightHand: ImportRule = { country: 'KE', kind: 'steering', side: 'RHD', ...read };
const eightYears: ImportRule = {
  country: 'KE',
  kind: 'age limit',
  basis: 'firstRegistered',
  years: 8,
  counted: 'by year',
  registeredWithinMonths: 12,
  ...read,
};

const tanzania: ImportRule[] = [
  { country: 'TZ', kind: 'no age limit', ...read },
  {
    country: 'TZ',
    kind: 'age tax',
    basis: 'manufactured',
    years: 8,
    counted: 'with the first year',
    ...read,
  },
];
type Told = Partial<Parameters<ReturnType<typeof importOutlook>>[0]>;

function outlook(vehicle: Told, asked: ImportRule[]) {
  const rules = { sample: false, hiddenAfterMonths: 12, rules: asked };
  const [country] = importOutlook(rules, '2026-11-22')({ type: 'sedan', steering: 'RHD', ...vehicle });
  return withRules(country!, rules);
}

function headline(vehicle: Told, asked: ImportRule[] = [rightHand, eightYears]) {
  return countryHeadline(outlook(vehicle, asked), words, format);
}

function lines(vehicle: Told, rule: ImportRule) {
  return ruleLines(outlook(vehicle, [rule]).verdicts[0]!, words, format).lines;
}

test('a vehicle within the limit is told its last day', () => {
  expect(headline({ firstRegistered: '2019-05' })).toEqual({
    text: 'importable until the end of 2027',
    isBarred: false,
  });
});

test('what bars a vehicle is set off: the wrong side, a day gone by, a late registration', () => {
  const barred = [
    { steering: 'LHD' as const, firstRegistered: '2019-05' },
    { firstRegistered: '2015-05' },
    { manufactured: '2017-01', firstRegistered: '2019-05' },
  ];
  for (const vehicle of barred) expect(headline(vehicle).isBarred, JSON.stringify(vehicle)).toBe(true);
});

test('what is not known bars nothing', () => {
  expect(headline({})).toEqual({ text: 'not checkable: first registration unknown', isBarred: false });
});

test('a side that is not known is the condition of what is said', () => {
  expect(headline({ steering: undefined, firstRegistered: '2021-05' }).text).toBe(
    'importable until the end of 2029 if right hand drive',
  );
  expect(headline({ steering: undefined, firstRegistered: '2015-05' }).isBarred).toBe(true);
});

test('the wrong side is told as what it means', () => {
  expect(headline({ steering: 'LHD' }).text).toBe('not importable: left hand drive');
});

test('what has no steering side is not asked for one', () => {
  const motorCycle = { type: 'motor-cycle' as const, steering: undefined, firstRegistered: '2021-05' };
  expect(headline(motorCycle).text).toBe('importable until the end of 2029');
  expect(lines(motorCycle, rightHand)).toEqual([
    'Only right hand drive. This body type has no steering side.',
  ]);
});

test('no age limit is not said without the tax for old vehicles', () => {
  expect(headline({ manufactured: '2018-02' }, tanzania).text).toBe(
    'no age limit found; age tax from 1 Jan 2026',
  );
  expect(headline({}, tanzania).text).toBe('no age limit found; age tax not checkable');
  expect(headline({}, tanzania.slice(0, 1)).text).toBe('no age limit found');
});

test('where the year counts, it is the year that is missing', () => {
  expect(lines({}, tanzania[1]!)).toContain('Not checkable: year of manufacture unknown.');
});

test('a day that had gone by when the rule began is not told as one on which it let the vehicle in', () => {
  const since2026 = { ...eightYears, validFrom: '2026-01-01' };
  const told = (firstRegistered: string) => lines({ firstRegistered }, since2026).join(' ');
  expect(told('2011-05')).toContain('Too old: the age limit was the end of 2019. Holds from 1 Jan 2026.');
  expect(told('2019-05')).toContain('Importable until the end of 2027. Holds from 1 Jan 2026.');
});
