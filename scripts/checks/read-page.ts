// One pass of a streaming parser over one built page, keeping only what the rules ask about.
import { createHash } from 'node:crypto';
import { readTags } from './read-tags.ts';

/**
 * A function that reads pages. Equal strings of all pages become one string, and what is kept does not hold
 * on to the page's text: a slice of it would, and the memory would grow with the size of the site.
 *
 * @param origin the site's own, so that a link written in full counts as internal
 */
export function pageReader(origin: string): (address: string, html: string) => Page {
  const known = new Map<string, string>();
  const own = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
  const hashes = new Map<string, string>();
  const digest = (text: string): string => {
    const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
    hashes.set(text, hash);
    return hash;
  };
  return (address, html) => readPage(address, html, origin, { own, digest });
}

function readPage(address: string, html: string, origin: string, { own, digest }: Memory): Page {
  const page: Page = {
    address,
    title: '',
    description: '',
    robots: '',
    canonical: undefined,
    ref: undefined,
    headings: 0,
    ids: [],
    links: [],
    counts: [],
    looseCounts: 0,
    cards: [],
    blocked: [],
    foreign: [],
    inlined: [],
  };
  /** The open link, title or card the parser is in. */
  let link: { target: string; name: string } | undefined;
  let title: string | undefined;
  let card: Card | undefined;
  /** The link that ended directly before the place the parser is at. */
  let linkBefore: typeof link;
  /** The inline style or script the parser is in. */
  let inline: { kind: 'style' | 'script'; text: string } | undefined;

  const follow = (href: string): string | undefined => {
    const target = toTarget(href, address, origin);
    if (target === undefined) return undefined;
    const owned = own(target);
    page.links.push(owned);
    return owned;
  };
  const load = (url: string): void => {
    if (follow(url) === undefined && !url.startsWith('data:')) page.foreign.push(own(url));
  };

  readTags(html, isAskedFor, {
    open(name, attributes) {
      const before = linkBefore;
      linkBefore = undefined;
      for (const key in attributes) {
        if (key === 'id') page.ids.push(own(attributes[key]!));
        else if (key === 'style' || key.startsWith('on')) page.blocked.push(`${key}="${attributes[key]}"`);
      }
      switch (name) {
        case 'a': {
          const href = attributes['href'];
          if (href === undefined) break;
          if (scriptUrl.test(href)) page.blocked.push(`href="${href}"`);
          const target = follow(href);
          if (target === undefined) break;
          link = { target, name: '' };
          if (card) card.target ??= target;
          break;
        }
        case 'data':
          if (attributes['class'] !== 'count') break;
          if (before) page.counts.push({ ...before, number: Number(attributes['value']) });
          else page.looseCounts++;
          break;
        case 'article':
          if (attributes['data-ref'] === undefined) break;
          card = { ref: own(attributes['data-ref']), target: undefined };
          page.cards.push(card);
          break;
        case 'main':
          if (attributes['data-ref'] !== undefined) page.ref = own(attributes['data-ref']);
          break;
        case 'h1':
          page.headings++;
          break;
        case 'title':
          if (page.title === '') title = '';
          break;
        case 'meta':
          if (attributes['name'] === 'description') page.description = own(attributes['content'] ?? '');
          if (attributes['name'] === 'robots') page.robots = own(attributes['content'] ?? '');
          break;
        case 'link':
          if (attributes['rel'] === 'canonical') page.canonical = own(attributes['href'] ?? '');
          else if (loadedRels.has(attributes['rel'] ?? '')) load(attributes['href'] ?? '');
          else follow(attributes['href'] ?? '');
          break;
        case 'style':
          inline = { kind: 'style', text: '' };
          break;
        case 'script':
          if (isRun(attributes)) inline = { kind: 'script', text: '' };
          if (attributes['src'] !== undefined) page.blocked.push(`<script src="${attributes['src']}">`);
          break;
        case 'form':
          if (attributes['action'] !== undefined) follow(attributes['action']);
          break;
        case 'img':
        case 'source':
        case 'iframe':
        case 'video':
        case 'audio':
        case 'embed':
          if (attributes['src'] !== undefined) load(attributes['src']);
          for (const url of fromSrcset(attributes['srcset'])) load(url);
          break;
      }
    },
    text(data) {
      linkBefore = undefined;
      if (link) link.name += data;
      else if (title !== undefined) title += data;
      else if (inline) inline.text += data;
    },
    close(name) {
      linkBefore = undefined;
      if (name === 'a' && link) {
        linkBefore = { target: link.target, name: own(link.name) };
        link = undefined;
      } else if (name === 'title' && title !== undefined) {
        page.title = own(title);
        title = undefined;
      } else if (name === 'article') card = undefined;
      else if (name === inline?.kind) {
        page.inlined.push(own(`${inline.kind} sha256-${digest(inline.text)}`));
        inline = undefined;
      }
    },
  });
  return page;
}

/** Whether a rule asks about an attribute. */
function isAskedFor(attribute: string): boolean {
  return asked.has(attribute) || attribute.startsWith('on');
}

const asked = new Set([
  'action',
  'class',
  'content',
  'data-ref',
  'href',
  'id',
  'name',
  'rel',
  'src',
  'srcset',
  'style',
  'type',
  'value',
]);

/** Whether a policy counts an inline script as one: data blocks such as JSON-LD are none. */
function isRun({ src, type = '' }: Record<string, string>): boolean {
  const runs = ['', 'module', 'text/javascript', 'speculationrules', 'importmap'];
  return src === undefined && runs.includes(type.toLowerCase());
}

const scriptUrl = /^\s*(javascript|vbscript|data):/i;
const loadedRels = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'apple-touch-icon',
]);

/** Where a link leads inside the site, with its fragment; undefined when it leaves the site. */
function toTarget(href: string, address: string, origin: string): string | undefined {
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  if (href.startsWith('#')) return address + href;
  if (!URL.canParse(href, origin + address)) return href;
  const url = new URL(href, origin + address);
  return url.origin === origin ? url.pathname + url.search + url.hash : undefined;
}

function fromSrcset(srcset: string | undefined): string[] {
  return (srcset ?? '')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter((url) => url !== '');
}

/** What is equal on many pages, made once. */
type Memory = {
  own: (text: string) => string;
  /** SHA-256 in base64 of an inline style or script, of which a site has a handful. */
  digest: (text: string) => string;
};
export type Card = { ref: string; /** Where its first link leads. */ target: string | undefined };
/** `<a href=target>name</a><data class="count" value=number>` */
export type Count = { target: string; name: string; number: number };

export type Page = {
  address: string;
  title: string;
  description: string;
  robots: string;
  canonical: string | undefined;
  /** The vehicle whose page this is. */
  ref: string | undefined;
  /** How many h1. */
  headings: number;
  ids: string[];
  /** Everything on the page that leads to the site itself, as an address with query and fragment. */
  links: string[];
  counts: Count[];
  /** Counts that stand behind no link. */
  looseCounts: number;
  cards: Card[];
  /** What the content security policy forbids, as written. */
  blocked: string[];
  /** What the page loads from elsewhere. */
  foreign: string[];
  /** What the policy must name for it to run: `style sha256-...` or `script sha256-...`. */
  inlined: string[];
};
