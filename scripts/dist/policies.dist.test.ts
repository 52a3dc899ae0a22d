// The policy pages of the built site against the texts that were approved, read by nothing but this file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { files, readBytes, readText } from './built-site.ts';

const folder = join(import.meta.dirname, '../../content/policies/approved');
const approved = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [policy, version] = name.replace(/\.en\.txt$/, '').split('/') as [string, string];
    const kind = /^kind: (\w+)$/m.exec(text)?.[1];
    return { name, policy, version, kind, text, page: `policies/${policy}/${version}/index.html` };
  });
const policyPages = files.filter((file) => file.startsWith('policies/') && file.endsWith('.html'));

test('there are policies to look at', () => {
  expect(approved.map(({ policy }) => policy)).toEqual(
    expect.arrayContaining(['privacy', 'cookies', 'terms']),
  );
});

describe.each(approved)('$name', ({ kind, page, text, policy, version }) => {
  test('its page says every word of the approved text, in order, and no other', () => {
    expect(readPolicy(page).words).toEqual(wordsOf(text));
  });

  test('its links are those of the approved text', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
    expect(readPolicy(page).links).toEqual(links);
  });

  test('its page has nothing but prose', () => {
    const prose = ['a', 'br', 'div', 'em', 'h2', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'strong', 'ul'];
    const tables = ['table', 'tbody', 'td', 'th', 'thead', 'tr'];
    expect([...prose, ...tables]).toEqual(expect.arrayContaining(readPolicy(page).elements));
    const attributes = [
      'id',
      'href',
      'class',
      'role',
      'tabindex',
      'aria-label',
      'scope',
      'start',
      'data-column',
    ];
    expect(attributes).toEqual(expect.arrayContaining(readPolicy(page).attributes));
  });

  test('its hash is that of the text that is published beside it, or there is none', () => {
    const hashes = [...new Set(readText(page).match(/\b[0-9a-f]{64}\b/g))];
    if (kind === 'summary') {
      expect(hashes).toEqual([]);
      expect(files).not.toContain(`policies/${policy}/${version}.txt`);
      return;
    }
    const published = readBytes(`policies/${policy}/${version}.txt`);
    expect(published.toString()).toBe(text);
    expect(hashes).toEqual([createHash('sha256').update(published).digest('hex')]);
  });
});

test('no hash stands anywhere in the policies without its text', () => {
  const known = approved.map(({ text }) => createHash('sha256').update(text).digest('hex'));
  for (const page of policyPages) {
    for (const hash of readText(page).match(/\b[0-9a-f]{64}\b/g) ?? []) expect(known).toContain(hash);
  }
});

test.each(['privacy', 'cookies', 'terms'])(
  '%s: the current page is one of its versions, word for word',
  (policy) => {
    const html = readText(`policies/${policy}/index.html`);
    const version = /data-policy="[a-z]+\/([\d-]+)"/.exec(html)?.[1];
    const { text } = approved.find((one) => one.policy === policy && one.version === version)!;
    expect(readPolicy(`policies/${policy}/index.html`).words).toEqual(wordsOf(text));
  },
);

test('a version that no longer holds says so and leads to the one that does', () => {
  const html = readText('policies/privacy/2016-12/index.html');
  expect(html).toContain('This version is no longer in force.');
  expect(html).toContain('<a href="/policies/privacy/">');
  expect(html).toContain('It is not its wording');
  expect(html).toContain('privacypolicy.php');
});

test('every policy page has the counted menu, a list of contents that leads somewhere, and no draft', () => {
  expect(policyPages.length).toBeGreaterThan(6);
  for (const page of policyPages) {
    const html = readText(page);
    expect(html, page).toContain('<data class="count"');
    expect(html, page).not.toContain('This is a draft');
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)];
    expect(anchors.length, page).toBeGreaterThan(0);
    for (const [, anchor] of anchors) {
      expect(anchor === 'main' || html.includes(`id="${anchor}"`), `${page} #${anchor}`).toBe(true);
    }
  }
});

test('the cookie notice names every service of content/site', () => {
  const services = join(import.meta.dirname, '../../content/site/services.json');
  const html = readText('policies/cookies/index.html');
  for (const { provider, why } of JSON.parse(readFileSync(services, 'utf8')).services) {
    expect(html).toContain(`>${provider}</a>`);
    expect(html).toContain(`>${why}</td>`);
  }
});

/** What stands in the element that holds the text of a policy. */
function readPolicy(file: string) {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  let text = '';
  let depth = 0;
  const parser = new Parser({
    onopentag(name, values) {
      if (depth > 0) {
        depth++;
        elements.add(name);
        for (const attribute in values) attributes.add(attribute);
        if (name === 'a') links.push(values['href']!);
        if (!['a', 'em', 'strong'].includes(name)) text += ' ';
      } else if ('data-policy' in values) depth = 1;
    },
    ontext(data) {
      if (depth > 0) text += data;
    },
    onclosetag(name) {
      if (depth === 0) return;
      depth--;
      if (!['a', 'em', 'strong'].includes(name)) text += ' ';
    },
  });
  parser.end(readText(file));
  return { words: split(text), links, elements: [...elements], attributes: [...attributes] };
}

/** An approved text without its head and its Markdown, by plain replacement. */
function wordsOf(approvedText: string): string[] {
  const body = approvedText.slice(approvedText.indexOf('\n---\n', 3) + 5);
  return split(
    body
      .replaceAll(/^(> ?)+/gm, '')
      .replaceAll(/^ *(- |\d+\. )/gm, '')
      .replaceAll(/^#+ (.*) \{#[^}]*\}$/gm, '$1')
      .replaceAll(/^\|( --- \|)+$/gm, '')
      .replaceAll(/(?<!\\)\|/g, ' ')
      .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
      .replaceAll(/\*\*/g, '')
      .replaceAll(/\\([^A-Za-z0-9\s])/g, '$1'),
  );
}

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
