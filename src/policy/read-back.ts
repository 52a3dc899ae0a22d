// Before a draft can be approved, the text that would be approved is read as a build reads it, and has to say
// what the draft says: the same words, links and structure, in the same order.
import { issue, type Issue, type PolicyIssueCode } from '../issues/issue.ts';
import type { TextSetting } from './approvals.ts';
import { approvedPath, parseApproved, toApprovedText } from './approved.ts';
import { diff } from './diff.ts';
import { inlineText, readTree, type Block, type Inline } from './document.ts';
import { inlineHtml } from './html.ts';
import { toMeant } from './meant.ts';
import type { Draft } from './draft.ts';

/** The first place at which the two part, or nothing. */
export function checkReadBack(draft: Draft, { facts, words }: TextSetting): Issue[] {
  const { file, head, policy, survey } = draft;
  const say = (code: PolicyIssueCode, line: number, column: number, found: string) => [
    issue(code, { in: 'policy', file: file.path, line, column }, found),
  ];
  const text = toApprovedText(draft, facts, words);
  const bytes = new TextEncoder().encode(text);
  const read = parseApproved({ path: approvedPath(policy, head), bytes, sha256: '' });
  if (!read.ok) {
    const { at, found } = read.issues[0]!;
    const line = at.in === 'policy' ? at.line! : 1;
    return say('policy-text-unreadable', lineBefore(draft.body, text, line), 1, found);
  }
  if (JSON.stringify(read.value.head) !== JSON.stringify(head))
    return say('policy-text-differs', 1, 1, head.title);

  const meant = toMeant(draft, { facts, words, head, day: head.effective });
  const anchors = survey.headings.map(({ anchor }) => anchor);
  const own = readTree(meant, anchors);
  if ('fault' in own) {
    const { line, column } = own.fault;
    return say('policy-text-unreadable', line, column, draft.body.split('\n')[line - 1]!.trim().slice(0, 60));
  }
  const places = meant.children!.filter(({ type }) => type !== 'definition');
  const before = own.blocks.flatMap((block, index) =>
    toParts(block).map((part) => ({ ...part, at: places[index]!.position.start })),
  );
  const after = read.value.blocks.flatMap((block) => toParts(block));
  const same = before.findIndex(({ is }, index) => is !== after[index]?.is);
  if (same < 0 && before.length === after.length) return [];
  const index = same < 0 ? before.length : same;
  const { line, column } = (before[index] ?? before.at(-1))?.at ?? { line: 1, column: 1 };
  const [said, shown] = [wordsFrom(before, index), wordsFrom(after, index)];
  return say('policy-text-differs', line, column, said === shown ? said : `${said} -> ${shown}`);
}

/**
 * A block as a row of parts: what it is and where it stands, with its words, links and emphasis. Two lists of
 * points that follow each other are one: Markdown cannot tell them apart.
 */
function toParts(block: Block, inside = ''): Part[] {
  const part = (kind: string, inlines: readonly Inline[] = []): Part => ({
    is: `${inside}${kind} ${inlineHtml(inlines)
      .replaceAll(/[ \t\n]+/g, ' ')
      .replaceAll(/ ?<br> ?/g, '<br>')
      .trim()}`,
    words: inlineText(inlines),
  });
  switch (block.kind) {
    case 'heading':
      return [part(`h${block.depth}#${block.anchor}`, block.children)];
    case 'paragraph':
      return [part('p', block.children)];
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.first === undefined ? '-' : `${block.first + index}.`;
        return [part(mark), ...item.flatMap((child) => toParts(child, `${inside}${mark} `))];
      });
    case 'table':
      return [block.header, ...block.rows].flatMap((row, index) =>
        row.map((cell, column) => part(`${index}|${column}`, cell)),
      );
    case 'box':
      return [part('>'), ...block.children.flatMap((child) => toParts(child, `${inside}> `))];
    case 'rule':
      return [part('---')];
  }
}

/** The line of a draft from which a line of its approved text came. */
function lineBefore(draft: string, approved: string, line: number): number {
  let [before, after] = [0, 0];
  for (const { change } of diff(draft.split('\n'), approved.split('\n'))) {
    if (change !== 'added') before++;
    if (change !== 'removed') after++;
    if (after === line) break;
  }
  return Math.max(1, before);
}

function wordsFrom(parts: readonly Part[], index: number): string {
  const found = parts.slice(index).find(({ words }) => words.trim() !== '')?.words ?? '';
  const words = found.replaceAll(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words || '…';
}

/** `words` are for people. */
type Part = { is: string; words: string };
