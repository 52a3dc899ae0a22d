// What a build may publish: approved texts whose hashes hold, and which still say what content/site says.
import { issue, type Issue } from '../issues/issue.ts';
import {
  approvedPath,
  hashesOf,
  parseApproved,
  parseSums,
  sumsPath,
  toApprovedText,
  type ApprovedVersion,
} from './approved.ts';
import { daysOfServices } from '../site/service-days.ts';
import { readDraft } from './draft.ts';
import { sortFolder } from './folder.ts';
import type { Listed } from './published.ts';
import { toTimelines, type Timeline } from './timeline.ts';
import { markWithdrawn } from './withdrawal.ts';
import type { PolicyFacts, PolicyFile } from './policy.ts';
import type { PolicyWords } from './words.ts';

/**
 * Drafts are not looked at: they cannot stop a build, and neither can somebody who edits the source of a
 * version that was approved. An approved text that is still current or announced is made again from its source
 * and from content/site, and has to come out the same; where the source is no longer the one that was approved,
 * nobody can tell, and the warning about it says so.
 *
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 */
export function checkApprovals(files: readonly PolicyFile[], today: string, setting: TextSetting): Approvals {
  const { sources, texts, withdrawals, sums: sumsFile } = sortFolder(files);
  const { sums, issues } = parseSums(sumsFile ? new TextDecoder().decode(sumsFile.bytes) : '');
  const byPath = new Map([...sources, ...texts, ...withdrawals].map((file) => [file.path, file]));
  const at = (file: string, line = 1) => ({ in: 'policy', file, line, column: 1 }) as const;

  for (const [path, { sha256, line }] of sums) {
    const file = byPath.get(path);
    const { missing, changed } = faultsOf(path);
    if (!file) issues.push(issue(missing, at(sumsPath, line), path));
    else if (file.sha256 !== sha256) issues.push(issue(changed, at(path), path));
  }
  for (const { path } of texts)
    if (!sums.has(path)) issues.push(issue('policy-approved-unlisted', at(path), path));
  for (const { path } of withdrawals)
    if (!sums.has(path)) issues.push(issue('policy-withdrawal-changed', at(path), path));

  const isWhole = ({ path, sha256 }: PolicyFile) => sums.get(path)?.sha256 === sha256;
  const read = texts.filter(isWhole).flatMap((file): ApprovedVersion[] => {
    const version = parseApproved(file);
    issues.push(...version.issues);
    return version.ok ? [version.value] : [];
  });
  const { versions, issues: faults } = markWithdrawn(read, withdrawals.filter(isWhole));
  issues.push(...faults);
  for (const { policy, head } of versions) {
    const source = `${policy}/${head.version}.mdx`;
    if (!sums.has(source))
      issues.push(issue('policy-approved-unlisted', at(approvedPath(policy, head)), source));
  }
  const { timelines, issues: gaps } = toTimelines(versions, today);
  const outdated = timelines.flatMap((timeline) =>
    findOutdated(timeline, today, setting, (path) => {
      const source = byPath.get(path);
      return source && source.sha256 === sums.get(path)?.sha256 ? source : undefined;
    }),
  );
  const approved = versions.filter(({ withdrawn }) => withdrawn === undefined);
  return { approved, listed: hashesOf(sums), timelines, issues: [...issues, ...gaps, ...outdated] };
}

/** What is said of a file of the list that is not there, or not as it was. */
function faultsOf(path: string) {
  if (!path.startsWith('approved/'))
    return { missing: 'policy-source-missing', changed: 'policy-source-changed' } as const;
  if (path.endsWith('.txt'))
    return { missing: 'policy-approved-missing', changed: 'policy-approved-changed' } as const;
  return { missing: 'policy-withdrawal-changed', changed: 'policy-withdrawal-changed' } as const;
}

/**
 * The texts that would be others if they were made today. One that is in force asks for a new version; once
 * that has been announced, or while the text is only announced itself, there is time; but for somebody who receives
 * something from browsers and whom the notice in force does not name, there is none. Where somebody is to begin on a
 * later day, the text that will be in force on that day is looked at.
 *
 * @param sourceOf a source that is as it was approved
 */
function findOutdated(
  { current, announced }: Timeline,
  today: string,
  { facts, words }: TextSetting,
  sourceOf: (path: string) => PolicyFile | undefined,
): Issue[] {
  const faultOn = (day: string, { policy, head, text }: ApprovedVersion) => {
    const path = `${policy}/${head.version}.mdx`;
    const source = sourceOf(path);
    if (!source) return undefined;
    const { draft } = readDraft(source);
    const again = draft ? toApprovedText(draft, facts, words, day) : '';
    return again === text
      ? undefined
      : { path, found: difference(text, again), isSilent: policy === 'cookies' && namesMore(text, again) };
  };
  const faults = [
    faultOn(today, current),
    ...announced.map((version) => faultOn(version.head.effective, version)),
  ];
  const isReplaced = faults[0]?.isSilent !== true && faults.slice(1).some((fault) => fault === undefined);
  const at = (file: string) => ({ in: 'policy', file, line: 1, column: 1 }) as const;
  const issues = faults.flatMap((fault, index) => {
    if (!fault) return [];
    const code = isReplaced ? 'policy-outdated-replaced' : 'policy-outdated';
    return [issue(index === 0 ? code : 'policy-outdated-announced', at(fault.path), fault.found)];
  });
  const coming = daysOfServices(facts.services, today).flatMap((day) => {
    const place = [current, ...announced].findLastIndex(({ head }) => head.effective <= day);
    // One that is another text before that day has been said.
    const fault = faults[place] ? undefined : faultOn(day, [current, ...announced][place]!);
    return fault ? [issue('policy-outdated-coming', at(fault.path), `${day}: ${fault.found}`)] : [];
  });
  return [...issues, ...coming];
}

/** Whether the table of services has a service, or somebody to whom one sends, that it had not (./components.ts). */
function namesMore(before: string, after: string): boolean {
  const named = new Set(recipientsIn(before));
  return recipientsIn(after).some((recipient) => !named.has(recipient));
}

function recipientsIn(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  return rows.map((row) => {
    const [service, , to] = row.split(' | ');
    return `${service} ${to}`;
  });
}

/** The first place that is no longer the same: `as approved -> as it would be now` */
function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const line = was.findIndex((text, index) => text !== is[index]);
  const [old, made] = [was[line] ?? '', is[line] ?? ''];
  let same = 0;
  while (same < old.length && old[same] === made[same]) same++;
  const from = Math.max(0, same - 40);
  const excerpt = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + 100)}${text.length > from + 100 ? '…' : ''}`;
  return `${excerpt(old)} -> ${excerpt(made)}`;
}

export type TextSetting = { facts: PolicyFacts; words: PolicyWords };

export type Approvals = {
  /** Texts whose hashes hold and that can be read; those that were withdrawn stand in `timelines` only. */
  approved: ApprovedVersion[];
  /** Every file in the list of hashes, texts and sources, whether it is as it was or not. */
  listed: Listed;
  timelines: Timeline[];
  issues: Issue[];
};
