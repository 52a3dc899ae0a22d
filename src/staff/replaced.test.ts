import { expect, test } from 'vitest';
import { replacedStock } from './replaced.ts';

const changes = (gone: number, changed: number, unchanged: number) => ({
  added: ['N-1'],
  removed: Array.from({ length: gone }, (_, index) => `R-${index}`),
  changed: Array.from({ length: changed }, (_, index) => ({ ref: `C-${index}`, fields: [] })),
  unchanged,
});

test.each([
  ['all are gone', 20, 0, 0, { gone: 20, of: 20 }],
  ['nine in ten are gone', 18, 1, 1, { gone: 18, of: 20 }],
  ['fewer are gone', 17, 2, 1, undefined],
  ['nothing was there before', 0, 0, 0, undefined],
])('%s', (_, gone, changed, unchanged, expected) => {
  expect(replacedStock(changes(gone, changed, unchanged))).toEqual(expected);
});
