// What a check or a comparison says, for a terminal and as JSON.
import type { Issue } from '../../src/issues/issue.ts';
import { wordsFor, type IssueWords } from '../../src/issues/words.ts';
import type { Checked } from '../../src/policy/check.ts';
import type { ClauseChange } from '../../src/policy/compare.ts';
import type { Step } from '../../src/policy/diff.ts';
import type { PolicyStaffWords } from '../../src/messages/en/policy-staff.ts';

/**
 * Each issue with its place as numbers: a fault of a whole file stands at its first line.
 * @param where the folder of the policies, as people know it
 */
export function jsonIssues(issues: readonly Issue[], where: string, words: IssueWords): JsonIssue[] {
  return issues.map((issue) => {
    const { severity, code, at, found } = issue;
    const place =
      at.in === 'policy'
        ? { file: `${where}/${at.file}`, line: at.line ?? 1, column: at.column ?? 1 }
        : nowhere;
    return { severity, code, ...place, found, ...wordsFor(issue, words) };
  });
}

/** Every version there is, and the days on which a build is due. */
export function jsonVersions({ timelines, drafts }: Checked): { versions: JsonVersion[]; due: string[] } {
  const versions = timelines.flatMap(({ policy, current, announced, superseded, withdrawn }) =>
    [
      { standing: 'current' as const, list: [current] },
      { standing: 'announced' as const, list: announced },
      { standing: 'superseded' as const, list: superseded },
      { standing: 'withdrawn' as const, list: withdrawn },
    ].flatMap(({ standing, list }) =>
      list.map(({ head, sha256, withdrawn: day }) => ({
        policy,
        version: head.version,
        standing,
        effective: head.effective,
        // A summary is not the wording: no hash stands for it.
        ...(head.kind === 'text' && { sha256 }),
        ...(day !== undefined && { withdrawn: day }),
      })),
    ),
  );
  const unpublished = drafts.map(({ policy, head }) => ({
    policy,
    version: head.version,
    standing: 'draft' as const,
    effective: head.effective,
  }));
  const due = versions.filter(({ standing }) => standing === 'announced').map(({ effective }) => effective);
  return { versions: [...versions, ...unpublished], due: [...new Set(due)].toSorted() };
}

/** File by file, each fault with its place, what was found and what to do. */
export function terminalIssues(issues: readonly JsonIssue[], words: PolicyStaffWords): string {
  const lines: string[] = [];
  for (const [file, group] of Map.groupBy(issues, (issue) => issue.file)) {
    lines.push(file);
    for (const { line, column, severity, code, message, found, remedy } of group) {
      lines.push(`  ${line}:${column}  ${words.severities[severity]}  ${message} [${code}]`);
      if (found !== '') lines.push(`      ${words.found(found.replaceAll(/\s+/g, ' '))}`);
      lines.push(`      ${remedy}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** Added words as {+these+}, removed ones as [-these-]; clauses without a change as their heading only. */
export function terminalComparison(
  clauses: readonly ClauseChange[],
  byHeadings: boolean,
  words: PolicyStaffWords,
): string {
  return clauses
    .map(({ change, depth, heading, lines }) => {
      const title = heading.length > 0 && heading[0]!.text !== '' ? marked(heading) : words.beforeFirst;
      const first = `${'#'.repeat(depth)} ${title}  (${byHeadings && change === 'same' ? words.inBoth : words.clauses[change]})`;
      const shown = change === 'same' ? [] : lines.map((line) => `  ${marked(line.words)}`);
      return [first, ...shown].join('\n');
    })
    .join('\n\n');
}

function marked(steps: readonly Step[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return steps.map(({ change, text }) => marks[change][0] + text + marks[change][1]).join('');
}

const nowhere = { file: '', line: 1, column: 1 };

export type JsonIssue = {
  severity: Issue['severity'];
  code: Issue['code'];
  file: string;
  line: number;
  column: number;
  found: string;
  message: string;
  remedy: string;
};

type JsonVersion = {
  policy: string;
  version: string;
  standing: 'current' | 'announced' | 'superseded' | 'withdrawn' | 'draft';
  effective: string;
  sha256?: string;
  /** The day on which it was withdrawn. */
  withdrawn?: string;
};
