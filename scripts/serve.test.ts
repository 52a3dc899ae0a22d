// The program that serves, started as `npm run serve` starts it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseName } from '../src/edge/node.ts';
import { testSettings, writeTestSite } from '../src/edge/testing/test-site.ts';
import { edgeFileName } from './release/edge-files.ts';
import { root } from './release/paths.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'forecourt-home-'));
  writeTestSite(join(home, '.releases/one/site'));
  writeFileSync(join(home, '.releases/one', edgeFileName), JSON.stringify(testSettings));
  symlinkSync('.releases/one/site', join(home, 'dist'));
});
afterEach(() => rmSync(home, { recursive: true }));

const program = [`${root}scripts/serve.ts`];
const inHome = () => ({ env: { ...process.env, FORECOURT_HOME: home, PORT: '0' } });

test('a site in a home of its own is served from there, the program outlives the site, and ends when it is asked to', async () => {
  const child = spawn(process.execPath, program, inHome());
  const ended = new Promise((end) => child.once('exit', end));
  const origin = await new Promise<string>((served, failed) => {
    let said = '';
    const hear = (text: Buffer) => {
      const [, address] = /The site is at (\S+)/.exec((said += text)) ?? [];
      if (address !== undefined) served(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => failed(new Error(said)));
  });
  const health = (await (await fetch(`${origin}api/health`)).json()) as object;
  rmSync(join(home, 'dist'));
  expect((await fetch(origin)).status).toBe(404);
  expect((await fetch(`${origin}api/health`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(health).toMatchObject({ release: testSettings.release });
});

test('a folder where the link to the release should be is said in words', () => {
  rmSync(join(home, 'dist'));
  mkdirSync(join(home, 'dist'));
  const { status, stderr } = spawnSync(process.execPath, program, { ...inHome(), encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stderr).toBe(
    'dist is in the way: it should be a link made by a build. Move it away, and try again.\n',
  );
});

test.each([
  [
    'that is damaged',
    () => writeFileSync(join(home, '.data', databaseName), 'x'.repeat(5000)),
    'not a database',
  ],
  ['that cannot be opened', () => mkdirSync(join(home, '.data', databaseName)), 'unable to open'],
])('a database %s is said in words', (_, make, why) => {
  mkdirSync(join(home, '.data'));
  make();
  const { status, stderr } = spawnSync(process.execPath, program, { ...inHome(), encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stderr).toMatch(new RegExp(`inquiries\\.db cannot be used \\(.*${why}`));
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
