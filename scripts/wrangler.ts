// Wrangler, kept inside the project: what it writes goes to .cache, and it reports to nobody.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Row, Sql, Statement, Value } from '../src/edge/sql.ts';
import { root } from './release/paths.ts';

/** The Worker's configuration, taken where no other is named. */
export const wranglerFile = `${root}src/edge/wrangler.jsonc`;
/** The entry of the Worker, where wrangler.jsonc looks for it. */
export const edgeFolder = `${root}.cache/edge`;
/** The database of `npm run edge`. */
export const localState = `${edgeFolder}/state`;

/** Runs wrangler to its end and answers what it printed; rejects with wrangler's own words. */
export function wrangler(...args: string[]): Promise<string> {
  const options = { env: environment(), maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...withConfig(args)], options, (error, stdout, stderr) => {
      if (error) reject(new Error(reasonIn((stderr || stdout).trim())));
      else resolve(stdout);
    });
  });
}

/**
 * What wrangler says went wrong, without the codes of colours, which it prints even where it is told not to; with
 * `--json` it packs its words: `{"error": {"text": "No."}}` -> `No.`
 */
export function reasonIn(said: string): string {
  return stripVTControlCharacters(unpack(said));
}

function unpack(said: string): string {
  try {
    const { error } = JSON.parse(said) as { error?: { text?: unknown } };
    return typeof error?.text === 'string' ? error.text : said;
  } catch {
    return said;
  }
}

/** Starts wrangler and leaves it running. */
export function startWrangler(args: readonly string[], stdio: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, [program, ...withConfig(args)], {
    env: environment(),
    stdio: ['ignore', stdio, stdio],
    detached: stdio === 'pipe',
  });
}

/** Creates or migrates the database. */
export async function migrateD1(...where: string[]): Promise<void> {
  await wrangler('d1', 'migrations', 'apply', 'DB', ...where);
}

/** D1 through wrangler, statement by statement in one call; values are ids, numbers and times. */
export function wranglerSql(...where: string[]): Sql {
  return {
    async batch(statements) {
      const command = statements.map(({ sql, params = [] }) => `${fill(sql, params)};`).join('\n');
      const stdout = await wrangler('d1', 'execute', 'DB', ...where, '--json', '--command', command);
      return (JSON.parse(stdout) as { results: Row[] }[]).map(({ results }) => results);
    },
    scrub: async () => {},
  };
}

/** Questions asked at the same moment go in one call: each starts a program of its own, which takes seconds. */
export function asOne({ batch, scrub }: Sql): Sql {
  let waiting: Waiting[] = [];
  const ask = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const all = await batch(asked.flatMap(({ statements }) => statements));
      let from = 0;
      for (const { statements, answer } of asked) answer(all.slice(from, (from += statements.length)));
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  return {
    batch: (statements) =>
      new Promise((answer, fail) => {
        if (waiting.push({ statements, answer, fail }) === 1) setImmediate(ask);
      }),
    scrub,
  };
}

/** Writes the entry of the Worker into a folder: the code of src/edge with the settings of a release. */
export function writeWorkerEntry(folder: string, settingsFile: string): string {
  const entry = join(folder, 'worker.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    entry,
    `import settings from ${JSON.stringify(settingsFile)};
import { createWorker } from ${JSON.stringify(`${root}src/edge/worker.ts`)};
export default createWorker(settings);
`,
  );
  return entry;
}

const program = fileURLToPath(import.meta.resolve('wrangler/package.json')).replace(
  /package\.json$/,
  'bin/wrangler.js',
);

function withConfig(args: readonly string[]): string[] {
  return args.some((arg) => arg.startsWith('--config')) ? [...args] : [...args, `--config=${wranglerFile}`];
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NO_COLOR: '1',
    XDG_CONFIG_HOME: `${root}.cache/wrangler/config`,
    WRANGLER_LOG_PATH: `${root}.cache/wrangler/logs`,
    WRANGLER_CACHE_DIR: `${root}.cache/wrangler/cache`,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
}

function fill(sql: string, params: readonly Value[]): string {
  let next = 0;
  return sql.replaceAll('?', () => {
    const value = params[next++];
    return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
  });
}

type Waiting = {
  statements: readonly Statement[];
  answer: (rows: Row[][]) => void;
  fail: (error: unknown) => void;
};
