// A policy with its components replaced by the words they stand for: what is approved, hashed and shown.
import type { Survey } from './allowed.ts';
import type { Setting } from './components.ts';
import { escape, quote } from './markdown.ts';

/**
 * Changes nothing but components and headings: every other character stays as it was written.
 * A heading ends with its place: `## 7. Rights` -> `## 7. Rights {#rights}`
 *
 * @param body the text that `survey` looked at; it had no errors
 */
export function resolve(body: string, survey: Survey, setting: Setting): string {
  const edits: Edit[] = [
    ...survey.headings.map(({ end, anchor }) => ({ start: end, end, text: ` {#${anchor}}` })),
    ...survey.components.flatMap(({ component, attributes, node }): Edit[] => {
      const { start, end } = node.position;
      const replaced = { start: start.offset, end: end.offset };
      if ('toMarkdown' in component)
        return [{ ...replaced, text: component.toMarkdown(attributes, setting) }];
      if (component.place === 'mark') return [{ ...replaced, text: '' }];
      const inside = {
        start: lineStart(body, node.children![0]!.position.start.offset, start.offset),
        end: node.children!.at(-1)!.position.end.offset,
      };
      const inner = survey.components.flatMap(
        ({ component: within, attributes: values, node: { position } }) =>
          'toMarkdown' in within && position.start.offset >= inside.start && position.end.offset <= inside.end
            ? [
                {
                  start: position.start.offset,
                  end: position.end.offset,
                  text: within.toMarkdown(values, setting),
                },
              ]
            : [],
      );
      const text = dedent(replace(body, inside, inner));
      return [{ ...replaced, text: quote(`**${escape(attributes['title']!)}**\n\n${text}`) }];
    }),
  ];
  const text = replace(body, { start: 0, end: body.length }, edits);
  return `${text
    .replaceAll(/^[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

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

/** The start of the line, unless the tag that opens the box stands on it. */
function lineStart(body: string, offset: number, tag: number): number {
  const start = body.lastIndexOf('\n', offset - 1) + 1;
  return start > tag ? start : offset;
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
