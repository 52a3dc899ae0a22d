// A device that is always full stands in for the disk: writing to it fails as on one.
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDiskFull } from './disk-full.ts';

test.runIf(existsSync('/dev/full'))('a full disk is known as one, and nothing else is', () => {
  const fault = (path: string): unknown => {
    try {
      writeFileSync(path, 'x');
      return undefined;
    } catch (error) {
      return error;
    }
  };
  expect(isDiskFull(fault('/dev/full'))).toBe(true);
  expect(isDiskFull(fault('/nowhere/at/all'))).toBe(false);
});

test('also where a command said it before it ended', () => {
  expect(isDiskFull(new Error('Error: ENOSPC: no space left on device, write'))).toBe(true);
});
