// The commands of `npm run policy`: read content/policies, let src/policy decide, write what it decided.
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { hasErrors, issue, type Issue } from '../../src/issues/issue.ts';
import type { IssueWords } from '../../src/issues/words.ts';
import { toApproval } from '../../src/policy/approve.ts';
import { readApproved, toApprovedText } from '../../src/policy/approved.ts';
import { checkPolicies, type Checked, type CheckSetting } from '../../src/policy/check.ts';
import { compare, compareHeadings } from '../../src/policy/compare.ts';
import { toNextVersion } from '../../src/policy/next-version.ts';
import type { PolicyFile, PolicyName } from '../../src/policy/policy.ts';
import { lostTexts, type Published } from '../../src/policy/published.ts';
import { toWithdrawal } from '../../src/policy/withdrawal.ts';
import type { PolicyStaffWords } from '../../src/messages/en/policy-staff.ts';
import { jsonIssues, jsonVersions, terminalComparison, terminalIssues } from './report.ts';
import type { Request } from './options.ts';

/**
 * @param folder where the policies stand
 * @returns what to print, and the exit code: 0 or 3
 */
export async function runPolicy(request: Request, folder: string, setting: Setting): Promise<Outcome> {
  const files = await readPolicyFiles(folder);
  const { issues, ...rest } = checkPolicies(files, setting);
  const checked = { ...rest, issues: [...issues, ...lostTexts(rest.listed, setting.published)] };
  switch (request.command) {
    case 'check':
      return reportCheck(checked, request, setting);
    case 'compare':
      return reportComparison(files, checked, request, setting);
    case 'new': {
      const next = toNextVersion(request.policy, files, checked, setting.words, {
        ...request,
        today: setting.today,
      });
      if ('code' in next) return refuse([next], setting);
      await put(folder, next);
      const made = `${setting.where}/${next.path}`;
      return { text: setting.staffWords.made(made, next.copied, next.effective), exitCode: 0 };
    }
    case 'approve': {
      const path = `${request.policy}/${request.versions[0]}.mdx`;
      const approval = toApproval(path, files, checked, setting, sha256Of);
      if (Array.isArray(approval)) return refuse(approval, setting);
      for (const file of approval.write) await put(folder, file);
      const [text] = approval.write;
      const frozen = `${setting.where}/${text!.path}`;
      return { text: setting.staffWords.approved(frozen, approval.sha256, approval.effective), exitCode: 0 };
    }
    case 'withdraw': {
      const { policy, versions } = request;
      const [version = ''] = versions;
      const withdrawal = toWithdrawal(policy, version, files, checked, setting, sha256Of);
      if (Array.isArray(withdrawal)) return refuse(withdrawal, setting);
      const { effective, stays, announced, write } = withdrawal;
      for (const file of write) await put(folder, file);
      const text = setting.staffWords.withdrawn(policy, version, effective, stays, announced);
      return { text, exitCode: 0 };
    }
  }
}

function reportCheck(
  checked: Checked,
  { json }: Request,
  { issueWords, staffWords, today, where }: Setting,
): Outcome {
  const issues = jsonIssues(checked.issues, where, issueWords);
  const { versions, due } = jsonVersions(checked);
  const exitCode = hasErrors(checked.issues) ? 3 : 0;
  if (json) return { text: JSON.stringify({ today, issues, versions, due }), exitCode };
  const count = (severity: string) => issues.filter((one) => one.severity === severity).length;
  const lines = [
    terminalIssues(issues, staffWords),
    ...versions.map(({ policy, version, standing, effective, withdrawn }) =>
      withdrawn === undefined
        ? staffWords.version(policy, version, staffWords.standings[standing], effective)
        : staffWords.withdrawnVersion(policy, version, withdrawn, effective),
    ),
    staffWords.due(due),
    staffWords.sum(count('error'), count('warning')),
  ];
  return { text: lines.join('\n'), exitCode };
}

function reportComparison(
  files: readonly PolicyFile[],
  checked: Checked,
  request: Request,
  setting: Setting,
): Outcome {
  const { policy, versions, json } = request;
  const found = versions.map((version) => findVersion(policy, version, checked, setting));
  const missing = versions.filter((_, index) => !found[index]);
  const [before, after] = found;
  if (!before || !after) {
    const faults = missing.flatMap((version) => {
      const path = `${policy}/${version}.mdx`;
      const isOwn = (file: string) => file === path || file.startsWith(`approved/${policy}/${version}.`);
      const own = checked.issues.filter(
        ({ at, severity }) => at.in === 'policy' && isOwn(at.file) && severity === 'error',
      );
      return files.some((file) => isOwn(file.path)) && own.length > 0
        ? own
        : [issue('policy-not-found', { in: 'policy', file: path, line: 1, column: 1 }, version)];
    });
    return refuse(faults, setting);
  }
  const byHeadings = before.head.kind === 'summary' || after.head.kind === 'summary';
  const clauses = (byHeadings ? compareHeadings : compare)(before.blocks, after.blocks);
  if (json) {
    return {
      text: JSON.stringify({ policy, before: versions[0], after: versions[1], byHeadings, clauses }),
      exitCode: 0,
    };
  }
  const { staffWords } = setting;
  const title = staffWords.compared(policy, versions[0]!, versions[1]!);
  const text = [
    title,
    ...(byHeadings ? [staffWords.headingsOnly] : []),
    '',
    terminalComparison(clauses, byHeadings, staffWords),
  ];
  return { text: text.join('\n'), exitCode: 0 };
}

/** A version as it was approved, or as a draft would be. */
function findVersion(
  policy: PolicyName,
  version: string,
  { approved, timelines, drafts }: Checked,
  { facts, words }: Setting,
) {
  const all = [...approved, ...timelines.flatMap(({ withdrawn }) => withdrawn)];
  const found = all.find((one) => one.policy === policy && one.head.version === version);
  if (found) return found;
  const draft = drafts.find((one) => one.policy === policy && one.head.version === version);
  if (!draft) return undefined;
  const bytes = Buffer.from(toApprovedText(draft, facts, words));
  return readApproved({ path: draft.file.path, bytes, sha256: '' });
}

function refuse(issues: readonly Issue[], { issueWords, staffWords, where }: Setting): Outcome {
  return { text: terminalIssues(jsonIssues(issues, where, issueWords), staffWords), exitCode: 3 };
}

/** One rename: a file is the old one or the new one, never half of it. */
async function put(folder: string, { path, text }: { path: string; text: string }): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}`);
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

type Setting = CheckSetting & {
  issueWords: IssueWords;
  staffWords: PolicyStaffWords;
  /** The folder of the policies, as people know it: `content/policies` */
  where: string;
  /** The texts of the site that is served. */
  published: Published;
  /** SHA-256 of the texts that have been in force on the site. */
  inForce: ReadonlySet<string>;
};
type Outcome = { text: string; exitCode: 0 | 3 };
