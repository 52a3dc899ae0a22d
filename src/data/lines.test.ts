import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
const path = join(folder, 'file.txt');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['many lines', Array.from({ length: 90_000 }, (_, at) => `${at} ランドクルーザー\n`)],
  ['a line longer than what is read at once', ['a\n', `${'プラド'.repeat(400_000)}\n`, 'b\n']],
  ['a last line without an end', ['a\n', 'b\r\n', '\n', 'c']],
  ['no line', []],
])('%s', (_, lines) => {
  writeFileSync(path, lines.join(''));
  const parts: Uint8Array[] = [];
  expect([...linesOf(path, (bytes) => parts.push(Buffer.from(bytes)))]).toEqual(lines);
  expect(Buffer.concat(parts)).toEqual(readFileSync(path));
});
