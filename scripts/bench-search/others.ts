// The searchers beside ours, each in a process of its own: one that takes too long is stopped with all that it
// started.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../../src/search/columns.ts';
import type { Measured } from './questions.ts';

const searchers = {
  'itemsjs, records as JSON': async (rows: readonly Row[]) =>
    (await import('./items-js.ts')).measureItemsJs(rows),
  'Pagefind, in Chromium': async (rows: readonly Row[]) =>
    (await import('./pagefind.ts')).measurePagefind(rows),
};

export const names = Object.keys(searchers) as Name[];

/** @returns undefined where it was stopped. @throws where it failed */
export async function measureOther(
  name: Name,
  rows: readonly Row[],
  limitSeconds: number,
): Promise<Measurement | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'forecourt-bench-'));
  const [input, output] = [join(folder, 'rows.json'), join(folder, 'measured.json')];
  try {
    writeFileSync(input, JSON.stringify(rows));
    // A group of its own, so that a browser or an indexer it started ends with it.
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name, input, output], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TMPDIR: folder },
    });
    let isStopped = false;
    const limit = setTimeout(() => {
      isStopped = true;
      process.kill(-child.pid!, 'SIGKILL');
    }, limitSeconds * 1000);
    const code = await new Promise((ended) => child.once('exit', ended));
    clearTimeout(limit);
    if (isStopped) return undefined;
    if (code !== 0) throw new Error(`${name} failed.`);
    return JSON.parse(readFileSync(output, 'utf8')) as Measurement;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.main) {
  const [, , name, input, output] = process.argv;
  const rows = JSON.parse(readFileSync(input!, 'utf8')) as Row[];
  writeFileSync(output!, JSON.stringify(await searchers[name as Name](rows)));
}

type Name = keyof typeof searchers;

/** All but the searcher's name. */
export type Measurement = Omit<Measured, 'searcher'>;
