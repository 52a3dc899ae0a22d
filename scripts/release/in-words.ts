// The end of a command: its exit code, and the words for faults of the system.
import { releaseWords as words } from '../../src/messages/en/release.ts';
import { LockUnusable } from './lock.ts';
import { ChangedMeanwhile } from './read-inputs.ts';
import { servedId } from './releases.ts';
import { LinkInTheWay, StockBehind } from './switch.ts';

/** Runs a command and sets the exit code it gives: 3 where it fails. It says then whether the site is as it was. */
export async function inWords(run: () => Promise<number>): Promise<void> {
  const before = servedId();
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(explain(error as NodeJS.ErrnoException));
    if (!(error instanceof StockBehind)) console.error(servedId() === before ? words.unchanged : words.moved);
    process.exitCode = 3;
  }
}

function explain(error: NodeJS.ErrnoException): string {
  if (error instanceof StockBehind) return words.stockBehind(error.message);
  if (error instanceof LinkInTheWay) return words.linkInTheWay(error.message);
  if (error instanceof LockUnusable) return words.lockUnusable(error.message);
  if (error instanceof ChangedMeanwhile) return words.changedMeanwhile;
  const known = words.faults[error.code ?? ''];
  return known ? `${known} (${error.message})` : `${words.fault}\n${error.stack ?? error.message}`;
}
