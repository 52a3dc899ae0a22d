import { expect, test } from 'vitest';
import { importOutlook, lastDayWithin, withRules } from './import-outlook.ts';
import type { ImportRule } from '../site/import-rules.ts';

const read = { source: { name: 'Standard', url: 'https://example.com/' }, checkedOn: '2026-11-22' };
const kenya: ImportRule = {
  country: 'KE',
  kind: 'age limit',
  basis: 'firstRegistered',
  years: 8,
  counted: 'by year',
  registeredWithinMonths: 12,
  types: ['sedan'],
  ...read,
};
const rightHand: ImportRule = { country: 'KE', kind: 'steering', side: 'RHD', ...read };

function outcome(
  rule: ImportRule,
  vehicle: Partial<Parameters<ReturnType<typeof importOutlook>>[0]>,
  today = '2026-11-22',
) {
  const rules = { sample: false, hiddenAfterMonths: 12, rules: [rule] };
  const { rule: _, ...found } = importOutlook(rules, today)({ type: 'sedan', ...vehicle })[0]!.verdicts[0]!;
  return found;
}

test('Kenya: first registered 2019, importable until the end of 2027', () => {
  expect(outcome(kenya, { firstRegistered: '2019-05' })).toEqual({
    outcome: 'until',
    since: '2019-05',
    lastDay: '2027-12-31',
    isPast: false,
  });
});

test('not checkable: first registration unknown, whatever is known of the manufacture', () => {
  expect(outcome(kenya, { manufactured: '2019' })).toEqual({ outcome: 'unknown' });
});

test('the day itself is still within the limit', () => {
  const isPast = (today: string) =>
    outcome({ ...kenya }, { firstRegistered: '2019' }, today) as { isPast?: boolean };
  const checked = { ...kenya, checkedOn: '2027-12-01' };
  expect(outcome(checked, { firstRegistered: '2019' }, '2027-12-31')).toMatchObject({ isPast: false });
  expect(outcome(checked, { firstRegistered: '2019' }, '2028-01-01')).toMatchObject({ isPast: true });
  expect(isPast('2026-11-22').isPast).toBe(false);
});

test('where the first year counts, eight years from 2019 end with 2026', () => {
  expect(lastDayWithin('2019-05', { years: 8, counted: 'with the first year' })).toBe('2026-12-31');
  expect(lastDayWithin('2018', { years: 8, counted: 'with the first year' })).toBe('2025-12-31');
});

test('counted by day, only what is certain is said', () => {
  const byDay = { years: 8, counted: 'by day' as const };
  expect(lastDayWithin('2019-05', byDay)).toBe('2027-04-30');
  expect(lastDayWithin('2019-03', { ...byDay, years: 5 })).toBe('2024-02-29');
  expect(lastDayWithin('2019', byDay)).toBe('2026-12-31');
});

test.each([
  ['2018-01', '2019-02', true],
  ['2018-01', '2019-01', false],
  ['2018', '2019-12', false],
  ['2018', '2020-02', true],
  ['2018', '2019', false],
])(
  'manufactured %s and first registered %s: too late is only said where it is certain',
  (made, registered, late) => {
    const found = outcome(kenya, { manufactured: made, firstRegistered: registered });
    expect('late' in found).toBe(late);
  },
);

test('a rule says nothing of other body types', () => {
  expect(outcome(kenya, { type: 'truck', firstRegistered: '2019' })).toEqual({ outcome: 'other type' });
});

test('steering', () => {
  expect(outcome(rightHand, { steering: 'RHD' })).toEqual({ outcome: 'fits' });
  expect(outcome(rightHand, { steering: 'LHD' })).toEqual({ outcome: 'refused' });
  expect(outcome(rightHand, {})).toEqual({ outcome: 'unknown' });
});

test('what was checked too long ago, or is no longer in force, is left out with its country', () => {
  const countries = (rule: ImportRule, today: string) =>
    importOutlook(
      { sample: false, hiddenAfterMonths: 12, rules: [rule] },
      today,
    )({ type: 'sedan' }).map(({ country }) => country);
  expect(countries(kenya, '2027-11-22')).toEqual(['KE']);
  expect(countries(kenya, '2027-11-23')).toEqual([]);
  expect(countries({ ...kenya, validUntil: '2026-12-31' }, '2026-12-31')).toEqual(['KE']);
  expect(countries({ ...kenya, validUntil: '2026-12-31' }, '2027-01-01')).toEqual([]);
});

test('a verdict finds its record again, also behind one that is left out', () => {
  const rules = {
    sample: false,
    hiddenAfterMonths: 12,
    rules: [{ ...kenya, checkedOn: '2020-01-01' }, rightHand],
  };
  const [outlook] = importOutlook(rules, '2026-11-22')({ type: 'sedan', steering: 'RHD' });
  expect(withRules(outlook!, rules)).toEqual({
    country: 'KE',
    verdicts: [{ rule: rightHand, outcome: 'fits' }],
  });
});
