// A copy of the project to build, update and break, with its own content and releases.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.ts';

const parts = [
  'src',
  'public',
  'scripts',
  'content/site',
  'content/policies',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export function copyProject(name: string): ProjectCopy {
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'content/inventory'), { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // Pictures that were made once are made; which photos a copy has is its own matter.
  mkdirSync(join(root, '.cache/photos/made'), { recursive: true });
  mkdirSync(join(folder, '.cache/photos'), { recursive: true });
  symlinkSync(join(root, '.cache/photos/made'), join(folder, '.cache/photos/made'));
  const at = (path: string) => join(folder, path);
  return {
    folder,
    at,
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [at(`scripts/${script}.ts`), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, said: `${stdout}${stderr}` };
    },
    served: () => basename(dirname(readlinkSync(at('dist')))),
    releases: () => readdirSync(at('.releases')).filter((name) => /^\d{8}T/.test(name)),
    liveStock: () => readFileSync(at('content/inventory/vehicles.jsonl'), 'utf8'),
    servedStock: () => readFileSync(join(folder, readlinkSync(at('dist')), '../vehicles.jsonl'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type ProjectCopy = {
  folder: string;
  /** A path in the copy. */
  at: (path: string) => string;
  /** Runs a command of the copy to its end. */
  run: (script: string, ...args: string[]) => { status: number | null; said: string };
  /** The id of the release that is served. */
  served: () => string;
  releases: () => string[];
  liveStock: () => string;
  servedStock: () => string;
  remove: () => void;
};
