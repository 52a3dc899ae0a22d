// What the commands that make releases have in common: the lock, the end of a switch that was cut off, and the
// making itself.
import type { Issue } from '../../src/issues/issue.ts';
import { releaseWords as words } from '../../src/messages/en/release.ts';
import { FREE_LIMIT, parseLimit, roomOf } from '../deploy/room.ts';
import { printIssues } from '../print-issues.ts';
import { inWords } from './in-words.ts';
import { takeLock } from './lock.ts';
import { makeRelease, type Made, type Making } from './make-release.ts';
import { discard, dropRelease, removeOldReleases, type Release } from './releases.ts';
import { finishSwitch, switchTo } from './switch.ts';
import { tell, toldProgress } from './told-progress.ts';

/**
 * Runs a command alone and sets the exit code it gives ({@link inWords}).
 * @param run is called with the lock held and the live stock and the site in agreement
 */
export async function runAlone(run: () => Promise<number>): Promise<void> {
  await inWords(async () => {
    if (!takeLock()) {
      console.error(words.busy);
      return 3;
    }
    await finishSwitch();
    return run();
  });
}

/**
 * Makes an opened release and switches it in, unless it is only staged; one that fails is thrown away.
 * @param options.mapping the file of a column mapping that is to be remembered
 * @param options.quiet prints nothing but what is wrong
 * @param making.isStaged the release is kept aside, and nothing is switched
 * @returns the exit code, 0 or 3
 */
export async function publish(
  release: Release,
  making: Making,
  { mapping, quiet = false }: { mapping?: string | undefined; quiet?: boolean } = {},
): Promise<0 | 3> {
  const started = performance.now();
  try {
    const made = await makeRelease(release, { ...making, ...toldProgress(quiet) });
    if (!made.ok) {
      discard(release);
      return refuse(made.issues);
    }
    tell({ release: release.id });
    if (!making.isStaged) {
      tell({ step: 'switching', done: 0, total: 0 });
      await switchTo(release, mapping);
    }
    printIssues(made.issues);
    const { record, rendered } = made.value;
    if (!quiet) tellRoom(made.value);
    const seconds = (performance.now() - started) / 1000;
    if (!quiet) console.log(words.made(record.id, record.pages, rendered, record.counts.counted, seconds));
  } catch (error) {
    dropRelease(release);
    throw error;
  }
  if (!making.isStaged) await removeOldReleases();
  return 0;
}

/** How much of a deployment the site would fill. A bad FORECOURT_FILES_LIMIT is a matter for `npm run deploy`. */
function tellRoom({ files, photos }: Made): void {
  const limit = parseLimit(process.env['FORECOURT_FILES_LIMIT']) ?? FREE_LIMIT;
  const { taken, isTight } = roomOf(files, limit);
  console.log(words.room(taken, limit, photos));
  if (isTight) console.error(words.tight);
}

/** @returns the exit code 3 */
export function refuse(issues: readonly Issue[]): 3 {
  printIssues(issues);
  console.error(words.unchanged);
  return 3;
}
