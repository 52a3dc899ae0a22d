import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPassphrase } from './passphrase.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecourt-passphrase-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a passphrase is known again, however it is composed, and is not what is kept', async () => {
  const file = join(folder, 'desk/passphrase.json');
  const first = openPassphrase(file);
  expect(first.isSet()).toBe(false);
  await first.set('caf\u00e9 horse battery');
  const later = openPassphrase(file);
  expect(later.isSet()).toBe(true);
  expect(await later.isRight('cafe\u0301 horse battery')).toBe(true);
  expect(await later.isRight('cafe horse battery')).toBe(false);
  expect(readFileSync(file, 'utf8')).not.toContain('horse');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the code for the first visit is another at every start', () => {
  const codes = Array.from({ length: 20 }, () => openPassphrase(join(folder, 'none')).setUpCode);
  expect(new Set(codes).size).toBeGreaterThan(15);
});
