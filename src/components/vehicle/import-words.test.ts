import { expect, test } from 'vitest';
import { importOutlook, withRules } from '../../catalogue/import-outlook.ts';
import { language } from '../../messages/language.ts';
import { countryHeadline } from './import-words.ts';
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

function headline(vehicle: Partial<Parameters<ReturnType<typeof importOutlook>>[0]>) {
  const rules = { sample: false, hiddenAfterMonths: 12, rules: [rightHand, eightYears] };
  const [country] = importOutlook(rules, '2026-11-22')({ type: 'sedan', steering: 'RHD', ...vehicle });
  return countryHeadline(withRules(country!, rules), words, format);
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
