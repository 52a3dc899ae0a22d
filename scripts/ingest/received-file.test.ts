import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReceivedFile } from './received-file.ts';

test.each([
  ['a folder', tmpdir(), 'file-is-folder'],
  ['a file that is not there', join(tmpdir(), 'no', 'such.csv'), 'file-not-found'],
])('%s is told as that', async (_, path, code) => {
  const { ok, issues } = await readReceivedFile(path);
  expect(ok).toBe(false);
  expect(issues).toMatchObject([{ code, found: path }]);
});
