// How far the making of a release is: told to the program that started this one, where one listens (the staff
// desk does), else printed.
import { releaseWords as words } from '../../src/messages/en/release.ts';
import type { PhotoProgress } from '../photos/prepare.ts';
import { photoLines, progressLine } from '../progress-line.ts';

/** @param quiet prints nothing; who listens is told all the same */
export function toldProgress(quiet: boolean): Progress {
  if (process.send) {
    return {
      onPhotos: sparing((kind, done, total) => tell({ step: kind, done, total })),
      onRendered: sparing((done, total) => tell({ step: 'rendering', done, total })),
      onChecking: () => tell({ step: 'checking', done: 0, total: 0 }),
    };
  }
  return {
    onPhotos: quiet ? undefined : photoLines(),
    onRendered: quiet ? undefined : progressLine('rendering', 'pages'),
    onChecking: () => quiet || console.log(words.checking),
  };
}

/** Sends to the program that started this one; nothing where there is none. */
export function tell(progress: Told): void {
  process.send?.(progress);
}

/** At most about ten times a second, and always the last. */
function sparing<Args extends unknown[]>(say: (...args: Args) => void): (...args: Args) => void {
  let saidAt = 0;
  return (...args) => {
    const [done, total] = args.slice(-2);
    if (done !== total && performance.now() - saidAt < 100) return;
    saidAt = performance.now();
    say(...args);
  };
}

type Progress = {
  onPhotos: PhotoProgress | undefined;
  onRendered: ((done: number, total: number) => void) | undefined;
  onChecking: () => void;
};
export type Told =
  | {
      step: 'reading' | 'photos' | 'drawings' | 'rendering' | 'checking' | 'switching';
      done: number;
      total: number;
    }
  /** The release that was made, or that shows the stock already. */
  | { release: string };
