// The last part of publishing, where the operator has named a command for it: the release goes to the public
// address. What counts is what that address then says of itself, not how the command ended.
import { spawn } from 'node:child_process';
import { setTimeout as timeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { Job } from '../../src/staff/ports.ts';
import { root } from '../release/paths.ts';
import type { Deploy } from './operator.ts';

/**
 * Runs the command and asks the public address which release it shows.
 * @param command the words of it; `{release}` stands for the release's id. No shell reads them
 * @returns a fault unless the command succeeded and the address shows the release
 */
export async function bringToPublic(
  command: readonly string[],
  { address, release, limit, onSaid, fetch, wait }: Given,
): Promise<Brought> {
  let heard = '';
  // Colours are for terminals; a mark of one may come in two parts.
  const said = () => stripVTControlCharacters(heard);
  const hear = (text: string) => {
    heard += text;
    onSaid(said());
  };
  const words = command.map((word) => word.replaceAll('{release}', release));
  const { exitCode, isStopped } = await run(words, limit, hear);
  // A network takes a while to hear of a new release; after a failure there is nothing to wait for.
  const tries = exitCode === 0 ? TRIES : 1;
  let shown: string | undefined;
  for (let turn = 0; turn < tries && shown !== release; turn += 1) {
    if (turn > 0) await wait();
    shown = await releaseAt(address, fetch, 10_000);
  }
  const deployed = exitCode === 0 && shown === release;
  return {
    said: said(),
    deployed,
    publicRelease: shown,
    ...(!deployed && { fault: 'deploy' }),
    ...(isStopped && { stoppedAfter: limit.minutes }),
  };
}

/** What of the operator's settings and of this computer the work needs. */
export function publicAddress(settings: Deploy | undefined): PublicAddress | undefined {
  if (!settings) return undefined;
  const { address, command, undo, minutes } = settings;
  const limit = { minutes, reached: () => timeout(minutes * 60_000, undefined, { ref: false }) };
  const bring = (words: readonly string[]) => (release: string, onSaid: Given['onSaid']) =>
    bringToPublic(words, { address, release, limit, onSaid, fetch, wait: oneWait });
  return {
    send: bring(command),
    turnBack: bring(undo),
    // A screen waits for it.
    shown: () => releaseAt(address, fetch, 3_000),
  };
}

/** The release of which /api/health speaks; undefined where there is no answer. */
async function releaseAt(address: string, get: typeof fetch, ms: number): Promise<string | undefined> {
  try {
    const response = await get(new URL('/api/health', address), { signal: AbortSignal.timeout(ms) });
    const { release } = (await response.json()) as { release?: unknown };
    return typeof release === 'string' ? release : undefined;
  } catch {
    return undefined;
  }
}

/** Runs the command in a process group of its own, so that what it started itself ends with it at the limit. */
function run([program = '', ...args]: string[], limit: Limit, hear: (text: string) => void): Promise<Ran> {
  return new Promise((ended) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => {
      hear(`${error.message}\n`);
      ended({ exitCode: 3, isStopped: false });
    });
    child.once('close', (code) => ended({ exitCode: code ?? 3, isStopped: false }));
    void limit.reached().then(() => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      ended({ exitCode: 3, isStopped: true });
      endGroup(child.pid, 'SIGTERM');
      setTimeout(endGroup, 5_000, child.pid, 'SIGKILL').unref();
    });
  });
}

function endGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // It has ended meanwhile.
  }
}

const TRIES = 30;
const oneWait = () => timeout(2_000);

/** How long the command may take, and a promise that is kept when that is over. */
type Limit = { minutes: number; reached: () => Promise<void> };
type Ran = { exitCode: number; isStopped: boolean };
export type Brought = Pick<Job, 'said' | 'deployed' | 'publicRelease' | 'stoppedAfter'> & {
  fault?: 'deploy';
};
type Bring = (release: string, onSaid: (said: string) => void) => Promise<Brought>;
export type PublicAddress = {
  send: Bring;
  turnBack: Bring;
  /** The release that the address shows now; undefined where it gives no answer. */
  shown: () => Promise<string | undefined>;
};
type Given = {
  address: string;
  release: string;
  limit: Limit;
  /** Told of everything the command has said so far. */
  onSaid: (said: string) => void;
  fetch: typeof globalThis.fetch;
  wait: () => Promise<void>;
};
