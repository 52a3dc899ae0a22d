// From an issue to a sentence: the words of a language with their placeholders filled in.
import type { Issue, IssueCode } from './issue.ts';

/**
 * The message (what was found) and the remedy (what to do) for an issue.
 * `{found}` is what stood there, shortened; `{row}` and `{header}` the place; other placeholders are the issue's facts.
 */
export function wordsFor(issue: Issue, words: IssueWords): Words {
  const { row, header } = issue.at.in === 'inventory' ? issue.at : {};
  const facts: Record<string, string | number | undefined> = {
    row,
    header,
    ...issue.facts,
    found: shortened(issue.found),
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => printable(String(facts[name] ?? whole)));
  const { message, remedy } = words[issue.code];
  return { message: fill(message), remedy: fill(remedy) };
}

/**
 * A text of others without what would steer a terminal or turn the reading direction: an escape becomes ␛,
 * and so on, so that it is seen and does nothing.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '␡'))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

export type Words = { message: string; remedy: string };
/** One language: words for every code there is. */
export type IssueWords = Readonly<Record<IssueCode, Words>>;
