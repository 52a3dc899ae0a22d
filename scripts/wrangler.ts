// Wrangler, kept inside the project: what it writes goes to .cache, and it reports to nobody.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row, Sql, Value } from '../src/edge/sql.ts';
import { root } from './release/paths.ts';

/** The database of `npm run edge`. */
export const localState = `${root}.cache/edge/state`;

/** Runs wrangler to its end. */
export function wrangler(...args: string[]): { status: number; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...withConfig(args)], {
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status: status ?? 3, stdout, stderr };
}

/** Starts wrangler and leaves it running. */
export function startWrangler(args: readonly string[], stdio: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, [program, ...withConfig(args)], {
    env: environment(),
    stdio: ['ignore', stdio, stdio],
    detached: stdio === 'pipe',
  });
}

/** Creates or migrates the database; throws with wrangler's own words. */
export function migrateD1(...where: string[]): void {
  const { status, stdout, stderr } = wrangler('d1', 'migrations', 'apply', 'DB', ...where);
  if (status !== 0) throw new Error(stderr || stdout);
}

/** D1 through wrangler, statement by statement in one call; values are ids, numbers and times. */
export function wranglerSql(...where: string[]): Sql {
  return {
    async batch(statements) {
      const command = statements.map(({ sql, params = [] }) => `${fill(sql, params)};`).join('\n');
      const { status, stdout, stderr } = wrangler(
        'd1',
        'execute',
        'DB',
        ...where,
        '--json',
        '--command',
        command,
      );
      if (status !== 0) throw new Error((stderr || stdout).trim());
      return (JSON.parse(stdout) as { results: Row[] }[]).map(({ results }) => results);
    },
    scrub: async () => {},
  };
}

const program = fileURLToPath(import.meta.resolve('wrangler/package.json')).replace(
  /package\.json$/,
  'bin/wrangler.js',
);

function withConfig(args: readonly string[]): string[] {
  return [...args, '--config', `${root}src/edge/wrangler.jsonc`];
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    XDG_CONFIG_HOME: `${root}.cache/wrangler/config`,
    WRANGLER_LOG_PATH: `${root}.cache/wrangler/logs`,
    WRANGLER_CACHE_DIR: `${root}.cache/wrangler/cache`,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
  };
}

function fill(sql: string, params: readonly Value[]): string {
  let next = 0;
  return sql.replaceAll('?', () => {
    const value = params[next++];
    return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL');
  });
}
