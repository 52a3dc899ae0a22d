import { expect, test } from 'vitest';
import { knownFile } from './known-file.ts';

const day = (number: number) => Date.parse(`2026-11-${number}T09:00:00Z`);
const served = { sha256: 'today', builtAt: '2026-11-28T09:00:00Z' };
const releases = [served, { sha256: 'yesterday', builtAt: '2026-11-27T09:00:00Z' }];

test.each([
  ['the one on the site', 'today', day(29), { as: 'served' }],
  ['one that was published before', 'yesterday', day(29), { as: 'earlier', at: day(27) }],
  [
    'one that was written before the last publication',
    'new',
    day(26),
    { as: 'older', at: day(26), published: day(28) },
  ],
  ['a new one', 'new', day(29), undefined],
  ['one whose age is not known', 'new', undefined, undefined],
])('%s', (_, sha256, changedAt, known) => {
  expect(knownFile({ sha256, changedAt }, served, releases)).toEqual(known);
});

test('before the first publication every file is new', () => {
  expect(knownFile({ sha256: 'a', changedAt: 0 }, undefined, [])).toBeUndefined();
});
