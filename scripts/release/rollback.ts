// Going back: which release, and whether it may be served as it is. A policy that is in force is never taken
// back; then only the stock goes back, and the site is built from it again.
import { sortFolder } from '../../src/policy/folder.ts';
import type { PolicyFile } from '../../src/policy/policy.ts';
import type { CompleteRelease } from './releases.ts';

/** The release to go back to: the one named, or the newest before the one that is served. */
export function chooseRelease(
  releases: readonly CompleteRelease[],
  served: string | undefined,
  id: string | undefined,
): CompleteRelease | undefined {
  if (id !== undefined) return releases.find((release) => release.id === id);
  const older = releases.filter((release) => served === undefined || release.id < served);
  return older.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
}

/**
 * The policies of which a release shows an older version than the one in force.
 * @param shown the day on which each policy's version began that the release shows
 * @param inForce the same of what has been in force: by the calendar, and on the site that is served
 */
export function olderPolicies(shown: Days, inForce: readonly Days[]): string[] {
  const isOlder = ([policy, day]: [string, string]) => (shown[policy] ?? '') < day;
  return [
    ...new Set(
      inForce.flatMap((days) =>
        Object.entries(days)
          .filter(isOlder)
          .map(([policy]) => policy),
      ),
    ),
  ];
}

/**
 * The policies of which a release announces a version that has been withdrawn since.
 * @param shown the files it was built from
 * @param live those of content/policies
 */
export function withdrawnPolicies(shown: readonly PolicyFile[], live: readonly PolicyFile[]): string[] {
  const before = sortFolder(shown);
  const known = new Set(before.withdrawals.map(({ path }) => path));
  const texts = before.texts.map(({ path }) => path);
  const since = sortFolder(live).withdrawals.filter(({ path }) => !known.has(path));
  const isShown = (note: string) => texts.some((text) => text.startsWith(note.replace(/withdrawn$/, '')));
  return [...new Set(since.filter(({ path }) => isShown(path)).map(({ path }) => path.split('/')[1]!))];
}

/**
 * The day a stock that goes back is built for: a policy that has begun on the site that is served has begun.
 * @param servedDay the day that site was built for
 */
export function rebuildDay(today: string, servedDay = ''): string {
  return servedDay > today ? servedDay : today;
}

type Days = Readonly<Record<string, string>>;
