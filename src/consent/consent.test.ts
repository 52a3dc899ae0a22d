import { describe, expect, test } from 'vitest';
import { checkNotices } from './kept-texts.ts';
import { askedBy, type OptionalService } from './purposes.ts';
import { isReceiptWhole, monthsLater, toBody, toRecord, type Receipt } from './record.ts';
import {
  acknowledge,
  agreesToLess,
  decide,
  parseStored,
  purposesToRun,
  standingOf,
  toBareText,
  toTexts,
} from './stored-choice.ts';

const now = Date.UTC(2026, 10, 22);
const service = (purpose: OptionalService['purpose'], provider: string, name = provider) =>
  ({ purpose, provider, name }) as OptionalService;
const before = [service('analytics', 'A Ltd'), service('marketing', 'B Ltd')];
const notice = {
  asked: askedBy(before, '2026-10'),
  months: 6,
  policy: { version: '2026-11', sha256: 'a'.repeat(64) },
  banner: 'b'.repeat(64),
  list: 'c'.repeat(64),
  language: 'en',
};
const made = { now, ids: ['id-1', 'person-1'] as const, gpc: false, method: 'banner' as const };
const agreed = decide({ analytics: true, marketing: false }, undefined, notice, made);
const receiptFor = (id: string) => ({ record: { id, subject: 'person-1' } }) as Receipt;

describe('asks again', () => {
  const standing = (services: OptionalService[], material: string, at = now) =>
    standingOf(agreed, { asked: askedBy(services, material), months: 6 }, { now: at, gpc: false });
  test.each([
    ['a purpose is added', [...before, service('functional', 'C Ltd')], '2026-10', 'ask'],
    ['a service changes its recipient', [before[0]!, service('marketing', 'C Ltd')], '2026-10', 'ask'],
    ['a material version takes effect', before, '2026-12', 'ask'],
    ['nothing changes', before, '2026-10', 'chosen'],
    ['a service is renamed', [before[0]!, service('marketing', 'B Ltd', 'New name')], '2026-10', 'chosen'],
    ['a purpose goes', [before[0]!], '2026-10', 'chosen'],
    ['the order is another', before.toReversed(), '2026-10', 'chosen'],
  ] as const)('when %s: %s', (_, services, material, expected) => {
    expect(standing([...services], material)).toBe(expected);
  });

  test('at the latest after the configured months', () => {
    expect(standing(before, '2026-10', Date.UTC(2027, 4, 21, 23))).toBe('chosen');
    expect(standing(before, '2026-10', Date.UTC(2027, 4, 22))).toBe('ask');
  });
});

test('the signal speaks only for those who have not chosen', () => {
  expect(standingOf(undefined, notice, { now, gpc: true })).toBe('denied');
  expect(standingOf(agreed, notice, { now, gpc: true })).toBe('chosen');
  expect(standingOf(undefined, notice, { now, gpc: false })).toBe('ask');
});

describe('what stays on the device', () => {
  test('events follow each other, with one person while something is agreed to', () => {
    const kept = acknowledge(agreed, 'id-1', receiptFor('id-1'));
    const withdrawn = decide({ analytics: false, marketing: false }, kept, notice, {
      ...made,
      ids: ['id-2', 'person-2'],
    });
    expect(withdrawn.unsent).toMatchObject([
      { id: 'id-2', subject: 'person-1', previous: 'id-1', event: 'withdrawn' },
    ]);
    const after = acknowledge(withdrawn, 'id-2', receiptFor('id-2'));
    expect(Object.keys(after).toSorted()).toEqual(['asked', 'choices', 'until', 'v']);
    const again = decide({ analytics: true }, after, notice, { ...made, ids: ['id-3', 'person-3'] });
    expect(again.unsent).toMatchObject([{ subject: 'person-3', event: 'given' }]);
    expect(again.unsent![0]!.previous).toBeUndefined();
  });

  test('records that are owed go out in their order, and the receipt of an earlier one is not kept', () => {
    const both = decide({ analytics: true, marketing: true }, agreed, notice, {
      ...made,
      ids: ['id-2', 'x'],
    });
    expect(both.unsent!.map(({ event, previous }) => [event, previous])).toEqual([
      ['given', undefined],
      ['changed', 'id-1'],
    ]);
    const half = acknowledge(both, 'id-1', receiptFor('id-1'));
    expect([half.receipt, half.unsent!.length]).toEqual([undefined, 1]);
  });

  test('strict: nothing runs before the record has arrived', () => {
    expect(purposesToRun(agreed, { strict: false })).toEqual(['analytics']);
    expect(purposesToRun(agreed, { strict: true })).toEqual([]);
    const kept = acknowledge(agreed, 'id-1', receiptFor('id-1'));
    expect(purposesToRun(kept, { strict: true })).toEqual(['analytics']);
  });

  test.each([
    null,
    '',
    'null',
    '[]',
    '{}',
    '{"v":1}',
    '{"v":2,"choices":{}}',
    '{"v":1,"choices":{"x":true}}',
  ])('a broken text is none: %s', (text) => expect(parseStored(text)).toBeUndefined());

  test('is read back as it was written', () => {
    expect(toTexts(agreed)).toEqual({ lasting: JSON.stringify(agreed), visit: undefined });
    expect(parseStored(JSON.stringify(agreed))).toEqual(agreed);
  });

  test('the record of a refusal, and with it every identifier, is kept for the visit only', () => {
    const refused = decide({ analytics: false, marketing: false }, undefined, notice, made);
    const { lasting, visit = '' } = toTexts(refused);
    expect(lasting).not.toMatch(/id-1|person-1/);
    expect(parseStored(lasting)).toEqual({ ...refused, unsent: undefined });
    expect(parseStored(lasting, visit)).toEqual(refused);
    for (const broken of ['', 'null', '[{}]', '{"id":1}']) {
      expect(parseStored(lasting, broken)?.unsent).toBeUndefined();
    }
  });

  test('a withdrawal that is owed stays, and comes before the refusal that follows it', () => {
    const later = (more: number, id: string) => ({
      ...made,
      now: now + more,
      ids: [id, `of-${id}`] as const,
    });
    const none = { analytics: false, marketing: false };
    const withdrawn = decide(none, agreed, notice, later(1, 'id-2'));
    const both = decide(none, withdrawn, notice, later(2, 'id-3'));
    const { lasting, visit = '' } = toTexts(both);
    expect(parseStored(lasting)!.unsent!.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
    expect(parseStored(lasting, visit)).toEqual(both);
    const again = toTexts(decide({ analytics: true }, both, notice, later(3, 'id-4')));
    expect(parseStored(again.lasting)!.unsent!.map(({ id }) => id)).toEqual(['id-1', 'id-2', 'id-3', 'id-4']);
    expect(again.visit).toBeUndefined();
  });

  test('where there is no room: the choice alone, and its records where the visit has room', () => {
    const kept = acknowledge(agreed, 'id-1', receiptFor('id-1'));
    const withdrawn = decide({ analytics: false, marketing: false }, kept, notice, {
      ...made,
      ids: ['id-2', 'person-2'],
    });
    const bare = toBareText(withdrawn);
    expect(bare).not.toMatch(/id-|person-/);
    expect(parseStored(bare, JSON.stringify(withdrawn.unsent))).toEqual(withdrawn);
  });

  test.each([
    [{ analytics: true }, { analytics: true }, false],
    [{ analytics: true }, {}, false],
    [{ analytics: false }, { analytics: true }, true],
    [{ marketing: true }, { analytics: true }, true],
  ])('%j agrees to less than %j: %s', (choices, earlier, isLess) => {
    expect(agreesToLess(choices, earlier)).toBe(isLess);
  });
});

test('a receipt is whole in whatever order its keys come', async () => {
  const at = { seq: 1, recorded: now, release: 'r', controller: 'c', months: 6 };
  const record = toRecord(agreed.unsent![0]!, at);
  const turned = Object.fromEntries(Object.entries(record).toReversed()) as typeof record;
  expect(toBody(turned)).toBe(toBody(record));
  expect(await isReceiptWhole({ record, previousHash: '0', hash: '0' })).toBe(false);
});

test('months end with the month where it is shorter', () => {
  expect(new Date(monthsLater(Date.UTC(2026, 7, 31), 6)).toISOString()).toBe('2027-02-28T00:00:00.000Z');
});

test('a text under another hash than its own, and one that is shown and not kept, stop a build', () => {
  const hash = 'd'.repeat(64);
  const kept = { path: `notices/${hash}.txt`, sha256: hash };
  expect(checkNotices([kept], [hash], [{ day: '2026-12-05', sha256: hash }])).toEqual([]);
  const coming = checkNotices([kept], [hash], [{ day: '2026-12-05', sha256: 'e'.repeat(64) }]);
  expect(coming.map(({ code, severity, found }) => [code, severity, found])).toEqual([
    ['notice-not-kept-yet', 'warning', '2026-12-05'],
  ]);
  expect(
    checkNotices([{ ...kept, sha256: 'e'.repeat(64) }], [hash]).map(({ code, severity }) => [code, severity]),
  ).toEqual([
    ['notice-changed', 'error'],
    ['notice-not-kept', 'error'],
  ]);
});
