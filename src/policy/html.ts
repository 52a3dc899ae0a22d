// An approved text as HTML. Every word is escaped, only the elements written here can appear, and addresses
// were checked when the document was made.
import { inlineText, type Block, type Inline } from './document.ts';
import { escapeHtml } from './escape-html.ts';

/** Headings keep their depth: the page around them has the one h1. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

/** What stands within a line, escaped. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return escapeHtml(inline.text);
        case 'break':
          return '<br>';
        case 'emphasis':
          return `<em>${inlineHtml(inline.children)}</em>`;
        case 'strong':
          return `<strong>${inlineHtml(inline.children)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(inline.to)}">${inlineHtml(inline.children)}</a>`;
      }
    })
    .join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth} id="${escapeHtml(block.anchor)}">${inlineHtml(block.children)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('\n');
      if (block.first === undefined) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.first === 1 ? '' : ` start="${block.first}"`}>\n${items}\n</ol>`;
    }
    case 'table':
      return tableHtml(block.header, block.rows);
    case 'box':
      return `<div class="box">\n${toHtml(block.children)}\n</div>`;
    case 'rule':
      return '<hr>';
  }
}

/** An item's first paragraph needs no element of its own. */
function itemHtml([first, ...rest]: Block[]): string {
  if (first?.kind !== 'paragraph') return toHtml(first ? [first, ...rest] : rest);
  return rest.length === 0 ? inlineHtml(first.children) : `${inlineHtml(first.children)}\n${toHtml(rest)}`;
}

/**
 * A wide table scrolls by itself, also by keyboard, and the page does not; its columns give it a name. Where many
 * columns have no room, rows are stacked, and each cell says which column it is of.
 */
function tableHtml(header: Inline[][], rows: Inline[][][]): string {
  const line = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const head = line(header.map((cell) => `<th scope="col">${inlineHtml(cell)}</th>`));
  const columns = header.map((cell) => escapeHtml(inlineText(cell)));
  const body = rows.map((row) =>
    line(row.map((cell, at) => `<td data-column="${columns[at] ?? ''}">${inlineHtml(cell)}</td>`)),
  );
  const name = escapeHtml(header.map(inlineText).join(', '));
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">\n<table>\n<thead>${head}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`;
}
