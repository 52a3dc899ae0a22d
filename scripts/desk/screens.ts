// The built screens: made at the first visit, in a folder named after the digest of what they are made of, and
// found there by every later start.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeskPorts } from '../../src/staff/ports.ts';
import { root } from '../release/paths.ts';

/** @param onBuilding is told when the screens have to be built first */
export function openScreens(onBuilding: () => void): Pick<DeskPorts, 'render' | 'asset'> {
  let opened: Promise<Opened> | undefined;
  const open = () =>
    (opened ??= load(onBuilding).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  return {
    render: async (name, data) => (await open()).render(name, data),
    async asset(name) {
      const { folder } = await open();
      const type = types[extname(name)];
      const bytes =
        type && (await readFile(join(folder, 'built/client/_astro', name)).catch(() => undefined));
      return bytes && type ? { bytes, type } : undefined;
    },
  };
}

async function load(onBuilding: () => void): Promise<Opened> {
  const folder = join(cache, await digestSources());
  const entry = join(folder, 'built/server/entry.mjs');
  if (!existsSync(entry)) {
    onBuilding();
    await buildInto(folder);
  }
  const { render } = (await import(pathToFileURL(entry).href)) as Pick<Opened, 'render'>;
  return { folder, render };
}

/** Builds beside the place and moves it there whole; older builds go. */
async function buildInto(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await new Promise<void>((built, failed) => {
    const script = `${root}scripts/desk/build-screens.ts`;
    const child = spawn(process.execPath, [script, beside], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? built() : failed(new Error('The screens could not be built.')),
    );
  });
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  for (const name of await readdir(cache)) {
    if (!folder.endsWith(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function digestSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const part of sources) {
    const entries = await readdir(join(root, part), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  hash
    .update(await readFile(join(root, 'package.json')))
    .update(await readFile(join(root, 'scripts/desk/build-screens.ts')));
  return hash.digest('hex').slice(0, 20);
}

/** What the screens import. */
const sources = ['src/staff', 'src/styles', 'src/messages', 'src/inventory', 'src/integrations'];
const cache = join(root, '.cache/desk');
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

type Opened = { folder: string; render: DeskPorts['render'] };
