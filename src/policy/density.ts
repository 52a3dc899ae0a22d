// What a parser takes minutes over and no policy contains: thousands of emphasis marks in one paragraph, which it
// tries to pair each with each, and quotations in quotations. Said before anything is parsed.
import { issue, type Issue } from '../issues/issue.ts';

/** @param body a policy without its head; lines end with `\n` */
export function findDensePlaces(file: string, body: string): Issue[] {
  const issues: Issue[] = [];
  let marks = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const at = { in: 'policy', file, line: index + 1, column: 1 } as const;
    if (line.trim() === '') marks = 0;
    const before = marks;
    marks += count(line, /[*_]/g);
    if (before <= mostMarks && marks > mostMarks) issues.push(issue('policy-too-dense', at, '* _'));
    if (count(line, />/g) > mostQuotes) issues.push(issue('policy-too-dense', at, '>'));
  }
  return issues;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** In one paragraph or list; a long list of bold words has a tenth of it. */
const mostMarks = 1000;
/** On one line. */
const mostQuotes = 100;
