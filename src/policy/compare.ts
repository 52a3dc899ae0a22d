// Two versions of a policy side by side: clause by clause, then line by line, then word by word.
import { diff, type Change, type Step } from './diff.ts';
import { inlineText, type Block, type Inline } from './document.ts';

/**
 * Clauses are the same clause when they have the same place, whatever their number; they stand in the order
 * of the later version, with removed ones where they were.
 */
export function compare(before: readonly Block[], after: readonly Block[]): ClauseChange[] {
  const old = new Map(toClauses(before).map((clause) => [clause.anchor, clause]));
  const now = new Map(toClauses(after).map((clause) => [clause.anchor, clause]));
  return diff([...old.keys()], [...now.keys()]).flatMap(({ change, text: anchor }): ClauseChange[] => {
    const [was, is] = [old.get(anchor), now.get(anchor)];
    if (was && is) return change === 'removed' ? [] : [compareClause(was, is)];
    const { heading, depth, lines } = (was ?? is)!;
    const whole = (text: string) => [{ change, text }];
    return [
      {
        anchor,
        depth,
        change,
        heading: whole(heading),
        lines: lines.map((line) => ({ change, words: whole(line) })),
      },
    ];
  });
}

/** Only which clauses there are: for a summary, whose words are not those of the policy. */
export function compareHeadings(before: readonly Block[], after: readonly Block[]): ClauseChange[] {
  return compare(before, after)
    .filter(({ anchor }) => anchor !== '')
    .map((clause) => ({
      ...clause,
      change: clause.change === 'changed' ? 'same' : clause.change,
      lines: [],
    }));
}

/** @returns added and removed words with the words that stayed, joined into as few parts as possible */
export function compareWords(before: string, after: string): Step[] {
  const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];
  return join(diff(words(before), words(after)));
}

function compareClause(was: Clause, is: Clause): ClauseChange {
  const heading = was.heading === is.heading ? same(is.heading) : compareWords(was.heading, is.heading);
  const lines = pairLines(diff(was.lines, is.lines));
  const isSame = was.heading === is.heading && lines.every(({ change }) => change === 'same');
  return { anchor: is.anchor, depth: is.depth, change: isSame ? 'same' : 'changed', heading, lines };
}

/** A removed line and an added one in the same gap are one changed line, if they have enough in common. */
function pairLines(lines: readonly Step[]): LineChange[] {
  const result: LineChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (const text of removed) {
      const partner = added.findIndex((candidate) => likeness(text, candidate) >= 0.4);
      if (partner < 0) {
        result.push({ change: 'removed', words: [{ change: 'removed', text }] });
        continue;
      }
      for (const before of added.slice(0, partner)) {
        result.push({ change: 'added', words: [{ change: 'added', text: before }] });
      }
      result.push({ change: 'changed', words: compareWords(text, added[partner]!) });
      added = added.slice(partner + 1);
    }
    for (const text of added) result.push({ change: 'added', words: [{ change: 'added', text }] });
    removed = [];
    added = [];
  };
  for (const { change, text } of lines) {
    if (change === 'removed') removed.push(text);
    else if (change === 'added') added.push(text);
    else {
      flush();
      result.push({ change, words: same(text) });
    }
  }
  flush();
  return result;
}

/** The share of characters that stay, from 0 to 1. */
function likeness(before: string, after: string): number {
  const kept = compareWords(before, after)
    .filter(({ change, text }) => change === 'same' && text.trim() !== '')
    .reduce((sum, { text }) => sum + text.length, 0);
  return (2 * kept) / (before.length + after.length);
}

/** A space alone between two changed words belongs to the change: three new words are one part, not five. */
function join(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  let removed = '';
  let added = '';
  for (const [index, { change, text }] of steps.entries()) {
    const next = steps[index + 1]?.change ?? 'same';
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if ((removed || added) && text.trim() === '' && next !== 'same') {
      removed += text;
      added += text;
    } else {
      joined.push(...parts({ removed, added }));
      removed = added = '';
      const last = joined.at(-1);
      if (last?.change === 'same') last.text += text;
      else joined.push({ change, text });
    }
  }
  return [...joined, ...parts({ removed, added })];
}

const parts = (changed: { removed: string; added: string }): Step[] =>
  (['removed', 'added'] as const).flatMap((change) =>
    changed[change].trim() === '' ? [] : [{ change, text: changed[change] }],
  );

const same = (text: string): Step[] => [{ change: 'same', text }];

function toClauses(blocks: readonly Block[]): Clause[] {
  const clauses: Clause[] = [{ anchor: '', depth: 2, heading: '', lines: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { anchor, depth, children } = block;
      clauses.push({ anchor, depth, heading: inlineText(children), lines: [] });
    } else clauses.at(-1)!.lines.push(...toLines(block));
  }
  return clauses.filter(({ heading, lines }) => heading !== '' || lines.length > 0);
}

/** One line for each paragraph, item and row. */
function toLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [spelledOut(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(toLines));
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(spelledOut).join(' | '));
    case 'box':
      return block.children.flatMap(toLines);
    case 'rule':
      return [];
  }
}

/** A link with its address in brackets: another address is a change too. */
function spelledOut(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'break') return inlineText([inline]);
      const words = spelledOut(inline.children);
      return inline.kind === 'link' && /^(https:|\/|#)/.test(inline.to) ? `${words} (${inline.to})` : words;
    })
    .join('');
}

type Clause = { anchor: string; depth: number; heading: string; lines: string[] };

export type LineChange = { change: Change | 'changed'; words: Step[] };

/** The words before the first heading are a clause without heading and place. */
export type ClauseChange = {
  anchor: string;
  depth: number;
  change: Change | 'changed';
  heading: Step[];
  lines: LineChange[];
};
