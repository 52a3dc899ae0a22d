import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { releaseWords } from '../src/messages/en/release.ts';
import { root } from './release/paths.ts';
import type { ReleaseRecord } from './release/record.ts';

const words = releaseWords.rollback;
const home = mkdtempSync(join(tmpdir(), 'forecourt-rollback-'));
afterAll(() => rmSync(home, { recursive: true }));

/** The folder of a release whose policies are no older than those in force; nothing of its site is looked at. */
function writeRelease(id: string, today: string): void {
  const folder = join(home, '.releases', id);
  for (const name of ['site', 'policies']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['vehicles.jsonl', 'edge.json']) writeFileSync(join(folder, name), '');
  const record: ReleaseRecord = {
    id,
    builtAt: `${today}T00:00:00.000Z`,
    source: { name: 'stock.csv', bytes: 0, sha256: '' },
    asOf: today,
    counts: { counted: 0, sold: 0, left: 0 },
    pages: 0,
    pagesSha256: '',
    policies: { privacy: '9999-01-01', cookies: '9999-01-01', terms: '9999-01-01' },
    digests: { code: '', site: '', stock: '', policies: '', photos: '', today },
  };
  writeFileSync(join(folder, 'release.json'), JSON.stringify(record));
}

test('going back says of which day the pages are, where that is over, and what makes them of today', () => {
  const site = join(root, 'scripts/consents/fixture-site');
  cpSync(site, join(home, 'content/site'), { recursive: true });
  cpSync(join(site, 'policies'), join(home, 'content/policies'), { recursive: true });
  mkdirSync(join(home, 'content/inventory'));
  const [older, same, served] = ['20261101T000000Z', '20261122T000000Z', '20261122T000001Z'] as const;
  writeRelease(older, '2026-11-01');
  for (const id of [same, served]) writeRelease(id, '2026-11-22');
  symlinkSync(`.releases/${served}/site`, join(home, 'dist'));
  const goBack = () =>
    spawnSync(process.execPath, [join(root, 'scripts/rollback.ts')], {
      env: { ...process.env, FORECOURT_HOME: `${home}/` },
      encoding: 'utf8',
    }).stdout;
  expect(goBack()).toBe(`${words.done(same, 'stock.csv')}\n`);
  expect(goBack()).toBe(`${words.done(older, 'stock.csv')}\n${words.dated('2026-11-01')}\n`);
});
