// Faults that stand in the words themselves: references that lead nowhere, signs that did not become a link, a
// heading, a list, a table or bold words, and what was left to be written.
import type { Say } from './allowed.ts';
import { placeholder } from './head.ts';
import { placer } from './source.ts';
import type { Node, Point } from './parse.ts';

/** @param node a text of the tree */
export function checkWords(node: Node, body: string, say: Say): void {
  const raw = body.slice(node.position.start.offset, node.position.end.offset);
  const place = placerIn(node, raw);
  for (const { code, pattern } of traces) {
    for (const match of raw.matchAll(pattern)) say(code, place(match.index), match[0].slice(0, 60));
  }
  for (const { code, pattern } of lineStarts) {
    for (const match of raw.matchAll(pattern)) {
      if (match.index > 0 || beginsLine(node, body))
        say(code, place(match.index), match[0].split('\n', 1)[0]!.slice(0, 60));
    }
  }
}

/** Each row has as many cells as the first one: a page leaves out the words of a cell too many. */
export function checkTable(table: Node, body: string, say: Say): void {
  const [header, ...rows] = table.children ?? [];
  const columns = header?.children?.length ?? 0;
  for (const row of rows) {
    const cells = row.children?.length ?? 0;
    if (cells === columns) continue;
    const { start } = row.position;
    const line = body.slice(start.offset, start.offset + 60).split('\n', 1)[0]!;
    say('policy-table-cells', start, `${cells}/${columns}: ${line}`);
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
      const place = placerIn(node, raw);
      for (const match of raw.matchAll(reference)) {
        if (!numbers.has(Number(match[1]))) say('policy-cross-reference', place(match.index), match[0]);
      }
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
}

/** Where an offset within a node is in the file. */
function placerIn({ position: { start } }: Node, raw: string): (index: number) => Place {
  const place = placer(raw);
  return (index) => {
    const { line, column } = place(index);
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  };
}

function beginsLine({ position: { start } }: Node, body: string): boolean {
  const line = body.slice(body.lastIndexOf('\n', start.offset - 1) + 1, start.offset);
  return line.trim() === '';
}

/** A section of this document; "section 27 of the Act" is not. */
const reference =
  /\b(?:section|clause)s?\s+(\d+)\b(?!\s*(?:\(\d|of\b|to the\b|[,.]?\s+(?:the\s+)?[A-Z]\w*\s+Act\b))/gi;

const traces = [
  { code: 'policy-placeholder', pattern: new RegExp(placeholder, 'gi') },
  { code: 'policy-emphasis-open', pattern: /(?<!\\)\*\*[^\n]*/g },
  { code: 'policy-link-undefined', pattern: /\[[^\]\n]{1,200}\]\[[^\]\n]{0,200}\]/g },
  {
    code: 'policy-link-form',
    pattern: /\[[^\]\n(]{1,200}\]?[ \t\n]{0,3}\((?:https?:|www\.|\/|#)[^)\n]*\)?/g,
  },
] as const;

/** At the beginning of a line: what was meant to be a heading, an item or a table, and is shown as it was typed. */
const lineStarts = [
  { code: 'policy-heading-space', pattern: /^(?:#{1,6}(?=[^# \t\n])|＃).*/gm },
  { code: 'policy-list-space', pattern: /^(?:[-*]|\d{1,3}[.)])(?=[\p{L}\u00a0\u202f\u3000]).*/gmu },
  { code: 'policy-table-broken', pattern: /^\|.*(?:\n.*\|.*)*/gm },
] as const;

type Place = Pick<Point, 'line' | 'column'>;

export type Numbered = { depth: number; text: string; at: Point };
