// What does not arrive whole leaves nothing behind.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openUploads } from './uploads.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-uploads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A body of so many megabytes that counts what was taken from it, and breaks off at its end if asked to. */
function body(megabytes: number, isCut = false) {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken < megabytes) {
        taken += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      } else if (isCut) controller.error(new Error('aborted'));
      else controller.close();
    },
  });
  return { stream, taken: () => taken };
}

test('a file of two gigabytes is refused while it is read, not after', async () => {
  const { stream, taken } = body(2_000);
  expect(
    await openUploads(folder, undefined).receive({ name: 'stock.csv', changedAt: undefined }, stream, 'en'),
  ).toEqual({
    refused: 'too-large',
  });
  expect(taken()).toBeLessThan(60);
  expect(readdirSync(folder)).toEqual([]);
});

test('a connection that is cut leaves nothing', async () => {
  const { stream } = body(3, true);
  expect(
    await openUploads(folder, undefined).receive({ name: 'stock.csv', changedAt: undefined }, stream, 'en'),
  ).toEqual({
    refused: 'cut-off',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([null, new Response('').body])('nothing at all is told as such', async (nothing) => {
  expect(
    await openUploads(folder, undefined).receive({ name: 'stock.csv', changedAt: undefined }, nothing, 'en'),
  ).toEqual({
    refused: 'empty',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['..', '../../../etc/passwd', '0123456789abcdef/..', ''])('no upload is called %j', async (id) => {
  expect(await openUploads(folder, undefined).read(id)).toBeUndefined();
});
