// The last part of publishing, where the operator has named a command for it: the release goes to the public
// address. What counts is what that address then says of itself, not how the command ended.
import { spawn } from 'node:child_process';
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
  { address, release, onSaid, fetch, wait }: Given,
): Promise<Brought> {
  let said = '';
  const hear = (text: string) => onSaid((said += text));
  const exitCode = await run(
    command.map((word) => word.replaceAll('{release}', release)),
    hear,
  );
  // A network takes a while to hear of a new release; after a failure there is nothing to wait for.
  const tries = exitCode === 0 ? TRIES : 1;
  let shown: string | undefined;
  for (let turn = 0; turn < tries && shown !== release; turn += 1) {
    if (turn > 0) await wait();
    shown = await releaseAt(address, fetch);
  }
  const deployed = exitCode === 0 && shown === release;
  return { said, deployed, publicRelease: shown, ...(!deployed && { fault: 'deploy' }) };
}

/** What of the operator's settings and of this computer the work needs. */
export function publicAddress(settings: Deploy | undefined): PublicAddress | undefined {
  if (!settings) return undefined;
  const { address, command, undo } = settings;
  const bring = (words: readonly string[]) => (release: string, onSaid: Given['onSaid']) =>
    bringToPublic(words, { address, release, onSaid, fetch, wait: oneWait });
  return { send: bring(command), turnBack: bring(undo) };
}

/** The release of which /api/health speaks; undefined where there is no answer. */
async function releaseAt(address: string, get: typeof fetch): Promise<string | undefined> {
  try {
    const response = await get(new URL('/api/health', address), { signal: AbortSignal.timeout(10_000) });
    const { release } = (await response.json()) as { release?: unknown };
    return typeof release === 'string' ? release : undefined;
  } catch {
    return undefined;
  }
}

function run([program = '', ...args]: string[], hear: (text: string) => void): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => {
      hear(`${error.message}\n`);
      ended(3);
    });
    child.once('close', (code) => ended(code ?? 3));
  });
}

const TRIES = 30;
const oneWait = () => new Promise<void>((done) => void setTimeout(done, 2_000));

export type Brought = Pick<Job, 'said' | 'deployed' | 'publicRelease'> & { fault?: 'deploy' };
type Bring = (release: string, onSaid: (said: string) => void) => Promise<Brought>;
export type PublicAddress = { send: Bring; turnBack: Bring };
type Given = {
  address: string;
  release: string;
  /** Told of everything the command has said so far. */
  onSaid: (said: string) => void;
  fetch: typeof globalThis.fetch;
  wait: () => Promise<void>;
};
