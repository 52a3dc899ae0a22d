// Issues outside an inventory, as lines for a terminal: where, what was found, what to do.
import { wordsFor } from '../src/issues/words.ts';
import { issueWords } from '../src/messages/en/issues.ts';
import type { Issue, Position } from '../src/issues/issue.ts';

/** At most this many of one code are spelled out. */
const EXAMPLES = 5;

export function printIssues(issues: readonly Issue[]): void {
  for (const [code, group] of Map.groupBy(issues, (issue) => issue.code)) {
    console.error(`${group[0]!.severity} (${code}, ${group.length}):`);
    for (const each of group.slice(0, EXAMPLES)) {
      const { message } = wordsFor(each, issueWords);
      const found = each.found && !message.includes(each.found) ? ` (${each.found})` : '';
      console.error(`  ${place(each.at)}: ${message}${found}`);
    }
    if (group.length > EXAMPLES) console.error(`  and ${group.length - EXAMPLES} more`);
    console.error(`  ${wordsFor(group[0]!, issueWords).remedy}`);
  }
}

function place(at: Position): string {
  switch (at.in) {
    case 'inventory':
      return [at.row && `row ${at.row}`, at.header].filter(Boolean).join(', ') || 'the file';
    case 'stock':
      return `line ${at.line}`;
    case 'policy':
      return [`content/policies/${at.file}`, at.line, at.column].filter(Boolean).join(':');
    case 'site':
      return [at.file, at.path].filter(Boolean).join(': ');
    case 'photo':
      return at.file;
    case 'page':
      return at.address;
  }
}
