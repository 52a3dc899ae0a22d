// A deployment on Cloudflare's own runtime: into service, a faulty release turned back, photos from object
// storage.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deployWords as words } from '../../src/messages/en/deploy.ts';
import { headersFile } from '../../src/edge/headers.ts';
import { testSettings, writeTestSite } from '../../src/edge/testing/test-site.ts';
import { deploy, turnBackTo, type Deployed } from './deploy.ts';
import { localRuntime } from './local.ts';
import type { DeployTarget } from './target.ts';

// Each starts the runtime once or twice.
vi.setConfig({ testTimeout: 600_000 });
const folder = mkdtempSync(join(tmpdir(), 'forecourt-rehearsal-'));
const edge = resolve(import.meta.dirname, '../../src/edge');
let target: DeployTarget;

beforeAll(() => {
  const config = join(folder, 'wrangler.json');
  writeFileSync(
    config,
    JSON.stringify({
      name: 'forecourt-rehearsal',
      main: 'v1/worker.js',
      compatibility_date: '2026-11-01',
      assets: {
        directory: 'none',
        binding: 'ASSETS',
        html_handling: 'auto-trailing-slash',
        not_found_handling: 'none',
        run_worker_first: ['/api/*', '/*.php', '/inquiry/sent/*', '/photos/*'],
      },
      d1_databases: [
        {
          binding: 'DB',
          database_name: 'forecourt',
          database_id: 'local',
          migrations_dir: join(edge, 'migrations'),
        },
      ],
      r2_buckets: [{ binding: 'PHOTOS', bucket_name: 'forecourt-photos' }],
    }),
  );
  target = localRuntime(join(folder, 'local'), 'forecourt-photos', config);
});
afterAll(async () => {
  await target.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A release of the test site with one photo. */
function release(id: string, home = (html: string) => html): Deployed {
  const site = join(folder, id, 'site');
  writeTestSite(site);
  mkdirSync(join(site, 'photos'), { recursive: true });
  writeFileSync(join(site, 'photos/ab12-800.webp'), 'a picture');
  mkdirSync(join(site, 'types/suv'), { recursive: true });
  writeFileSync(join(site, 'types/suv/index.html'), '<h1>SUV</h1>');
  writeFileSync(join(site, '_headers'), headersFile(testSettings.headers));
  const index = join(site, 'index.html');
  const counted = `${readFileSync(index, 'utf8')}<a href="/types/suv/">SUV</a><data class="count" value="7">7</data>`;
  writeFileSync(index, counted);
  const expected = join(folder, id, 'expected');
  cpSync(site, expected, { recursive: true });
  writeFileSync(index, home(counted));
  const settingsFile = join(folder, id, 'edge.json');
  writeFileSync(settingsFile, JSON.stringify({ ...testSettings, release: id }));
  const { currentPolicy: policy, origin } = testSettings;
  return { id, site, settingsFile, origin, policy, photo: '/photos/ab12-800.webp' };
}

async function run(what: typeof deploy, given: Deployed, at: DeployTarget = target) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const wait = () => new Promise<void>((done) => setTimeout(done, 200));
  const on = { words, say, complain: say, wait, newId: () => crypto.randomUUID() };
  return { exitCode: await what(given, at, on), said: said.join('\n') };
}

test('a release goes into service, with its photo from object storage', async () => {
  const { exitCode, said } = await run(deploy, release('one'));
  expect([exitCode, said]).toEqual([0, expect.stringContaining('photos: 1 to object storage')]);
  const photo = await target.fetch('/photos/ab12-800.webp');
  expect(photo.headers.get('content-type')).toBe('image/webp');
  expect(photo.headers.get('cache-control')).toContain('immutable');
  expect(photo.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await photo.text()).toBe('a picture');
  expect((await target.fetch('/photos/none-800.webp')).status).toBe(404);
});

test('a release whose home is wrong is turned back by itself, and the database is as it was', async () => {
  const faulty = release('two', (html) => html.replace('value="7"', 'value="8"'));
  const right = join(folder, 'two/expected');
  // The release says 7; what was uploaded shows 8.
  const uploading: DeployTarget = {
    ...target,
    upload: (given) => target.upload({ ...given, site: faulty.site }),
  };
  const { exitCode, said } = await run(deploy, { ...faulty, site: right }, uploading);
  expect(exitCode).toBe(3);
  expect(said).toContain('SUV 8');
  expect(said).toContain('Turned back: one is in service again');
  const health = (await (await target.fetch('/api/health')).json()) as { release: string };
  expect(health.release).toBe('one');
});

test('rollback puts the version of an earlier release into service', async () => {
  await run(deploy, release('three'));
  const { exitCode, said } = await run(turnBackTo, release('one'));
  expect(exitCode).toBe(0);
  expect(said).toContain('Release one is in service again');
});
