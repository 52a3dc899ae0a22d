// The head of a policy file: `key: value` lines between two `---`. A strict part of YAML, read by ourselves,
// so that nothing typed there turns into a number, a date or a list, and each mistake has its own place.
import { isDay } from '../catalogue/days.ts';
import { issue, type Issue, type PolicyIssueCode } from '../issues/issue.ts';
import { policyLanguages, type PolicyHead } from './policy.ts';

/**
 * @param text the whole file; lines end with `\n`
 * @returns the values as typed, and the body with its head blanked out, so that its lines keep their numbers
 */
export function readHead(file: string, text: string): ReadHead {
  const lines = text.split('\n');
  const at = (line: number, column = 1) => ({ in: 'policy', file, line, column }) as const;
  if (lines[0]?.trimEnd() !== '---') {
    const body = /^---\s*$/m.test(text) ? '' : text; // A head that begins too late is not text.
    return { lines: new Map(), body, issues: [issue('policy-head-missing', at(1), lines[0]?.slice(0, 60))] };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return { lines: new Map(), body: '', issues: [issue('policy-head-open', at(1), '---')] };

  const issues: Issue[] = [];
  const values = new Map<string, HeadLine>();
  for (const [index, line] of lines.slice(1, end).entries()) {
    const number = index + 2;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^([A-Za-z][A-Za-z-]*):(?:[ \t]+(.*))?$/.exec(line);
    if (!match) {
      issues.push(issue('policy-head-line', at(number), line.trim().slice(0, 60)));
      continue;
    }
    const key = match[1]!;
    if (values.has(key)) issues.push(issue('policy-head-double', at(number), key));
    const typed = (match[2] ?? '').trim();
    const column = typed === '' ? key.length + 2 : line.indexOf(typed, key.length + 1) + 1;
    if (/^[“”„«‘’‚]/.test(typed))
      issues.push(issue('policy-head-quotes', at(number, column), typed.slice(0, 60)));
    else if (/^[>|][+-]?$/.test(typed)) issues.push(issue('policy-head-long', at(number, column), typed));
    values.set(key, { text: unquote(typed), line: number, column });
  }
  return { lines: values, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'), issues };
}

/**
 * Checks the values of a head.
 * @param name what the file is called, without `.mdx`: the version it has to state
 * @param keys what has to be there; `source` may be
 */
export function parseHead(
  file: string,
  name: string,
  { lines, issues: before }: ReadHead,
  keys: readonly string[] = draftKeys,
): { head: PolicyHead | undefined; issues: Issue[] } {
  const issues = [...before];
  const say = (code: PolicyIssueCode, line: HeadLine | undefined, found: string) =>
    issues.push(issue(code, { in: 'policy', file, line: line?.line ?? 1, column: line?.column ?? 1 }, found));

  if (lines.size > 0 || before.length === 0) {
    for (const [key, line] of lines) {
      if (!keys.includes(key) && key !== 'source') say('policy-head-unknown', { ...line, column: 1 }, key);
      else if (line.text === '') say('policy-head-empty', line, key);
      else if (placeholder.test(line.text)) say('policy-placeholder', line, line.text);
    }
    for (const key of keys) if (!lines.has(key)) say('policy-head-lacks', undefined, key);
  }
  const get = (key: string) => lines.get(key);
  const given = (key: string) => (get(key)?.text ? get(key) : undefined);

  const version = given('version');
  if (version) {
    if (/^\d+(\.\d+)*$/.test(version.text)) say('policy-version-number', version, version.text);
    else if (!isVersion(version.text)) say('policy-version-form', version, version.text);
    else if (version.text !== name) say('policy-version-differs', version, version.text);
  }
  const kind = given('kind');
  const isSummary = kind?.text === 'summary';
  const effective = given('effective');
  if (effective && !isDay(effective.text) && !(isSummary && isMonth(effective.text))) {
    say('policy-date', effective, effective.text);
  }
  for (const [key, choices] of Object.entries(closed)) {
    const line = given(key);
    if (line && !choices.includes(line.text)) say('policy-choice', line, `${key}: ${line.text}`);
  }
  const source = given('source');
  if (kind && isSummary !== (source !== undefined))
    say('policy-source', source ?? kind, source?.text ?? 'kind: summary');

  if (issues.some(({ severity }) => severity === 'error')) return { head: undefined, issues };
  const text = (key: string) => lines.get(key)!.text;
  const head: PolicyHead = {
    title: text('title'),
    version: text('version'),
    effective: text('effective'),
    summary: text('summary'),
    material: text('material') === 'yes',
    language: text('language') as PolicyHead['language'],
    kind: text('kind') as PolicyHead['kind'],
    ...(source && { source: source.text }),
  };
  return { head, issues };
}

/** What is left to be written, in any of the usual ways to say so. */
export const placeholder =
  /\b(?:TBD|TBC|TODO|XXX+|FIXME)\b|\[\s*(?:[●•■_.…?]+|(?:date|name|company|insert|amount|number)\b[^\]]{0,80})\s*\](?!\()|_{3,}|\?{3,}|lorem ipsum/i;

const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);

/** Whether a text names a version: a month or a day. */
export const isVersion = (text: string): boolean => isMonth(text) || isDay(text);

function unquote(typed: string): string {
  const match = /^"(.*)"$|^'(.*)'$/.exec(typed);
  return (match ? (match[1] ?? match[2] ?? '') : typed).trim();
}

const draftKeys = ['title', 'version', 'effective', 'summary', 'material', 'approver', 'language', 'kind'];

const closed: Record<string, readonly string[]> = {
  material: ['yes', 'no'],
  language: policyLanguages,
  kind: ['text', 'summary'],
};

export type HeadLine = { text: string; line: number; column: number };
export type ReadHead = { lines: Map<string, HeadLine>; body: string; issues: Issue[] };
