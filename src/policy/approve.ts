// Approving a version: whether it can be, and the two files that say it was.
import { issue, type Issue } from '../issues/issue.ts';
import { approvedPath, formatSums, readSums, sumsPath, toApprovedText } from './approved.ts';
import { clashWithPublished, type Published } from './published.ts';
import { byEffective } from './timeline.ts';
import type { Checked, CheckSetting } from './check.ts';
import type { PolicyFile } from './policy.ts';

/**
 * @param setting.published the texts of the site that is served
 * @param hash SHA-256 of a text in UTF-8, 64 hex digits
 * @returns the files to write, the list of hashes last; or why it cannot be approved
 */
export function toApproval(
  path: string,
  files: readonly PolicyFile[],
  checked: Checked,
  setting: CheckSetting & { published: Published },
  hash: (text: string) => string,
): Approval | Issue[] {
  const at = { in: 'policy', file: path, line: 1, column: 1 } as const;
  const file = files.find((candidate) => candidate.path === path);
  if (!file) return [issue('policy-not-found', at, path)];
  if (checked.listed.has(path)) return [issue('policy-approved-already', at, path)];
  const draft = checked.drafts.find((candidate) => candidate.file.path === path);
  const own = draft && approvedPath(draft.policy, draft.head);
  // The first version of a policy may have been in force elsewhere; a later one never holds for days gone by.
  const isFirst = !checked.timelines.some(({ policy }) => policy === draft?.policy);
  const isPast = draft !== undefined && draft.head.effective < setting.today && !isFirst;
  const isTooLate = (code: string) => code === 'policy-effective-past' && isPast;
  const faults = checked.issues.filter(({ at: place, code, severity }) => {
    if (place.in !== 'policy' || place.file === own) return false;
    if (place.file === path) return severity === 'error' || unfinished.has(code) || isTooLate(code);
    return listFaults.has(code);
  });
  if (!draft || !own || faults.length > 0) return [...faults, issue('policy-unapproved', at, path)];

  const text = toApprovedText(draft, setting.facts, setting.words);
  const before = checked.approved
    .filter(({ policy, head }) => policy === draft.policy && head.effective < draft.head.effective)
    .toSorted(byEffective)
    .at(-1);
  if (before && bodyOf(before.text) === bodyOf(text))
    return [issue('policy-nothing-changed', at, before.head.version)];

  const sha256 = hash(text);
  const clash = clashWithPublished(own, sha256, setting.published);
  if (clash) return [clash];
  const all = readSums(files).set(own, sha256).set(path, file.sha256);
  return {
    sha256,
    effective: draft.head.effective,
    write: [
      { path: own, text },
      { path: sumsPath, text: formatSums(all) },
    ],
  };
}

const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n', 3));

/** What a draft may still say and a version may not. */
const unfinished: ReadonlySet<string> = new Set(['policy-summary-unwritten', 'policy-placeholder']);

/** While what was approved before is in disorder, nothing is added to it. */
export const listFaults: ReadonlySet<string> = new Set([
  'policy-sums-line',
  'policy-approved-missing',
  'policy-approved-unlisted',
  'policy-approved-changed',
  'policy-approved-unreadable',
  'policy-published-changed',
  'policy-published-gone',
  'policy-withdrawal-changed',
  'policy-withdrawn-late',
]);

export type Approval = { sha256: string; effective: string; write: { path: string; text: string }[] };
