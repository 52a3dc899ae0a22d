// The program that serves, started as `npm run serve` starts it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testSettings, writeTestSite } from '../src/edge/testing/test-site.ts';
import { edgeFileName } from './release/edge-files.ts';
import { root } from './release/paths.ts';

test('a site in a home of its own is served from there, and the program ends when it is asked to', async () => {
  const home = mkdtempSync(join(tmpdir(), 'forecourt-home-'));
  writeTestSite(join(home, '.releases/one/site'));
  writeFileSync(join(home, '.releases/one', edgeFileName), JSON.stringify(testSettings));
  symlinkSync('.releases/one/site', join(home, 'dist'));
  const child = spawn(process.execPath, [`${root}scripts/serve.ts`], {
    env: { ...process.env, FORECOURT_HOME: home, PORT: '0' },
  });
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
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(health).toMatchObject({ release: testSettings.release });
  rmSync(home, { recursive: true });
});
