// Taking back a version that was approved and is not in force yet: a note beside its text, under the same list of
// hashes. Text, source and page stay as they are, because visitors may have read them as announced.
import { isDay } from '../catalogue/days.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { formatSums, readSums, sumsPath, type ApprovedVersion } from './approved.ts';
import { listFaults } from './approve.ts';
import type { Checked } from './check.ts';
import type { PolicyFile, PolicyName } from './policy.ts';

/** Where the note stands, from content/policies: `approved/terms/2026-12.withdrawn`. */
export const withdrawalPath = (policy: string, version: string) => `approved/${policy}/${version}.withdrawn`;

/**
 * @param given.inForce SHA-256 of the texts that have been in force on the site
 * @param hash SHA-256 of a text in UTF-8, 64 hex digits
 * @returns the files to write, the list of hashes last; or why the version cannot be withdrawn
 */
export function toWithdrawal(
  policy: PolicyName,
  version: string,
  files: readonly PolicyFile[],
  checked: Checked,
  { today, inForce }: { today: string; inForce: ReadonlySet<string> },
  hash: (text: string) => string,
): Withdrawal | Issue[] {
  const path = `${policy}/${version}.mdx`;
  const at = { in: 'policy', file: path, line: 1, column: 1 } as const;
  const note = withdrawalPath(policy, version);
  const faults = checked.issues.filter(
    ({ at: place, code }) => listFaults.has(code) && !(place.in === 'policy' && place.file === note),
  );
  if (faults.length > 0) return faults;
  if (!checked.listed.has(path)) {
    const isThere = files.some((file) => file.path === path);
    return [issue(isThere ? 'policy-not-approved' : 'policy-not-found', at, version)];
  }
  const timeline = checked.timelines.find((one) => one.policy === policy);
  const before = timeline?.withdrawn.find(({ head }) => head.version === version);
  if (before) return [issue('policy-withdrawn-already', at, before.withdrawn)];
  const found = timeline?.announced.find(({ head }) => head.version === version);
  if (!timeline || !found || inForce.has(found.sha256)) return [issue('policy-in-force', at, version)];

  const text = `withdrawn: ${today}\n`;
  const all = readSums(files).set(note, hash(text));
  return {
    effective: found.head.effective,
    stays: timeline.current.head.version,
    announced: timeline.announced.flatMap(({ head }) => (head.version === version ? [] : [head.version])),
    write: [
      { path: note, text },
      { path: sumsPath, text: formatSums(all) },
    ],
  };
}

/**
 * Marks the versions that were withdrawn.
 * @param notes those whose hashes hold
 */
export function markWithdrawn(
  versions: readonly ApprovedVersion[],
  notes: readonly PolicyFile[],
): { versions: ApprovedVersion[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const days = new Map<string, string>();
  for (const { path, bytes } of notes) {
    const at = { in: 'policy', file: path, line: 1, column: 1 } as const;
    const day = /^withdrawn: (.{10})\n$/.exec(new TextDecoder().decode(bytes))?.[1] ?? '';
    const version = versions.find(({ policy, head }) => withdrawalPath(policy, head.version) === path);
    if (!isDay(day) || !version) issues.push(issue('policy-withdrawal-changed', at, path));
    else if (day >= version.head.effective) issues.push(issue('policy-withdrawn-late', at, day));
    else days.set(path, day);
  }
  const marked = versions.map((version) => {
    const day = days.get(withdrawalPath(version.policy, version.head.version));
    return day === undefined ? version : { ...version, withdrawn: day };
  });
  return { versions: marked, issues };
}

/** Withdrawals that came to the site too late: it has shown their texts as in force. */
export function lateWithdrawals(
  { timelines }: Pick<Checked, 'timelines'>,
  inForce: ReadonlySet<string>,
): Issue[] {
  const late = timelines.flatMap(({ withdrawn }) => withdrawn.filter(({ sha256 }) => inForce.has(sha256)));
  return late.map(({ policy, head, withdrawn }) => {
    const at = { in: 'policy', file: withdrawalPath(policy, head.version), line: 1, column: 1 } as const;
    return issue('policy-withdrawn-late', at, withdrawn);
  });
}

/** `stays` is the version in force, `announced` those that are still to come. */
export type Withdrawal = {
  effective: string;
  stays: string;
  announced: string[];
  write: { path: string; text: string }[];
};
