// One piece of work at a time in a workspace, and everybody who watches it.
import type { Job, Started, Workspace } from '../../src/staff/ports.ts';

/** @param now milliseconds since 1970 */
export function createJobs(now: () => number): Jobs {
  let job: Job | undefined;
  const watchers = new Set<() => void>();
  const set = (change: Partial<Job>) => {
    job = { ...job!, ...change };
    for (const tell of watchers) tell();
  };
  return {
    job: () => job,
    watch(tell) {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
    start(kind, who, upload, run) {
      if (job && job.endedAt === undefined) return { isStarted: false, job };
      job = { kind, who, upload, since: now(), step: 'starting', done: 0, total: 0, said: '' };
      run(set).then(
        (end) => set({ ...end, step: end.fault ? 'failed' : 'done', endedAt: now() }),
        (error: Error) => set({ step: 'failed', fault: 'failed', said: error.message, endedAt: now() }),
      );
      return { isStarted: true, job };
    },
  };
}

/** Kept when nothing is being done, at once or in the end. */
export function untilEnded({ job, watch }: Pick<Workspace, 'job' | 'watch'>): Promise<void> {
  const isRunning = () => job() !== undefined && job()?.endedAt === undefined;
  return new Promise((ended) => {
    if (!isRunning()) return ended();
    const stop = watch(() => {
      if (isRunning()) return;
      stop();
      ended();
    });
  });
}

type Jobs = Pick<Workspace, 'job' | 'watch'> & {
  /** @param run does the work and answers how it ended; it may reject */
  start: (
    kind: Job['kind'],
    who: string,
    upload: string | undefined,
    run: (onTold: OnTold) => Promise<End>,
  ) => Started;
};
export type End = Pick<Job, 'said'> &
  Partial<Pick<Job, 'fault' | 'release' | 'preview' | 'deployed' | 'publicRelease' | 'stoppedAfter'>>;
/** Takes what a command tells of itself, and what becomes known of the job on the way. */
export type OnTold = (told: Partial<Job>) => void;
