// The whole way on a copy of the project: from a CSV to the served site, and what happens when a file, a
// setting or a page is wrong.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './paths.ts';

const copy = join(root, '.cache/journey');
const inventory = join(copy, 'small.csv');
const header = 'Ref No,Status,Make,Model,Body Type,First Registered,Arrived,FOB (USD)';

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of [
    'src',
    'content',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  rmSync(join(copy, 'content/inventory'), { recursive: true });
  mkdirSync(join(copy, 'content/inventory'));
  writeRows(
    'J-1,available,Toyota,Vitz,hatchback,2014-05,2026-11-01,2450',
    'J-2,sold,Honda,Fit,hatchback,2015,,3100',
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('from the CSV to the site', () => {
  test('start reads the file, builds, and serves what it says', async () => {
    const home = await whileServing(async (address) => (await fetch(address)).text());
    expect(home).toContain('<a href="/makes/toyota/">Toyota</a><data class="count" value="1">1</data>');
    expect(home).not.toContain('/makes/honda/');
  }, 120_000);

  test('a second start with the same file builds nothing', async () => {
    const before = readlinkSync(join(copy, 'dist'));
    await whileServing(async () => undefined);
    expect(readlinkSync(join(copy, 'dist'))).toBe(before);
  }, 60_000);

  test('another file is taken over, and what is missing from it keeps a page without being counted', async () => {
    writeRows('J-2,available,Honda,Fit,hatchback,2015,,3100', 'J-3,available,Honda,Fit,hatchback,2016,,3300');
    const [home, gone, unknown] = await whileServing(async (address) => [
      await (await fetch(address)).text(),
      await (await fetch(`${address}vehicles/j-1/`)).text(),
      (await fetch(`${address}vehicles/j-9/`)).status,
    ]);
    expect(home).toContain('<a href="/makes/honda/">Honda</a><data class="count" value="2">2</data>');
    expect(home).not.toContain('/makes/toyota/');
    expect(gone).toContain('No longer available'.toLowerCase());
    expect(unknown).toBe(404);
  }, 120_000);

  test('a make that is accepted by hand publishes the row that was kept back for it', async () => {
    writeRows(
      'J-2,available,Honda,Fit,hatchback,2015,,3100',
      'J-3,available,Honda,Fit,hatchback,2016,,3300',
      'J-4,available,Zenvo,TS1,coupe,2016,,93300',
    );
    const home = () => whileServing(async (address) => (await fetch(address)).text());
    expect(await home()).not.toContain('/makes/zenvo/');
    writeFileSync(join(copy, 'content/inventory/makes.json'), '{"Zenvo": []}');
    expect(await home()).toContain('<a href="/makes/zenvo/">Zenvo</a>');
  }, 240_000);

  test('a file that is refused leaves the stock and the site as they were', async () => {
    const stock = readFileSync(join(copy, 'content/inventory/vehicles.jsonl'), 'utf8');
    writeFileSync(inventory, `${header}\n`);
    const home = await whileServing(async (address) => (await fetch(address)).text());
    expect(home).toContain('<a href="/makes/honda/">Honda</a><data class="count" value="2">2</data>');
    expect(readFileSync(join(copy, 'content/inventory/vehicles.jsonl'), 'utf8')).toBe(stock);
  }, 60_000);

  test.each([
    ['a setting that is not one', 'content/site/company.json', '{"name": 3}'],
    ['a stock that is damaged', 'content/inventory/vehicles.jsonl', '{"stock": {}}\n'],
    ['an approved policy that was changed', 'content/policies/approved/terms/2026-11.en.txt', 'x'],
    ['a page that does not render', 'src/pages/about.astro', '---\nthrow new Error("broken");\n---\n'],
    ['a page with a link to nowhere', 'src/pages/about.astro', '<a href="/nowhere/">x</a>'],
  ])(
    'a build with %s fails and leaves the site that is served',
    (_, file, content) => {
      const path = join(copy, file);
      const good = readFileSync(path);
      const served = readlinkSync(join(copy, 'dist'));
      const releases = releaseIds();
      writeFileSync(path, content);
      const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
      writeFileSync(path, good);
      expect(status).not.toBe(0);
      expect(readlinkSync(join(copy, 'dist'))).toBe(served);
      expect(releaseIds()).toEqual(releases);
    },
    60_000,
  );

  test('a draft of a policy that nobody could read does not stop a build, and is not published', () => {
    const draft = join(copy, 'content/policies/terms/2099-01.mdx');
    writeFileSync(draft, '<script>alert(1)</script> {process.exit(1)}');
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
    rmSync(draft);
    expect(status).toBe(0);
    expect(readdirSync(join(copy, 'dist/policies/terms'))).not.toContain('2099-01');
  }, 60_000);
});

function releaseIds(): string[] {
  return readdirSync(join(copy, '.releases')).filter((name) => /^\d/.test(name));
}

function writeRows(...rows: string[]): void {
  writeFileSync(inventory, [header, ...rows, ''].join('\n'));
}

async function whileServing<T>(use: (address: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, ['scripts/start.ts', '--inventory', inventory], {
    cwd: copy,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await use(await addressOf(child));
  } finally {
    child.kill();
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (address) resolve(address[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', (code) => reject(new Error(`start ended with ${code}:\n${said}`)));
  });
}
