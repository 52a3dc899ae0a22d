// Which texts of the policies people have had before them as in force, as the release tells that is served.
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { checkApprovals, type Approvals, type TextSetting } from '../../src/policy/approvals.ts';
import { lateWithdrawals } from '../../src/policy/withdrawal.ts';
import { currentRelease } from './releases.ts';

/** SHA-256 of the texts that were in force on the day for which the served site was built; none where none is served. */
export async function textsInForce(setting: TextSetting): Promise<Set<string>> {
  const served = await currentRelease();
  if (!served) return new Set();
  const files = await readPolicyFiles(served.policies);
  const { timelines } = checkApprovals(files, served.record.digests.today, setting);
  const texts = timelines.flatMap(({ current, superseded }) => [current, ...superseded]);
  return new Set(texts.map(({ sha256 }) => sha256));
}

/** Withdrawals that reach the site when it has shown their texts as in force. */
export async function withdrawnTooLate(policies: Approvals, setting: TextSetting): Promise<Issue[]> {
  const isAny = policies.timelines.some(({ withdrawn }) => withdrawn.length > 0);
  return isAny ? lateWithdrawals(policies, await textsInForce(setting)) : [];
}
