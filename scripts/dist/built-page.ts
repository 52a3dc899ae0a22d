// One built page as the dist tests see it, through a document tree. It shares nothing with the build's own
// checks (../checks), so that a fault in their reading shows here.
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** @param file the page's path from the root of the site */
export function parseBuiltPage(file: string, html: string): BuiltPage {
  const document = parseDocument(html);
  const elements = DomUtils.getElementsByTagName('*', document);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const meta = (name: string) =>
    named('meta').find((element) => element.attribs['name'] === name)?.attribs['content'];
  const breadcrumb = named('nav').find((element) => element.attribs['aria-label'] === 'Breadcrumb');
  const scripts = named('script').filter((element) => runs(element.attribs['type']));
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    lang: named('html')[0]?.attribs['lang'],
    viewport: meta('viewport'),
    robots: meta('robots') ?? '',
    canonical: named('link').find((element) => element.attribs['rel'] === 'canonical')?.attribs['href'],
    text: DomUtils.innerText(named('body')),
    ref: named('main')[0]?.attribs['data-ref'],
    usd: toUsd(named('main')[0]),
    cards: named('article').flatMap((element) => {
      const cardRef = element.attribs['data-ref'];
      return cardRef === undefined ? [] : { ref: cardRef, usd: toUsd(element) };
    }),
    counted: elements.filter((element) => element.attribs['class'] === 'count').map(toCounted),
    links: new Set(named('a').flatMap((element) => element.attribs['href'] ?? [])),
    images: [...named('img'), ...named('source')].map(({ name, attribs }) => ({ name, ...attribs })),
    next: named('a').find((element) => element.attribs['rel'] === 'next')?.attribs['href'],
    breadcrumb:
      breadcrumb && DomUtils.getElementsByTagName('a', breadcrumb).map((link) => link.attribs['href'] ?? ''),
    sheets: named('style').map(DomUtils.textContent),
    scripts: scripts.map((element) => ({ src: element.attribs['src'], text: DomUtils.textContent(element) })),
    speculation: named('script')
      .filter((element) => element.attribs['type'] === 'speculationrules')
      .map(DomUtils.textContent)
      .join(''),
    leaks: elements.flatMap(toLeaks),
    hollow: elements
      .filter((element) => isHollow(element) && !isInTemplate(element))
      .map(({ name, attribs }) => `<${name} class="${attribs['class'] ?? ''}">`),
  };
}

/** A template is filled by a script before anybody sees it. */
function isInTemplate({ parent }: Element): boolean {
  return (
    parent !== null && 'name' in parent && (parent.name === 'template' || isInTemplate(parent as Element))
  );
}

/** The first price in a part of a page, in whole dollars. */
function toUsd(part: Element | undefined): number | undefined {
  const prices = DomUtils.getElementsByTagName('data', part ?? [])
    .filter(({ attribs }) => attribs['class'] !== 'count')
    .map(({ attribs }) => Number(attribs['value']));
  return prices[0];
}

/** A link and the number directly behind it; a number without a link has no target. */
function toCounted(number: Element): Counted {
  const before = number.prev;
  const link = before && 'attribs' in before && before.name === 'a' ? before : undefined;
  return {
    target: link?.attribs['href'],
    name: link ? DomUtils.textContent(link) : '',
    value: Number(number.attribs['value']),
    shown: DomUtils.textContent(number).trim(),
  };
}

/** Attributes and texts in which a missing value was printed as if it were a word. */
function toLeaks({ name, attribs, children }: Element): string[] {
  if (name === 'style' || name === 'script') return [];
  const texts = children.flatMap((node) =>
    node.type === ElementType.Text && 'data' in node ? node.data : [],
  );
  return [...Object.values(attribs), ...texts].filter((text) => leak.test(text));
}

/** A list, heading, link or paragraph in which nothing stands to be read. */
function isHollow(element: Element): boolean {
  const isPicture =
    DomUtils.getElementsByTagName((name) => name === 'img' || name === 'svg', element).length > 0;
  return readable.has(element.name) && !isPicture && DomUtils.textContent(element).trim() === '';
}

const readable = new Set([
  'ul',
  'ol',
  'dl',
  'li',
  'dt',
  'dd',
  'table',
  'nav',
  'h1',
  'h2',
  'h3',
  'a',
  'p',
  'th',
]);

const leak = /\b(undefined|NaN|null|Infinity)\b|\[object |Invalid Date/;

/** Whether the browser would run a script of this type, and not keep it as data. */
function runs(type: string | undefined): boolean {
  return type === undefined || type === 'module' || type === '' || type.includes('javascript');
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export type Counted = { target: string | undefined; name: string; value: number; shown: string };

export type BuiltPage = {
  address: string;
  file: string;
  lang: string | undefined;
  viewport: string | undefined;
  robots: string;
  canonical: string | undefined;
  /** What stands on the page, without markup. */
  text: string;
  /** The vehicle whose page this is. */
  ref: string | undefined;
  /** The first price in its main part. */
  usd: number | undefined;
  /** The vehicles listed, in the order of the page. */
  cards: { ref: string; usd: number | undefined }[];
  counted: Counted[];
  links: Set<string>;
  /** Pictures and their sources, with their attributes; photos first, as they stand on the page. */
  images: Readonly<Record<string, string>>[];
  /** The next older page of the listing. */
  next: string | undefined;
  /** Where the breadcrumb leads, from home; undefined where there is none. */
  breadcrumb: string[] | undefined;
  sheets: string[];
  /** Scripts that run: not structured data, not speculation rules. */
  scripts: { src: string | undefined; text: string }[];
  /** Its speculation rules, as JSON. */
  speculation: string;
  /** Texts and attributes where a missing value was printed as if it were a word. */
  leaks: string[];
  /** Elements that should say something and are empty. */
  hollow: string[];
};
