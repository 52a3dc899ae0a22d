// An approved text as the structure its page, its comparison and its list of contents are made from.
import { linkFault } from './links.ts';
import { parseMdx, type Node } from './parse.ts';

/**
 * @param body what `resolve` made: Markdown without components, each heading ending with its place
 * @throws when it holds anything else: such a text was not approved, and is never shown
 */
export function toDocument(body: string): Block[] {
  const anchors: string[] = [];
  const plain = body.replaceAll(/^(#{2,4} .*) \{#([^{}\s]+)\}$/gm, (_, heading: string, anchor: string) => {
    anchors.push(anchor);
    return heading;
  });
  const parsed = parseMdx(plain);
  if ('fault' in parsed) throw new Error(`An approved text cannot be read: ${parsed.fault.reason}`);
  const definitions = new Map<string, string>();
  for (const node of parsed.root.children ?? []) {
    if (node.type === 'definition') definitions.set(node.identifier!, node.url!);
  }

  const toBlocks = (nodes: Node[] = []): Block[] => nodes.flatMap((node) => toBlock(node) ?? []);
  const toBlock = (node: Node): Block | undefined => {
    switch (node.type) {
      case 'heading':
        return {
          kind: 'heading',
          depth: node.depth!,
          anchor: anchors.shift() ?? refuse(node),
          children: toInlines(node.children),
        };
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
  const toInlines = (nodes: Node[] = []): Inline[] => nodes.map(toInline);
  const toInline = (node: Node): Inline => {
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
        const to = node.url ?? definitions.get(node.identifier ?? '') ?? refuse(node);
        if (linkFault(to)) refuse(node);
        return { kind: 'link', to, children: toInlines(node.children) };
      }
      default:
        return refuse(node);
    }
  };
  return toBlocks(parsed.root.children);
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

function refuse(node: Node): never {
  throw new Error(`An approved text holds something that no policy may hold: ${node.type}`);
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
