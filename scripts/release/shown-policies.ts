// What people have had before them of the policies, as the releases tell that are kept here.
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { issue, type Issue } from '../../src/issues/issue.ts';
import { checkApprovals, type Approvals, type TextSetting } from '../../src/policy/approvals.ts';
import { readSums } from '../../src/policy/approved.ts';
import type { Published } from '../../src/policy/published.ts';
import { lateWithdrawals } from '../../src/policy/withdrawal.ts';
import { home } from './paths.ts';
import type { Exporter } from './record.ts';
import { currentRelease, listReleases, type CompleteRelease } from './releases.ts';
import { olderPolicies } from './rollback.ts';

/** Whose site a release is: another folder like content/site, or another company in it, has other policies. */
export function exporterOf({ company }: TextSetting['facts'], siteFolder: string): Exporter {
  return { folder: relative(home, siteFolder), company: company.legalName };
}

/** The release that is served, where it is the exporter's; one that does not say whose it is is taken for theirs. */
export async function servedTo(exporter: Exporter): Promise<CompleteRelease | undefined> {
  const served = await currentRelease();
  const of = served?.record.exporter;
  return of === undefined || isDeepStrictEqual(of, exporter) ? served : undefined;
}

/** The policies of a release, as {@link lostTexts} compares them. */
export async function publishedIn(release: CompleteRelease | undefined): Promise<Published> {
  if (!release) return { listed: new Map(), folder: '' };
  const files = await readPolicyFiles(release.policies);
  return { listed: readSums(files), folder: relative(home, release.policies) };
}

/** The policies of which the served site showed a later version as in force than this one will. */
export function policiesTakenBack(
  shown: Readonly<Record<string, string>>,
  served: CompleteRelease | undefined,
): Issue[] {
  const before = served?.record.policies ?? {};
  return olderPolicies(shown, [before]).map((policy) =>
    issue('policy-taken-back', { in: 'policy', file: policy }, before[policy]),
  );
}

/** SHA-256 of the texts that were in force on the day for which a release was built, of all that are kept. */
export async function textsInForce(setting: TextSetting): Promise<Set<string>> {
  // Most builds change no policy and come on the same day as others.
  const releases = new Map(
    (await listReleases()).map((release) => {
      const { policies, today } = release.record.digests;
      return [`${policies} ${today}`, release];
    }),
  );
  const inForce = [...releases.values()].map(async ({ policies, record }) => {
    const { timelines } = checkApprovals(await readPolicyFiles(policies), record.digests.today, setting);
    return timelines.flatMap(({ current, superseded }) => [current, ...superseded]);
  });
  return new Set((await Promise.all(inForce)).flat().map(({ sha256 }) => sha256));
}

/** Withdrawals that reach the site when it has shown their texts as in force. */
export async function withdrawnTooLate(policies: Approvals, setting: TextSetting): Promise<Issue[]> {
  const isAny = policies.timelines.some(({ withdrawn }) => withdrawn.length > 0);
  return isAny ? lateWithdrawals(policies, await textsInForce(setting)) : [];
}
