// An approved text as the structure its page, its comparison and its list of contents are made from.
import { linkFault } from './links.ts';
import { parseMdx, type Node, type ParseFault } from './parse.ts';

/**
 * @param body what `resolve` made: Markdown without components, each heading ending with its place
 * @throws when it holds anything else: such a text was not approved, and is never shown
 */
export function toDocument(body: string): Block[] {
  const read = readDocument(body);
  if ('fault' in read) throw new Error(`An approved text cannot be read: ${read.fault.reason}`);
  return read.blocks;
}

/** The same, or where it holds anything else. */
export function readDocument(body: string): { blocks: Block[] } | { fault: ParseFault } {
  const anchors: string[] = [];
  const plain = body.replaceAll(/^(#{2,4}[ \t].*) \{#([^{}\s]+)\}$/gm, (_, heading, anchor) => {
    anchors.push(anchor);
    return heading;
  });
  const parsed = parseMdx(plain);
  return 'fault' in parsed ? parsed : readTree(parsed.root, anchors);
}

/**
 * @param root a tree without components
 * @param anchors the places of its headings, in their order
 */
export function readTree(
  root: Node,
  anchors: readonly string[],
): { blocks: Block[] } | { fault: ParseFault } {
  const faults: ParseFault[] = [];
  const refuse = ({ type, position: { start } }: Node): undefined =>
    void faults.push({ line: start.line, column: start.column, reason: type });
  const addresses = toAddresses(root);
  let headings = 0;

  const toBlocks = (nodes: Node[] = []): Block[] => nodes.flatMap((node) => toBlock(node) ?? []);
  const toBlock = (node: Node): Block | undefined => {
    switch (node.type) {
      case 'heading': {
        const anchor = anchors[headings++];
        if (anchor === undefined) return refuse(node);
        return { kind: 'heading', depth: node.depth!, anchor, children: toInlines(node.children) };
      }
      case 'paragraph':
        return { kind: 'paragraph', children: toInlines(node.children) };
      case 'list':
        return {
          kind: 'list',
          first: node.ordered ? (node.start ?? 1) : undefined,
          items: (node.children ?? []).map(({ children }) => toBlocks(children)),
        };
      case 'table': {
        const [header, ...rows] = (node.children ?? []).map(({ children = [] }) =>
          children.map((cell) => toInlines(cell.children)),
        );
        return { kind: 'table', header: header ?? [], rows };
      }
      case 'blockquote':
        return { kind: 'box', children: toBlocks(node.children) };
      case 'thematicBreak':
        return { kind: 'rule' };
      case 'definition':
        return undefined;
      default:
        return refuse(node);
    }
  };
  const toInlines = (nodes: Node[] = []): Inline[] => nodes.flatMap((node) => toInline(node) ?? []);
  const toInline = (node: Node): Inline | undefined => {
    switch (node.type) {
      case 'text':
        return { kind: 'text', text: node.value ?? '' };
      case 'emphasis':
      case 'strong':
        return { kind: node.type, children: toInlines(node.children) };
      case 'break':
        return { kind: 'break' };
      case 'link':
      case 'linkReference': {
        const to = node.url ?? addresses.get(node.identifier ?? '');
        if (to === undefined || linkFault(to)) return refuse(node);
        return { kind: 'link', to, children: toInlines(node.children) };
      }
      default:
        return refuse(node);
    }
  };
  const blocks = toBlocks(root.children);
  return faults.length > 0 ? { fault: faults[0]! } : { blocks };
}

/** The headings, for a list of contents and for links. */
export function toContents(blocks: readonly Block[]): { depth: number; anchor: string; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [{ depth: block.depth, anchor: block.anchor, text: inlineText(block.children) }]
      : [],
  );
}

/** The words, without marks and addresses. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}

/** Of every definition, wherever it stands; of two with one name the first counts. */
function toAddresses(root: Node): Map<string, string> {
  const definitions: Node[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'definition') definitions.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return new Map(
    definitions
      .toSorted((one, other) => other.position.start.offset - one.position.start.offset)
      .map(({ identifier, url }) => [identifier!, url!]),
  );
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong'; children: Inline[] }
  | { kind: 'link'; to: string; children: Inline[] }
  | { kind: 'break' };

export type Block =
  | { kind: 'heading'; depth: number; anchor: string; children: Inline[] }
  | { kind: 'paragraph'; children: Inline[] }
  /** `first` is the number of the first item; without it the list has points. */
  | { kind: 'list'; first: number | undefined; items: Block[][] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { kind: 'box'; children: Block[] }
  | { kind: 'rule' };
