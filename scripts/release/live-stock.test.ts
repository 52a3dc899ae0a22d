import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findLostLines } from './live-stock.ts';
import { stockFile } from './paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecourt-stock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [head = '', ...vehicles] = readFileSync(stockFile, 'utf8').split(/(?<=\n)/);
const write = (name: string, lines: string[]) => {
  writeFileSync(join(folder, name), lines.join(''));
  return join(folder, name);
};
const kept = write('kept.jsonl', [head, ...vehicles]);
const lost = (lines: string[]) => findLostLines(write('live.jsonl', lines), kept);

test('lines that are lost from the end or the middle are missed', () => {
  expect(lost([head, ...vehicles.slice(0, 149)])).toMatchObject({
    code: 'stock-lines-lost',
    severity: 'error',
    at: { in: 'stock', line: 150 },
    found: `${vehicles.length - 149}`,
  });
  expect(lost([head, ...vehicles.toSpliced(7, 1)])).toMatchObject({ found: '1' });
});

test('the stock of another ingest may be shorter, and one that is as it was is', () => {
  const later = head.replace(/"sha256":"./, '"sha256":"x');
  expect(later).not.toBe(head);
  expect(lost([later, ...vehicles.slice(0, 149)])).toBeUndefined();
  expect(lost([head, ...vehicles])).toBeUndefined();
});
