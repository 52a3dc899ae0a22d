// The Worker on Cloudflare's own runtime, as wrangler runs it, on the test site.
import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateD1, startWrangler, writeWorkerEntry } from '../../../scripts/wrangler.ts';
import { headersFile } from '../headers.ts';
import { sendHttp } from './send-http.ts';
import { testSettings, writeTestSite } from './test-site.ts';

/** Writes the site and an empty database into a folder. */
export async function prepareWorkerd(folder: string): Promise<void> {
  const site = join(folder, 'site');
  writeTestSite(site);
  writeFileSync(join(site, '_headers'), headersFile(testSettings.headers));
  mkdirSync(join(folder, 'state'), { recursive: true });
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify(testSettings));
  writeWorkerEntry(folder, settings);
  await migrateD1(...stateOf(folder));
}

export function entryOf(folder: string): string {
  return join(folder, 'worker.js');
}

export function stateOf(folder: string): string[] {
  return ['--local', '--persist-to', join(folder, 'state')];
}

/**
 * Starts wrangler and waits until the Worker answers.
 * @param given where parts stand that are not in the folder; the file of another configuration
 */
export async function startWorkerd(
  folder: string,
  given: { assets?: string; 'persist-to'?: string; config?: string } = {},
): Promise<RunningWorkerd> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = {
    assets: join(folder, 'site'),
    'persist-to': join(folder, 'state'),
    ip: '127.0.0.1',
    port,
    'inspector-port': await freePort(),
    'show-interactive-dev-session': false,
    ...given,
  };
  const child = startWrangler(['dev', entryOf(folder), ...toArguments(options)], 'pipe');
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  for (let tries = 0; ; tries++) {
    const answer = await sendHttp(origin)('/api/health', { method: 'GET', headers: {} }).catch(
      () => undefined,
    );
    if (answer?.status === 200) break;
    if (tries > 600 || child.exitCode !== null) throw new Error(`the Worker does not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // The whole group: wrangler and the runtime that it started, which holds the database until it is gone.
  const group = -(child.pid as number);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    process.kill(group, signal);
    while (isThere(group)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { origin, log: () => output, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** `{port: 1}` -> `--port=1` */
export function toArguments(options: Record<string, string | number | boolean>): string[] {
  return Object.entries(options).map(([name, value]) => `--${name}=${value}`);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export type RunningWorkerd = {
  origin: string;
  log: () => string;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};
