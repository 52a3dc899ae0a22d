// Finds what a built page carries inline and a Content-Security-Policy has to name.

/**
 * The texts of a page's inline styles and scripts. JSON-LD and other data blocks are no scripts to the
 * policy; speculation rules are.
 */
export function inlinedIn(html: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const [, name, attributes = '', text = ''] of html.matchAll(rawText)) {
    if (name === 'style') styles.push(text);
    else if (!/\ssrc[\s=]/.test(attributes) && isRun(attributes)) scripts.push(text);
  }
  return { styles, scripts };
}

/** As a policy names it. */
export async function cspHash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

const rawText = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1/g;

function isRun(attributes: string): boolean {
  const type = /\stype="?([^"\s]*)/.exec(attributes)?.[1] ?? '';
  return ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}
