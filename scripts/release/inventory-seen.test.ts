import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'forecourt-seen-'));
process.env['FORECOURT_HOME'] = home;
const { isPassedOver, isReadOtherwise, passOverInventory } = await import('./inventory-seen.ts');

const at = (name: string) => join(home, 'content/inventory', name);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(at('.'), { recursive: true });
  writeFileSync(at('inventory.csv'), 'a');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('nothing has been decided where nothing is noted', async () => {
  expect(await isPassedOver(sha256('a'))).toBe(false);
  expect(await isReadOtherwise()).toBe(false);
});

test('the inventory that lay there is passed over, another is not', async () => {
  await passOverInventory();
  expect(await isPassedOver(sha256('a'))).toBe(true);
  expect(await isPassedOver(sha256('b'))).toBe(false);
});

test.each(['makes.json', 'mapping.json'])(
  '%s that comes, changes or goes is read otherwise',
  async (name) => {
    await passOverInventory();
    writeFileSync(at(name), '{}');
    expect(await isReadOtherwise()).toBe(true);
    await passOverInventory();
    expect(await isReadOtherwise()).toBe(false);
    writeFileSync(at(name), '{ }');
    expect(await isReadOtherwise()).toBe(true);
    rmSync(at(name));
    expect(await isReadOtherwise()).toBe(true);
  },
);

test('another inventory is read as the last was', async () => {
  await passOverInventory();
  writeFileSync(at('inventory.csv'), 'b');
  expect(await isReadOtherwise()).toBe(false);
});

test('the note is what sha256sum prints', async () => {
  for (const name of ['mapping.json', 'makes.json']) writeFileSync(at(name), name);
  await passOverInventory();
  expect(readFileSync(at('seen.sha256'), 'utf8')).toBe(
    `${sha256('a')}  inventory.csv\n${sha256('makes.json')}  makes.json\n${sha256('mapping.json')}  mapping.json\n`,
  );
});
