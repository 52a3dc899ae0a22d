import { expect, test } from 'vitest';
import { timeLeft } from './progress-line.ts';

test.each([
  [1_999, 10, 100, ''],
  [2_000, 10, 100, ', about 18 s left'],
  [60_000, 10, 100, ', about 9 min left'],
  [60_000, 0, 100, ''],
  [60_000, 100, 100, ''],
])('after %i ms with %i of %i done the line says "%s"', (elapsedMs, done, total, said) => {
  expect(timeLeft(elapsedMs, done, total)).toBe(said);
});
