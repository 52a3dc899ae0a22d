// One policy file, from its bytes to the text that can be approved: every check that needs no other file.
import { findAccidents } from './accidents.ts';
import { checkAllowed, type Survey } from './allowed.ts';
import { findDensePlaces } from './density.ts';
import { readHead, parseHead } from './head.ts';
import { parseMdx, type Node } from './parse.ts';
import { checkNumbers } from './prose.ts';
import { readSource } from './source.ts';
import { hasErrors, issue, type Issue } from '../issues/issue.ts';
import type { PolicyFile, PolicyHead, PolicyName } from './policy.ts';

/** @param file `<policy>/<version>.mdx` */
export function readDraft(file: PolicyFile): { draft: Draft | undefined; issues: Issue[] } {
  const { policy, version } = nameParts(file.path);
  const source = readSource(file);
  if (source.text === undefined) return { draft: undefined, issues: curtail(file.path, source.issues) };

  const read = readHead(file.path, source.text);
  const { head, issues: headIssues } = parseHead(file.path, version, read);
  const accidents = findAccidents(file.path, read.body);
  const { root, issues: faults } = parse(file.path, accidents.rest);
  const survey = root && checkAllowed(file.path, accidents.rest, root);
  const issues = [...source.issues, ...headIssues, ...accidents.issues, ...faults, ...(survey?.issues ?? [])];
  const at = { in: 'policy', file: file.path } as const;
  if (read.body.trim() === '' && read.lines.size > 0) {
    issues.push(issue('policy-empty', { ...at, line: source.text.trimEnd().split('\n').length, column: 1 }));
  }
  if (root && survey && !hasErrors(issues)) {
    checkNumbers(root, survey.headings, read.body, (code, { line, column }, found) =>
      issues.push(issue(code, { ...at, line, column }, found)),
    );
  }
  const draft =
    head && root && survey && !hasErrors(issues)
      ? { file, policy, head, body: read.body, root, survey }
      : undefined;
  return { draft, issues: curtail(file.path, issues) };
}

/** `privacy/2026-11.mdx` -> policy `privacy`, version `2026-11` */
export function nameParts(path: string): { policy: PolicyName; version: string } {
  const [policy = '', name = ''] = path.split('/');
  return { policy: policy as PolicyName, version: name.replace(/\.mdx$/, '') };
}

/** What is wrong with `<` and `{` has been said and covered before; here the parser has the last word. */
function parse(file: string, body: string): { root: Node | undefined; issues: Issue[] } {
  const dense = findDensePlaces(file, body);
  if (dense.length > 0) return { root: undefined, issues: dense };
  const parsed = parseMdx(body);
  if ('root' in parsed) return { root: parsed.root, issues: [] };
  const { line, column, reason } = parsed.fault;
  const isTag = reason.includes('closing tag');
  const found = isTag ? (/<[^>]*>/.exec(reason)?.[0] ?? '') : reason;
  const at = { in: 'policy', file, line, column } as const;
  return {
    root: undefined,
    issues: [issue(isTag ? 'policy-component-open' : 'policy-unreadable', at, found)],
  };
}

/** A hostile file can have a fault at every character; a hundred are enough to read. */
function curtail(file: string, issues: Issue[]): Issue[] {
  const most = 100;
  if (issues.length <= most) return issues;
  const at = { in: 'policy', file, line: 1, column: 1 } as const;
  return [...issues.slice(0, most), issue('policy-more', at, `${issues.length - most}`)];
}

/** A file without errors of its own. */
export type Draft = {
  file: PolicyFile;
  policy: PolicyName;
  head: PolicyHead;
  /** Without the head, which is blanked out. */
  body: string;
  root: Node;
  survey: Survey;
};
