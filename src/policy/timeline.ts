// Which version of each policy holds on a day. A version becomes current at 00:00 Asia/Tokyo of its date, at
// the first build after it; dates are compared as text, `today` being the day in Asia/Tokyo.
import { issue, type Issue } from '../issues/issue.ts';
import type { ApprovedVersion } from './approved.ts';
import { policyNames, type PolicyName } from './policy.ts';

/**
 * @param approved those that were withdrawn among them
 * @returns one entry for each policy that has a version in force, and an issue for each that has none
 */
export function toTimelines(
  approved: readonly ApprovedVersion[],
  today: string,
): { timelines: Timeline[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const timelines = policyNames.flatMap((policy): Timeline[] => {
    const every = approved.filter((version) => version.policy === policy).toSorted(byEffective);
    const versions = every.filter(({ withdrawn }) => withdrawn === undefined);
    const withdrawn = every.filter(isWithdrawn).toReversed();
    const begun = versions.filter(({ head }) => head.effective <= today);
    const current = begun.at(-1);
    if (current?.head.kind !== 'text') {
      const next = versions.find(({ head }) => head.effective > today)?.head.effective ?? '';
      issues.push(issue('policy-none-in-force', { in: 'policy', file: policy, line: 1, column: 1 }, next));
      return [];
    }
    const announced = versions.filter(({ head }) => head.effective > today);
    return [{ policy, current, announced, superseded: begun.slice(0, -1).toReversed(), withdrawn }];
  });
  return { timelines, issues };
}

/** The day on which a version was replaced; none while it is in force or before. */
export function replacedOn({ current, superseded }: Timeline, version: string): string | undefined {
  const begun = [current, ...superseded];
  const place = begun.findIndex(({ head }) => head.version === version);
  return place > 0 ? begun[place - 1]!.head.effective : undefined;
}

function isWithdrawn(version: ApprovedVersion): version is WithdrawnVersion {
  return version.withdrawn !== undefined;
}

/** For sorting: by the day they come into force, the first one first. */
export function byEffective(
  one: { head: { effective: string } },
  other: { head: { effective: string } },
): number {
  if (one.head.effective === other.head.effective) return 0;
  return one.head.effective < other.head.effective ? -1 : 1;
}

export type Timeline = {
  policy: PolicyName;
  current: ApprovedVersion;
  /** Approved and not yet in force, the next one first. */
  announced: ApprovedVersion[];
  /** No longer in force, the latest first. */
  superseded: ApprovedVersion[];
  /** Approved, and taken back before their day came; the latest first. */
  withdrawn: WithdrawnVersion[];
};
export type WithdrawnVersion = ApprovedVersion & { withdrawn: string };
