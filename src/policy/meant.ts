// What a draft says, told from its own tree and not from the text that will be approved: the other half of the
// comparison in ./read-back.ts.
import { parseMdx, type Node } from './parse.ts';
import { areOneParagraph, titleOf } from './resolve.ts';
import type { Used } from './component-use.ts';
import type { Setting } from './components.ts';
import type { Draft } from './draft.ts';

/** The tree of a draft with each component replaced by what it stands for; every node knows its place in the draft. */
export function toMeant(
  { body, root, survey }: Pick<Draft, 'body' | 'root' | 'survey'>,
  setting: Setting,
): Node {
  const uses = new Map(survey.components.map((used) => [used.node, used]));
  const definitions = toDefinitions(root);

  const toNodes = (nodes: Node[] = [], isInLink = false): Node[] =>
    toRuns(nodes).flatMap((run) => {
      const [node] = run;
      if (run.length > 1 || isWordsAlone(node!, uses)) return [toParagraph(run)];
      const used = uses.get(node!);
      if (used) return fromComponent(used, isInLink);
      if (!node!.children) return [node!];
      return [{ ...node!, children: toNodes(node!.children, isInLink || node!.type.startsWith('link')) }];
    });

  const fromComponent = (used: Used, isInLink: boolean): Node[] => {
    const { component, attributes, node } = used;
    if ('toMarkdown' in component) {
      const blocks = parse(component.toMarkdown(attributes, setting));
      if (component.place === 'block') return blocks.map((block) => ({ ...block, position: node.position }));
      const words = blocks.flatMap(({ children = [] }) => children);
      // Words with an address in them lead nowhere where they stand in a link themselves.
      return isInLink ? words.flatMap((one) => (one.type === 'link' ? one.children! : one)) : words;
    }
    if (component.place === 'mark') return [];
    const title = parse(`**${titleOf(used)}**`);
    return [{ ...node, type: 'blockquote', children: [...title, ...toNodes(node.children)] }];
  };

  /** Lines of which some are components only: one paragraph, as if the words had been written there. */
  const toParagraph = (run: Node[]): Node => {
    const [first, last] = [run[0]!.position.start, run.at(-1)!.position.end];
    let text = '';
    let done = first.offset;
    for (const { component, attributes, node } of survey.components) {
      const { start, end } = node.position;
      if (start.offset < done || end.offset > last.offset || !('toMarkdown' in component)) continue;
      text += body.slice(done, start.offset) + component.toMarkdown(attributes, setting);
      done = end.offset;
    }
    text += body.slice(done, last.offset);
    const read = parse(text.includes('[') ? `${text}\n\n${definitions}` : text);
    const blocks = read.filter(({ type }) => type !== 'definition');
    const position = { start: first, end: last };
    return blocks.length === 1 ? { ...blocks[0]!, position } : { type: 'unclear', position };
  };

  return { ...root, children: toNodes(root.children) };
}

/** Neighbours that are lines of one paragraph, together; every other node alone. */
function toRuns(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && areOneParagraph(run.at(-1), node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

const isWordsAlone = (node: Node, uses: ReadonlyMap<Node, Used>): boolean =>
  node.type === 'mdxJsxFlowElement' && uses.get(node)?.component.place === 'inline';

function parse(text: string): Node[] {
  const parsed = parseMdx(text);
  return 'root' in parsed ? (parsed.root.children ?? []) : [];
}

/** Every definition of a text, as Markdown. */
function toDefinitions(node: Node): string {
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}\n`;
  return (node.children ?? []).map(toDefinitions).join('');
}
