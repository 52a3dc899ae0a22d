import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { earlierUpload } from './earlier-upload.ts';

const uploads = await mkdtemp(join(tmpdir(), 'uploads-'));
afterAll(() => rm(uploads, { recursive: true }));

const [monday = '', tuesday = '', refused = '', fresh = ''] = ['a', 'b', 'c', 'd'].map((letter) =>
  letter.repeat(64),
);
await keep('2026-11-22T23-00-00Z', monday, 'published');
await keep('2026-11-23T01-00-00Z', refused, 'refused');
await keep('2026-11-24T01-00-00Z', tuesday, 'published');
await mkdir(join(uploads, '2026-11-25T01-00-00Z'));

test('the file of Monday after that of Tuesday is one of before, by the days of the exporter', async () => {
  expect(await earlierUpload(uploads, monday, tuesday)).toEqual({ on: '2026-11-23', since: '2026-11-24' });
});

test.each([
  ['the file of the live stock itself', tuesday, tuesday],
  ['a new one', fresh, tuesday],
  ['one that was refused', refused, tuesday],
  ['the later one, where the stock was taken back', tuesday, monday],
  ['any, where the live stock came from elsewhere', monday, fresh],
])('not %s', async (_, sha256, live) => {
  expect(await earlierUpload(uploads, sha256, live)).toBeUndefined();
});

test('one that was taken in again is no longer of before', async () => {
  await keep('2026-11-26T01-00-00Z', monday, 'published');
  expect(await earlierUpload(uploads, monday, tuesday)).toBeUndefined();
  expect(await earlierUpload(uploads, tuesday, monday)).toMatchObject({ on: '2026-11-24' });
});

test('nothing was ever taken in', async () => {
  expect(await earlierUpload(join(uploads, 'none'), monday, tuesday)).toBeUndefined();
});

async function keep(folder: string, sha256: string, verdict: string): Promise<void> {
  await mkdir(join(uploads, folder));
  const report = { file: { name: 'a.csv', bytes: 1, sha256 }, verdict };
  await writeFile(join(uploads, folder, 'report.json'), JSON.stringify(report, null, 2));
}
