import { describe, expect, test } from 'vitest';
import { checkInquiry } from './check-inquiry.ts';
import { fields, maxBodyBytes } from './fields.ts';

const general = {
  kind: 'general',
  name: 'Amina',
  email: 'amina@example.com',
  message: 'Do you ship to Tanga?',
};
const faultsOf = (typed: object, versions?: string[]) => {
  const checked = checkInquiry({ ...general, ...typed }, versions);
  return checked.ok ? {} : checked.faults;
};

test('an inquiry holds what was said, and nothing else', () => {
  expect(checkInquiry({ ...general, phone: '', website: 'x', elapsed: '5000' })).toEqual({
    ok: true,
    typed: { ...general, website: 'x', elapsed: '5000' },
    inquiry: general,
  });
});

test('kind, name and message are required, and an email or a telephone', () => {
  expect(checkInquiry({})).toEqual({
    ok: false,
    typed: {},
    faults: { kind: 'missing', name: 'missing', message: 'missing', email: 'missing' },
  });
  for (const name of [' \u3000 ', '\u200b', '\u2800'])
    expect(faultsOf({ name })).toEqual({ name: 'missing' });
  expect(faultsOf({ email: undefined, phone: '+255 712 345 678' })).toEqual({});
});

test('a privacy request says which right, and for whom', () => {
  expect(faultsOf({ kind: 'privacy' })).toEqual({ right: 'missing', requester: 'missing' });
  expect(faultsOf({ kind: 'privacy', right: 'deletion', requester: 'self' })).toEqual({});
  expect(faultsOf({ kind: 'privacy', right: 'revenge', requester: 'self' })).toEqual({ right: 'unknown' });
  expect(faultsOf({ right: 'deletion' })).toEqual({ right: 'other-kind' });
});

test('a ref may stand on any kind of inquiry', () => {
  expect(faultsOf({ kind: 'vehicle', ref: 'AB-1203' })).toEqual({});
  expect(faultsOf({ kind: 'vehicle' })).toEqual({});
});

describe('addresses of people', () => {
  test.each(['a@example.com', "o'neil+cars@mail.example.co.tz", 'ａ＠example.com'])(
    '%s is taken',
    (email) => {
      expect(faultsOf({ email })).toEqual({});
    },
  );
  test.each(['amina', 'amina@', 'amina@gmail', 'a b@example.com', 'a@b@example.com', 'a@example..com'])(
    '%s is asked about',
    (email) => {
      expect(faultsOf({ email })).toEqual({ email: 'invalid' });
    },
  );
  test.each(['+255 712 345 678', '0712/345-678', '(021) 555 0100', '＋２５５７１２３４５６７８'])(
    '%s is taken',
    (phone) => {
      expect(faultsOf({ phone })).toEqual({});
    },
  );
  test.each(['12345', '------', 'call me', '+255 712 345 678 ext'])('%s is asked about', (phone) => {
    expect(faultsOf({ phone })).toEqual({ phone: 'invalid' });
  });
});

test('a country is one of the list, in large or small letters', () => {
  expect(checkInquiry({ ...general, country: 'tz' })).toMatchObject({ inquiry: { country: 'TZ' } });
  expect(faultsOf({ country: 'ZZ' })).toEqual({ country: 'unknown' });
  expect(faultsOf({ country: 'Tanzania' })).toEqual({ country: 'too-long' });
});

test('any published version of the policy is taken, no other', () => {
  expect(faultsOf({ policy: '2016-12' }, ['2016-12', '2026-11'])).toEqual({});
  expect(faultsOf({ policy: '2030-01' }, ['2016-12', '2026-11'])).toEqual({ policy: 'unknown' });
});

test('what is not text is a fault of its field', () => {
  expect(faultsOf({ name: 7, message: ['x'] })).toEqual({ name: 'not-text', message: 'not-text' });
});

test('limits count as the browser counts, and a message at its limit passes', () => {
  expect(faultsOf({ message: 'あ'.repeat(fields.message.max) })).toEqual({});
  expect(faultsOf({ message: 'あ'.repeat(fields.message.max + 1) })).toEqual({ message: 'too-long' });
});

test('signals of a program are never a fault', () => {
  expect(faultsOf({ website: 'x'.repeat(5000), elapsed: 'soon' })).toEqual({});
});

test('all fields at their limits fit a form body, nine bytes a character', () => {
  const body = Object.entries(fields).reduce((sum, [name, { max }]) => sum + name.length + 2 + max * 9, 0);
  expect(body).toBeLessThan(maxBodyBytes);
});
