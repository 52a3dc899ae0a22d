// Fills a built page with what only the edge knows. The page names its places; every word of the site
// stands in the page, and what is filled in is escaped text.

/**
 * The places a page may have:
 * - `<p data-part="x" hidden>`: shown where `parts` has x
 * - `<b data-slot="x"></b>`: gets the text of x
 * - `<a data-prefill="body" href="...">`: gets the text of `message` as that query parameter
 * - form controls, by name: get what was typed; those of `invalid` are marked
 *
 * One pass over the tags, so filled-in text is never read again.
 */
export function fillPage(html: string, filling: Filling): string {
  const { parts = [], slots = {}, typed = {}, invalid = [], prefill } = filling;
  let select = '';
  return html.replace(tag, (whole, element: string, attributes: string) => {
    const name = attribute(attributes, 'name');
    let open = whole;
    let inside = '';
    const add = (text: string) => {
      open = `${open.slice(0, -1).replace(/\s*\/$/, '')} ${text}>`;
    };
    const part = attribute(attributes, 'data-part');
    if (part !== undefined && parts.includes(part)) open = open.replace(/ hidden(?:="")?(?=[\s>])/, '');
    const slot = attribute(attributes, 'data-slot');
    if (slot !== undefined && Object.hasOwn(slots, slot)) inside = escapeHtml(slots[slot] ?? '');
    const parameter = attribute(attributes, 'data-prefill');
    if (parameter !== undefined && prefill !== undefined) open = withParameter(open, parameter, prefill);
    if (element === 'select') select = name ?? '';
    if (element === 'option') {
      const value = attribute(attributes, 'value');
      if (value && typed[select] === unescapeHtml(value)) add('selected');
    }
    if (name !== undefined && Object.hasOwn(typed, name)) {
      const value = typed[name] ?? '';
      if (element === 'textarea') inside = `\n${escapeHtml(value)}`;
      if (element === 'input') {
        if (!/\stype="(radio|checkbox)"/.test(attributes)) add(`value="${escapeHtml(value)}"`);
        else if (attribute(attributes, 'value') === value) add('checked');
      }
    }
    if (name !== undefined && isControl(element) && invalid.includes(name)) add('aria-invalid="true"');
    return open + inside;
  });
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/g;

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function isControl(element: string): boolean {
  return element === 'input' || element === 'select' || element === 'textarea';
}

function withParameter(open: string, parameter: string, text: string): string {
  return open.replace(/\shref="([^"]*)"/, (_, href: string) => {
    const joint = href.includes('?') ? '&#38;' : '?';
    return ` href="${href}${joint}${parameter}=${encodeURIComponent(text).replaceAll("'", '%27')}"`;
  });
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

export type Filling = {
  parts?: readonly string[];
  slots?: Readonly<Record<string, string>>;
  typed?: Readonly<Record<string, string>>;
  invalid?: readonly string[];
  prefill?: string;
};
