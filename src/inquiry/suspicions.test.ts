import { expect, test } from 'vitest';
import { suspicionsOf } from './suspicions.ts';

test('a person raises no suspicion', () => {
  expect(suspicionsOf({ message: 'See https://www.example.com/a and www.example.com' })).toEqual([]);
  expect(suspicionsOf({ message: 'Hello', elapsed: '3000' })).toEqual([]);
});

test('a filled honeypot, great haste and many links each leave their mark', () => {
  expect(
    suspicionsOf({
      website: 'x',
      elapsed: '2999',
      message: 'http://a.example http://b.example www.c.example',
    }),
  ).toEqual(['honeypot', 'fast', 'links']);
});
