// Encoding in processes of their own, one a core: a photo that kills its decoder, or keeps it for ever, costs
// that photo and nothing else.
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Entry } from './cache.ts';

/** Milliseconds after which a photo is given up. */
const PATIENCE = 120_000;
const ENCODER = new URL('./encoder.ts', import.meta.url);

/**
 * Makes the pictures of photos and drawings and keeps them in the cache.
 * @param onMade told before the first and after each one; not at all where there is nothing to do
 * @returns an entry for each job, in the order of the jobs; one that failed is not in the cache
 */
export async function encodeAll(
  jobs: readonly EncodeJob[],
  onMade: (done: number, total: number) => void,
  program = ENCODER,
): Promise<Entry[]> {
  const entries = Array.from<Entry>({ length: jobs.length });
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let encoder: ChildProcess | undefined;
    for (let at = next++; at < jobs.length; at = next++) {
      encoder ??= fork(program, { execArgv: [] });
      const said = await answer(encoder, jobs[at]!);
      entries[at] = said.entry;
      if (!said.isAlive) encoder = undefined;
      onMade(++done, jobs.length);
    }
    encoder?.disconnect();
  };
  if (jobs.length > 0) onMade(0, jobs.length);
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return entries;
}

export function failed(why: string): Entry {
  return { ok: false, refusal: { code: 'photo-failed', found: '', facts: { why } } };
}

/** What the encoder says, or that it says nothing any more. */
function answer(encoder: ChildProcess, job: EncodeJob): Promise<{ entry: Entry; isAlive: boolean }> {
  return new Promise((resolve) => {
    const settle = (entry: Entry, isAlive: boolean): void => {
      clearTimeout(patience);
      encoder.removeAllListeners();
      if (!isAlive) encoder.on('error', () => undefined).kill('SIGKILL');
      resolve({ entry, isAlive });
    };
    const giveUp = (why: string): void => settle(failed(why), false);
    const patience = setTimeout(() => giveUp(`it took longer than ${PATIENCE / 1000} seconds`), PATIENCE);
    encoder.once('message', (entry) => settle(entry as Entry, true));
    encoder.once('exit', (code, signal) => giveUp(`the decoder stopped (${signal ?? code})`));
    encoder.once('error', (error) => giveUp(error.message));
    encoder.send(job);
  });
}

/** A file, or a drawing as an SVG document. */
export type Source = { file: string } | { drawing: string };
export type EncodeJob = { id: string; cache: string; source: Source };
