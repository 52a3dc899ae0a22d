import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from './typing-slips.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('it is the optimal string alignment distance, as the whole matrix gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), word, word, (slips, typed, meant) => {
      expect(isWithin(slips, typed, meant)).toBe(distance(typed, meant) <= slips);
    }),
    { seed: 20261122, numRuns: 5_000 },
  );
});

test('words longer than any name', () => {
  const long = 'a'.repeat(300);
  expect(isWithin(1, long, `${long}b`)).toBe(true);
  expect(isWithin(1, `bb${long}`, `${long}b`)).toBe(false);
});

function distance(typed: string, meant: string): number {
  const matrix = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: meant.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => matrix[i]![j]!;
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j <= meant.length; j++) {
      const wrong = typed[i - 1] === meant[j - 1] ? 0 : 1;
      const exchanged = typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      matrix[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + wrong,
        ...(i > 1 && j > 1 && exchanged ? [at(i - 2, j - 2) + 1] : []),
      );
    }
  }
  return at(typed.length, meant.length);
}
