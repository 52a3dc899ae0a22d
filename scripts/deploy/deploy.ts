// Going live: the database first, since the old code can live with what was added to it; then the release, and
// a trial at its public address. A release that fails its trial is taken out of service again.
import { tryOut, type Tried } from './smoke.ts';
import type { DeployTarget, Version } from './target.ts';
import type { DeployWords } from '../../src/messages/en/deploy.ts';

/**
 * Puts a release into service.
 * @returns the exit code: 0, or 3 where the release is not in service
 */
export async function deploy(release: Deployed, target: DeployTarget, on: On): Promise<0 | 3> {
  const { words, say } = on;
  say(words.steps.migrating);
  await target.migrate();
  const photos = await target.storePhotos(release);
  if (photos > 0) say(words.steps.photos(photos));
  const before = await target.inService();
  say(words.steps.uploading(release.id));
  await target.upload(release);
  return trial(release, target, before, on);
}

/**
 * Puts a release into service again that has been there before, or deploys it where the host no longer has it.
 * The database is left alone.
 */
export async function turnBackTo(release: Deployed, target: DeployTarget, on: On): Promise<0 | 3> {
  const version = await target.find(release.id);
  if (!version) return deploy(release, target, on);
  const before = await target.inService();
  await target.turnTo(version);
  const exitCode = await trial(release, target, before, on);
  if (exitCode === 0) on.say(on.words.rolledBack(release.id));
  return exitCode;
}

async function trial(
  release: Deployed,
  target: DeployTarget,
  before: Version | undefined,
  { words, say, complain, wait, newId }: On,
): Promise<0 | 3> {
  say(words.steps.trying(target.address()));
  const { fetch, erase } = target;
  const faults = await tryOut(release, { fetch, wait, id: newId(), erase, words: words.smoke });
  if (faults.length === 0) {
    say(words.done(release.id, target.address()));
    return 0;
  }
  complain(words.failed(release.id));
  for (const fault of faults) complain(`  ${fault}`);
  if (!before) complain(words.nothingBefore);
  else {
    try {
      await target.turnTo(before);
      complain(words.turnedBack(before.release ?? before.id));
    } catch (error) {
      complain(words.notTurnedBack((error as Error).message));
    }
  }
  return 3;
}

/** A release with what the host needs of it. */
export type Deployed = Tried & {
  /** edge.json beside the site. */
  settingsFile: string;
};
export type On = {
  words: DeployWords;
  say: (line: string) => void;
  complain: (line: string) => void;
  wait: () => Promise<void>;
  newId: () => string;
};
