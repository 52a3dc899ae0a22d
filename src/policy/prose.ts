// Faults that stand in the words themselves: references that lead nowhere, links that did not become links,
// and what was left to be written.
import type { Say } from './allowed.ts';
import { placeholder } from './head.ts';
import type { Node, Point } from './parse.ts';

/** @param node a text of the tree */
export function checkWords(node: Node, body: string, say: Say): void {
  const raw = body.slice(node.position.start.offset, node.position.end.offset);
  for (const { code, pattern } of traces) {
    for (const match of raw.matchAll(pattern))
      say(code, placeIn(node, raw, match.index), match[0].slice(0, 60));
  }
}

/** A numbered list whose numbers are not those a page gives it: there, each item counts one on from the first. */
export function checkListNumbers(list: Node, body: string, say: Say): void {
  for (const [index, item] of (list.children ?? []).entries()) {
    const { start } = item.position;
    const marker = /^\d+/.exec(body.slice(start.offset, start.offset + 10))?.[0];
    if (Number(marker) !== (list.start ?? 1) + index) {
      say('policy-list-numbers', start, body.slice(start.offset).split('\n', 1)[0]!.slice(0, 60));
      return;
    }
  }
}

/** "section 14" where the sections are numbered from 1 to 11, and numbers that skip one. */
export function checkNumbers(root: Node, headings: readonly Numbered[], body: string, say: Say): void {
  const numbered = headings
    .filter(({ depth }) => depth === 2)
    .flatMap((heading) => {
      const number = /^(\d+)\.?\s/.exec(heading.text)?.[1];
      return number === undefined ? [] : [{ number: Number(number), heading }];
    });
  if (numbered.length === 0) return;
  for (const [index, { number, heading }] of numbered.entries()) {
    if (number !== index + 1) say('policy-numbering', heading.at, heading.text);
  }
  const numbers = new Set(numbered.map(({ number }) => number));
  const walk = (node: Node): void => {
    if (node.type === 'text') {
      const raw = body.slice(node.position.start.offset, node.position.end.offset);
      for (const match of raw.matchAll(reference)) {
        if (!numbers.has(Number(match[1])))
          say('policy-cross-reference', placeIn(node, raw, match.index), match[0]);
      }
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
}

function placeIn({ position: { start } }: Node, raw: string, index: number): Pick<Point, 'line' | 'column'> {
  const before = raw.slice(0, index).split('\n');
  return {
    line: start.line + before.length - 1,
    column: before.length === 1 ? start.column + index : before.at(-1)!.length + 1,
  };
}

/** A section of this document; "section 27 of the Act" is not. */
const reference =
  /\b(?:section|clause)s?\s+(\d+)\b(?!\s*(?:\(\d|of\b|to the\b|[,.]?\s+(?:the\s+)?[A-Z]\w*\s+Act\b))/gi;

const traces = [
  { code: 'policy-placeholder', pattern: new RegExp(placeholder, 'gi') },
  { code: 'policy-link-undefined', pattern: /\[[^\]\n]+\]\[[^\]\n]*\]/g },
  { code: 'policy-link-form', pattern: /\[[^\]\n]+\]\s+\((?:https?:|www\.|\/|#)[^)\n]*\)?/g },
] as const;

export type Numbered = { depth: number; text: string; at: Point };
