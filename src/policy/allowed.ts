// The allow-list of what a policy may contain, held against the parser's tree, and what a first walk over the
// tree learns for later: headings, links, components, items covered.
import { issue, type Issue, type PolicyIssueCode } from '../issues/issue.ts';
import { reservedAnchors, toAnchor } from './anchors.ts';
import { readComponent, type Used } from './component-use.ts';
import { linkFault } from './links.ts';
import { plainText, type Node, type Point } from './parse.ts';
import { checkListNumbers, checkTable, checkWords, type Numbered } from './prose.ts';

/** @param body the text the tree was made from */
export function checkAllowed(file: string, body: string, root: Node): Survey {
  const survey: Survey = { issues: [], headings: [], links: [], components: [], covers: new Set() };
  const say = (code: PolicyIssueCode, { line, column }: Pick<Point, 'line' | 'column'>, found: string) =>
    survey.issues.push(issue(code, { in: 'policy', file, line, column }, found));

  const walk = (node: Node, parent: Node, depth: number): void => {
    const at = node.position.start;
    const refused = refusals[node.type];
    if (refused) {
      say(refused, at, excerpt(body, node));
      return;
    }
    if (depth > deepest) {
      say('policy-nesting', at, excerpt(body, node));
      return;
    }
    switch (node.type) {
      case 'text':
        checkWords(node, body, say);
        return;
      case 'list':
        if (node.ordered) checkListNumbers(node, body, say);
        break;
      case 'heading':
        readHeading(node, parent);
        return;
      case 'link':
      case 'definition': {
        const fault = linkFault(node.url ?? '');
        if (fault) say(fault, at, node.url ?? '');
        else survey.links.push({ url: node.url!, at });
        break;
      }
      case 'listItem':
        if (typeof node.checked === 'boolean') say('policy-tick-box', at, excerpt(body, node));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const used = readComponent(node, parent, say);
        if (used) {
          survey.components.push(used);
          if (used.name === 'Covers') {
            for (const item of used.attributes['items']!.trim().split(/\s+/)) survey.covers.add(item);
          }
        }
        break;
      }
      case 'table':
        checkTable(node, body, say);
        break;
      case 'linkReference':
      case 'paragraph':
      case 'emphasis':
      case 'strong':
      case 'tableRow':
      case 'tableCell':
      case 'thematicBreak':
      case 'break':
        break;
      default:
        say('policy-unreadable', at, node.type);
        return;
    }
    for (const child of node.children ?? []) walk(child, node, depth + 1);
  };

  const readHeading = (node: Node, parent: Node): void => {
    const at = node.position.start;
    const { depth = 1, children = [] } = node;
    const text = plainText(node).trim();
    const before = survey.headings.at(-1)?.depth ?? 1;
    if (body[at.offset] !== '#') return void say('policy-heading-underlined', at, excerpt(body, node));
    if (parent !== root || children.some(({ type }) => !plainTypes.has(type))) {
      return void say('policy-heading-plain', at, excerpt(body, node));
    }
    if (text === '' || toAnchor(text) === '')
      return void say('policy-heading-empty', at, excerpt(body, node));
    if (depth < 2 || depth > 4 || depth > before + 1) say('policy-heading-level', at, excerpt(body, node));
    for (const child of children) walk(child, node, 0);
    const named = followingAnchor(root.children!, node);
    const anchor = named ?? toAnchor(text);
    if (reservedAnchors.includes(anchor) || survey.headings.some((heading) => heading.anchor === anchor)) {
      say('policy-heading-double', at, anchor);
    }
    survey.headings.push({ depth, text, anchor, at, end: node.position.end.offset });
  };

  for (const child of root.children ?? []) walk(child, root, 0);
  checkAnchorsPlaced(root, say);
  return survey;
}

/** Text, lists, tables and boxes inside each other: more than this nobody can read. */
const deepest = 12;

const plainTypes = new Set(['text', 'emphasis', 'strong']);

const refusals: Readonly<Record<string, PolicyIssueCode>> = {
  mdxFlowExpression: 'policy-braces',
  mdxTextExpression: 'policy-braces',
  mdxjsEsm: 'policy-import',
  html: 'policy-html',
  image: 'policy-image',
  imageReference: 'policy-image',
  code: 'policy-code',
  inlineCode: 'policy-code',
  blockquote: 'policy-quote',
  delete: 'policy-strike',
  footnoteReference: 'policy-footnote',
  footnoteDefinition: 'policy-footnote',
};

/** The name that an <Anchor> between a heading and its text gives it. */
function followingAnchor(siblings: Node[], heading: Node): string | undefined {
  for (const node of siblings.slice(siblings.indexOf(heading) + 1)) {
    if (node.name === 'Anchor') return anchorId(node);
    if (node.name !== 'Covers') return undefined;
  }
  return undefined;
}

function checkAnchorsPlaced(root: Node, say: Say): void {
  let afterHeading = false;
  for (const node of root.children ?? []) {
    if (node.name === 'Anchor' && !afterHeading)
      say('policy-component-place', node.position.start, '<Anchor>');
    afterHeading = node.type === 'heading' || (afterHeading && node.name === 'Covers');
  }
}

function anchorId(node: Node): string | undefined {
  const value = node.attributes?.find(({ name }) => name === 'id')?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function excerpt(body: string, { position }: Node): string {
  const line = body
    .slice(position.start.offset, Math.min(position.end.offset, position.start.offset + 200))
    .split('\n')[0]!;
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export type Say = (code: PolicyIssueCode, at: Pick<Point, 'line' | 'column'>, found: string) => void;

export type Heading = Numbered & { depth: number; anchor: string; end: number };

/** What a walk over one policy found. */
export type Survey = {
  issues: Issue[];
  headings: Heading[];
  links: { url: string; at: Point }[];
  components: Used[];
  covers: Set<string>;
};
