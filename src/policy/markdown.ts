// Facts become Markdown that reads back as exactly those words, whatever signs they contain.

/** One line of text as Markdown, safe inside a paragraph, a list item or a table cell. */
export function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>{}|~&]/g, String.raw`\$&`)
    .replace(/^(?:[-+#](?=\s|$)|[-=]+$)/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** @param to an address that has been checked (./links.ts) or comes from content/site */
export function link(words: string, to: string): string {
  return `[${escape(words)}](${to})`;
}

/** Rows of cells that are Markdown already. */
export function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Lines set off, as an approved text shows a callout. */
export function quote(text: string): string {
  return text.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
}
