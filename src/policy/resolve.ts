// A policy with its components replaced by the words they stand for: what is approved, hashed and shown.
import { components } from './components.ts';
import { escape, quote } from './markdown.ts';
import type { Survey } from './allowed.ts';
import type { Used } from './component-use.ts';
import type { Setting } from './components.ts';
import type { Node } from './parse.ts';

/**
 * Changes nothing but components and headings: every other character stays as it was written. A component that
 * the next line would be drawn into gets an empty line after it.
 * A heading ends with its place: `## 7. Rights` -> `## 7. Rights {#rights}`
 *
 * @param body the text that `survey` looked at; it had no errors
 */
export function resolve(body: string, survey: Survey, setting: Setting): string {
  const toEdit = (used: Used): Edit => {
    const { component, attributes, node } = used;
    if ('toMarkdown' in component) return setApart(body, used, component.toMarkdown(attributes, setting));
    if (component.place === 'mark') return { ...rangeOf(node), text: '' };
    const inside = insideOf(body, node);
    const within = survey.components.filter(
      ({ node: { position } }) => position.start.offset >= inside.start && position.end.offset <= inside.end,
    );
    const text = dedent(replace(body, inside, within.map(toEdit)).replace(/\n+$/, ''));
    return setApart(body, used, quote(`**${titleOf(used)}**\n\n${text}`));
  };
  const text = replace(body, { start: 0, end: body.length }, [
    ...survey.headings.flatMap(({ at, end, anchor }) => [
      // Where a list stands before it, an indented heading would be read as part of its last item.
      { start: at.offset - (at.column - 1), end: at.offset, text: '' },
      { start: end, end, text: ` {#${anchor}}` },
    ]),
    ...survey.components.map(toEdit),
  ]);
  return `${text
    .replaceAll(/^[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The title of a box, as Markdown. */
export const titleOf = ({ attributes }: Used): string => escape(attributes['title']!);

/** Whether two neighbours are lines of one paragraph: of a component that stands for words, and words around it. */
export function areOneParagraph(one: Node | undefined, other: Node | undefined): boolean {
  if (!one || !other || !isWords(one) || !isWords(other)) return false;
  return other.position.start.line - one.position.end.line <= 1;
}

const isWords = ({ type, name }: Node): boolean =>
  type === 'paragraph' || (type === 'mdxJsxFlowElement' && components[name ?? '']?.place === 'inline');

/** With an empty line where Markdown would take what stands before or after on the next line for a part of it. */
function setApart(body: string, { node, parent }: Used, text: string): Edit {
  const { start, end } = rangeOf(node);
  if (node.type !== 'mdxJsxFlowElement') return { start, end, text };
  const siblings = parent.children!;
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];

  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const indent = body.slice(lineStart, start);
  const isDrawnIn =
    isWords(node) &&
    (before?.type === 'list' || before?.type === 'table') &&
    before.position.end.line === node.position.start.line - 1;
  const from =
    isDrawnIn && indent.trim() === '' ? { start: lineStart, text: `\n${indent}` } : { start, text: '' };
  return {
    ...from,
    end,
    text: from.text + text + (areOneParagraph(node, after) ? '' : gap(body, end, parent)),
  };
}

/** What has to come after a block, so that what follows it on the line or the next one is not part of it. */
function gap(body: string, end: number, parent: Node): string {
  const [, lineEnd, next = ''] = /^[ \t]*(\n?)[ \t]*([^\n]*)/.exec(body.slice(end))!;
  if (next.trim() === '') return '';
  if (lineEnd === '') return '\n\n';
  // A heading and an item begin anew by themselves; below words, only a list that begins at 1 does.
  const isOwn = parent.type === 'listItem' ? /^\d+[.)][ \t]+\S/ : /^1[.)][ \t]+\S/;
  return /^(?:#{2,4}[ \t]|[-*+][ \t]+\S)/.test(next) || isOwn.test(next) ? '' : '\n';
}

const rangeOf = ({ position: { start, end } }: Node) => ({ start: start.offset, end: end.offset });

/** What a box contains, without empty lines at its ends: its blocks, and definitions before and after them. */
function insideOf(body: string, { children = [], position }: Node): { start: number; end: number } {
  tagOfBox.lastIndex = position.start.offset;
  tagOfBox.exec(body);
  const opened = tagOfBox.lastIndex;
  const closed = body.lastIndexOf('</', position.end.offset);
  const first = children[0]!.position.start.offset;
  const last = children.at(-1)!.position.end.offset;
  const [head, tail] = [body.slice(opened, first), body.slice(last, closed)];
  const blank = /^(?:[ \t]*\n)*/.exec(head)![0].length;
  return { start: opened + blank, end: last + tail.trimEnd().length };
}

const tagOfBox = /<\w+(?:"[^"]*"|'[^']*'|[^"'>])*>/y;

function replace(body: string, within: { start: number; end: number }, edits: Edit[]): string {
  let text = '';
  let done = within.start;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (edit.start < done) continue; // Inside a box, which has been resolved with it.
    text += body.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + body.slice(done, within.end);
}

/** Text in a box may be indented, as programmers do. */
function dedent(text: string): string {
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)![0].length);
  const common = Math.min(...indents);
  return text.replaceAll(new RegExp(`^ {${common}}`, 'gm'), '');
}

type Edit = { start: number; end: number; text: string };
