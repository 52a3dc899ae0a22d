// A copy of the project to build, update and break, with its own content and releases.
import { spawnSync } from 'node:child_process';
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
  // Pictures and programs that were made once are made; which photos a copy has is its own matter.
  mkdirSync(join(folder, '.cache/photos'), { recursive: true });
  for (const made of ['.cache/photos/made', '.cache/programs']) {
    mkdirSync(join(root, made), { recursive: true });
    symlinkSync(join(root, made), join(folder, made));
  }
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
    releases: () => readdirSync(at('.releases')).filter((id) => /^\d{8}T/.test(id)),
    liveStock: () => readFileSync(at('content/inventory/vehicles.jsonl'), 'utf8'),
    servedStock: () => readFileSync(join(folder, readlinkSync(at('dist')), '../vehicles.jsonl'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Approves a version of the terms, called by its month, that holds from the 5th of it. */
export function approveTerms(project: ProjectCopy, version: string): void {
  const folder = project.at('content/policies/terms');
  const text = readFileSync(join(folder, '2026-11.mdx'), 'utf8')
    .replace('version: 2026-11', `version: ${version}`)
    .replace('effective: 2026-11-01', `effective: ${version}-05`)
    .replace(
      /summary: .*/,
      `summary: The words are the same; the version of ${version} proves that versions change.`,
    );
  writeFileSync(join(folder, `${version}.mdx`), text);
  const { status, said } = project.run('policy', 'approve', 'terms', version);
  if (status !== 0) throw new Error(said);
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
