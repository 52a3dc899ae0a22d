// Every folder of ./cases is one test: an input.mdx (checked as terms/2026-12.mdx), an input.json that describes
// one too large to keep, or a whole folder `policies`; and what the check says about it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPolicies } from './check.ts';
import { facts } from './facts.fixture.ts';
import { policyText } from '../messages/en/policy-text.ts';
import type { PolicyFile } from './policy.ts';

const folder = join(import.meta.dirname, 'cases');
const setting = { facts, words: policyText, today: '2026-11-22', sample: true };

test.each(readdirSync(folder))('%s', (name) => {
  const files = readCase(join(folder, name));
  const started = performance.now();
  const { issues } = checkPolicies(files, setting);
  expect(performance.now() - started).toBeLessThan(2000);
  const said = issues
    .filter(({ at }) => at.in === 'policy' && (files.length > 1 || at.file === files[0]!.path))
    .filter(({ code }) => code !== 'policy-none-in-force')
    .map(({ at, code, severity, found }) => {
      const where =
        at.in === 'policy' ? `${files.length > 1 ? `${at.file}:` : ''}${at.line}:${at.column}` : '';
      return `${where} ${severity} ${code} ${found}`;
    });
  for (const { at } of issues) expect(at.in === 'policy' && at.line! > 0 && at.column! > 0).toBe(true);
  expect(said).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
});

function readCase(path: string): PolicyFile[] {
  const single = join(path, 'input.mdx');
  if (existsSync(single)) return [toFile('terms/2026-12.mdx', readFileSync(single))];
  const described = join(path, 'input.json');
  if (existsSync(described)) {
    const { before, repeat, times, after } = JSON.parse(readFileSync(described, 'utf8'));
    return [toFile('terms/2026-12.mdx', Buffer.from(`${before}${repeat.repeat(times)}${after}`))];
  }
  const root = join(path, 'policies');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => toFile(file.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(file)));
}

function toFile(path: string, bytes: Uint8Array): PolicyFile {
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
