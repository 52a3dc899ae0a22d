// What every check of the project answers with: a code, where it was found and what stood there.
// The words for a code live in src/messages/<language>/issues.ts; here it is data.
import { issueCodes, untoldCodes } from './codes.ts';

/** Makes an issue; its severity is the one the table gives its code. */
export function issue(code: IssueCode, at: Position, found = '', facts?: Facts): Issue {
  const told = untoldCodes.has(code) ? '' : found;
  return { code, severity: issueCodes[code], at, found: told, ...(facts && { facts }) };
}

/** Whether anything was refused. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

export type { PolicyIssueCode } from './codes.ts';
export type IssueCode = keyof typeof issueCodes;

/** error: something was refused. warning: published, with something left out. note: for information. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Where an issue was found. Never an invented number: what is not known is left out.
 * `row` and `column` count from 1 as a spreadsheet shows them, the header being row 1 when it is the first line.
 */
export type Position =
  | { in: 'inventory'; row?: number; column?: number; header?: string }
  | { in: 'stock'; line: number }
  | { in: 'policy'; file: string; line?: number; column?: number }
  | { in: 'site'; file: string; path?: string }
  | { in: 'photo'; file: string }
  | { in: 'page'; address: string };

/** `found` is what stood there, as received; empty where nothing stood there, or what must not be repeated. */
export type Issue = { code: IssueCode; severity: Severity; at: Position; found: string; facts?: Facts };

/** What else the words for a code name, by the placeholder's name: a limit, a suggestion, another row. */
export type Facts = Readonly<Record<string, string | number>>;

/** A value, or the issues that kept it from being one. */
export type Result<T> = { ok: true; value: T; issues: Issue[] } | { ok: false; issues: Issue[] };
