// What a build may publish: approved texts whose hashes hold, whose sources are as they were approved, and
// which still say what content/site says.
import { issue, type Issue } from '../issues/issue.ts';
import {
  approvedPath,
  parseSums,
  readApproved,
  sumsPath,
  toApprovedText,
  type ApprovedVersion,
} from './approved.ts';
import { readDraft } from './draft.ts';
import { sortFolder } from './folder.ts';
import { toTimelines, type Timeline } from './timeline.ts';
import type { PolicyFacts, PolicyFile } from './policy.ts';
import type { PolicyWords } from './words.ts';

/**
 * Drafts are not looked at: they cannot stop a build. An approved text that is still current or announced is
 * made again from its source and from content/site, and has to come out the same.
 *
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 */
export function checkApprovals(files: readonly PolicyFile[], today: string, setting: TextSetting): Approvals {
  const { sources, texts, sums: sumsFile } = sortFolder(files);
  const { sums, issues } = parseSums(sumsFile ? new TextDecoder().decode(sumsFile.bytes) : '');
  const byPath = new Map([...sources, ...texts].map((file) => [file.path, file]));
  const at = (file: string, line = 1) => ({ in: 'policy', file, line, column: 1 }) as const;

  for (const [path, { sha256, line }] of sums) {
    const file = byPath.get(path);
    const isText = path.startsWith('approved/');
    if (!file)
      issues.push(
        issue(isText ? 'policy-approved-missing' : 'policy-source-missing', at(sumsPath, line), path),
      );
    else if (file.sha256 !== sha256) {
      issues.push(issue(isText ? 'policy-approved-changed' : 'policy-source-changed', at(path), path));
    }
  }
  for (const { path } of texts)
    if (!sums.has(path)) issues.push(issue('policy-approved-unlisted', at(path), path));

  const approved = texts.filter(({ path, sha256 }) => sums.get(path)?.sha256 === sha256).map(readApproved);
  for (const { policy, head } of approved) {
    const source = `${policy}/${head.version}.mdx`;
    if (!sums.has(source))
      issues.push(issue('policy-approved-unlisted', at(approvedPath(policy, head)), source));
  }
  const { timelines, issues: gaps } = toTimelines(approved, today);
  const held = timelines.flatMap(({ current, announced }) => [current, ...announced]);
  for (const version of held) {
    const source = byPath.get(`${version.policy}/${version.head.version}.mdx`);
    if (!source || source.sha256 !== sums.get(source.path)?.sha256) continue;
    const { draft } = readDraft(source);
    const again = draft ? toApprovedText(draft, setting.facts, setting.words) : '';
    if (again !== version.text)
      issues.push(issue('policy-outdated', at(source.path), difference(version.text, again)));
  }
  return { approved, timelines, issues: [...issues, ...gaps] };
}

/** The first line that is no longer the same: `as approved -> as it would be now` */
function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const line = was.findIndex((text, index) => text !== is[index]);
  return `${was[line] ?? ''} -> ${is[line] ?? ''}`;
}

export type TextSetting = { facts: PolicyFacts; words: PolicyWords };

export type Approvals = { approved: ApprovedVersion[]; timelines: Timeline[]; issues: Issue[] };
