// content/policies/notices: every text that a person was shown when agreeing to something, under its hash. What
// was shown once stays there, so that a receipt leads to it years later.
import { issue, type Issue } from '../issues/issue.ts';

/** The folder within content/policies. */
export const noticesFolder = 'notices';

/** Where a text is kept, relative to content/policies. */
export const noticePath = (hash: string) => `${noticesFolder}/${hash}.txt`;

/**
 * Holds what is kept against its names, and what is shown today against what is kept.
 * @param kept every file of the folder, with the hash of its bytes
 * @param shown the hashes of the texts that the site shows now
 * @param coming those that it will show from a later day on, on which a service begins
 */
export function checkNotices(
  kept: readonly { path: string; sha256: string }[],
  shown: readonly string[],
  coming: readonly ComingText[] = [],
): Issue[] {
  const at = (file: string) => ({ in: 'policy', file }) as const;
  const changed = kept
    .filter(({ path, sha256 }) => path !== noticePath(sha256))
    .map(({ path, sha256 }) => issue('notice-changed', at(path), sha256));
  const hashes = new Set(kept.map(({ sha256 }) => sha256));
  const missing = shown
    .filter((hash) => !hashes.has(hash))
    .map((hash) => issue('notice-not-kept', at(noticePath(hash)), hash));
  const missingLater = coming
    .filter(({ sha256 }) => !hashes.has(sha256) && !shown.includes(sha256))
    .map(({ day, sha256 }) => issue('notice-not-kept-yet', at(noticePath(sha256)), day));
  return [...changed, ...missing, ...missingLater];
}

export type ComingText = { day: string; sha256: string };
