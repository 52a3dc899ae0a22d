// What is called wrongly ends with 2, in words, and does nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './release/paths.ts';

const home = mkdtempSync(join(tmpdir(), 'forecourt-options-'));
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ['deploy', ['--check', '--local'], {}, 'give one of the two'],
  ['deploy', ['--check'], { FORECOURT_FILES_LIMIT: '100,000' }, 'FORECOURT_FILES_LIMIT is “100,000”'],
  ['rebuild-verify', ['--nonsense'], {}, '--nonsense'],
  ['releases', ['--nonsense'], {}, '--nonsense'],
  ['photos', ['--nonsense'], {}, '--nonsense'],
  ['sample', ['--count', 'many'], {}, 'whole numbers'],
  ['fuzz', ['--seconds', 'many'], {}, 'take numbers'],
  ['bench-search', ['--nonsense'], {}, '--nonsense'],
  ['build', ['--site', '/no/such'], {}, 'there is none at /no/such'],
  ['build', ['--site', join(root, 'package.json')], {}, '--site takes a folder'],
  ['serve', ['--bogus'], {}, '--bogus'],
  ['serve', ['--port', '4400'], {}, 'PORT and HOST say where'],
  ['serve', ['4400'], {}, '4400'],
  ['start', ['--site', '/no/such'], {}, 'there is none at /no/such'],
])('%s %j', (script, args, env, says) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, `scripts/${script}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env, FORECOURT_HOME: home },
  });
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
  expect(readdirSync(home)).toEqual([]);
});

test.each([
  'build',
  'start',
  'releases',
  'photos',
  'inbox',
  'consents',
  'policy',
  'rollback',
  'backup',
  'restore',
  'serve',
  'edge',
  'preview-policies',
  'bench',
  'bench-pages',
])('%s --help', (script) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/${script}.ts`), '--help'],
    { encoding: 'utf8', env: { ...process.env, FORECOURT_HOME: home } },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm ');
  expect(readdirSync(home)).toEqual([]);
});
