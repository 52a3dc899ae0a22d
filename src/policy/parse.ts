// The MDX parser of the build (Astro's own, Sätteri), and the part of its tree that policies are made of.
// Nothing is ever run: the tree is read, and what is not on the allow-list refuses the file.
import { mdxToMdast } from 'satteri';

/** Reads MDX, or says where the parser stopped. The text has no front matter, and lines end with `\n`. */
export function parseMdx(text: string): { root: Node } | { fault: ParseFault } {
  try {
    return { root: mdxToMdast(text, { features: { frontmatter: false } }) as unknown as Node };
  } catch (error) {
    const message = (error as Error).message;
    const [place = '', line = 1, column = 1] = /^(\d+):(\d+): /.exec(message) ?? [];
    return { fault: { line: Number(line), column: Number(column), reason: message.slice(place.length) } };
  }
}

/** The words in a part of the tree, as a reader meets them. Not recursive: a hostile tree can be very deep. */
export function plainText(node: Node): string {
  let words = '';
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    words += next.type === 'break' ? ' ' : (next.value ?? '');
    for (const child of (next.children ?? []).toReversed()) waiting.push(child);
  }
  return words;
}

export type ParseFault = { line: number; column: number; reason: string };

/** mdast with MDX (github.com/syntax-tree/mdast), as far as it is looked at here. */
export type Node = {
  type: string;
  position: { start: Point; end: Point };
  children?: Node[];
  value?: string;
  /** heading */
  depth?: number;
  /** list */
  ordered?: boolean;
  start?: number | null;
  /** listItem; true or false on a tick box */
  checked?: boolean | null;
  /** link, image, definition */
  url?: string;
  /** definition and references to it */
  identifier?: string;
  label?: string;
  /** components; null for a fragment */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
};

/** Line and column count from 1, the offset from 0, in UTF-16 units. */
export type Point = { line: number; column: number; offset: number };
