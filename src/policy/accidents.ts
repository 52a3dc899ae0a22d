// The two characters that mean something in MDX and nothing in prose, `<` and `{`. The parser stops at the
// first one that is out of place, in a programmer's words; here all of them are found and told apart.
import { issue, type Issue, type PolicyIssueCode } from '../issues/issue.ts';
import { components } from './components.ts';
import { placer } from './source.ts';

/**
 * @param body a policy without its head
 * @returns what is said about every `<` and `{` that does not belong to a well-formed component with its end,
 *   and the body with those covered by `a`, so that places stay: what is left can be parsed and checked further
 */
export function findAccidents(file: string, body: string): { issues: Issue[]; rest: string } {
  const accidents: Accident[] = [];
  const open: OpenTag[] = [];
  const said = new Set<string>();
  let done = 0;
  for (let at = next(body, 0); at >= 0; at = next(body, done)) {
    if (isEscaped(body, at)) {
      done = at + 1;
      continue;
    }
    component.lastIndex = at;
    const tag = component.exec(body);
    const accident = tag ? matchTags(open, at, tag[0], tag[1]!) : tellApart(body, at, said);
    if (accident) {
      accidents.push(accident);
      const broken = /^<([A-Z]\w*)[^]*[^/]>$/.exec(body.slice(at, at + accident.length));
      if (!tag && broken) open.push({ at, tag: broken[0], name: broken[1]!, isSaid: true });
    }
    done = at + (accident?.length ?? tag![0].length);
  }
  for (const { at, tag, name, isSaid } of open) {
    if (!isSaid)
      accidents.push({ at, length: tag.length, code: 'policy-component-open', found: `<${name}>` });
  }
  return { issues: toIssues(file, body, accidents), rest: cover(body, accidents) };
}

function next(body: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(body)?.index ?? -1;
}

function isEscaped(body: string, at: number): boolean {
  let slashes = 0;
  while (body[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** Keeps count of which components are open, and says when one ends that did not begin. */
function matchTags(open: OpenTag[], at: number, tag: string, name: string): Accident | undefined {
  const fault = (code: PolicyIssueCode | undefined, found: string) => ({
    at,
    length: tag.length,
    code,
    found,
  });
  if (tag.endsWith('/>')) return undefined;
  if (!tag.startsWith('</')) {
    if (open.length >= deepest) return fault('policy-nesting', `<${name}>`);
    open.push({ at, tag, name, isSaid: false });
    return undefined;
  }
  const last = open.at(-1);
  if (last?.name !== name) return fault('policy-component-open', `</${name}>`);
  open.pop();
  return last.isSaid ? fault(undefined, tag) : undefined;
}

/** What stands at `at`, where no well-formed component begins, and how much of the text is part of the mistake. */
function tellApart(body: string, at: number, said: Set<string>): Accident {
  const ahead = body.slice(at, at + 1000);
  for (const { code, pattern } of kinds) {
    const found = pattern.exec(ahead)?.[0];
    if (found === undefined) continue;
    const end = /^<\/([a-z]\w*)>$/i.exec(found)?.[1];
    const begun = /^<([a-z]\w*)/i.exec(found)?.[1];
    if (begun) said.add(begun);
    return { at, length: found.length, code: end && said.has(end) ? undefined : code, found };
  }
  return { at, length: 1, code: 'policy-less-than', found: /^<[^\n.;]{0,30}/.exec(ahead)![0] };
}

function toIssues(file: string, body: string, accidents: readonly Accident[]): Issue[] {
  const place = placer(body);
  return accidents
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ at, code, found }) =>
      code === undefined ? [] : [issue(code, { in: 'policy', file, ...place(at) }, shorten(found))],
    );
}

function cover(body: string, accidents: readonly Accident[]): string {
  let rest = '';
  let done = 0;
  for (const { at, length } of accidents.toSorted((one, other) => one.at - other.at)) {
    rest += body.slice(done, at) + body.slice(at, at + length).replaceAll(/\S/g, 'a');
    done = at + length;
  }
  return rest + body.slice(done);
}

const shorten = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** Components in components: no policy needs more. */
const deepest = 4;

const mark = /[<{]/g;

/** `<Name>`, `<Name a="b" c='d' />` or `</Name>`: no braces outside quotes. */
const component = /<(?:\/(?=[A-Z]))?([A-Z]\w*)(?:\s+[A-Za-z][\w-]*(?:="[^"]*"|='[^']*')?)*\s*\/?>/y;

/** In this order; the first that fits is meant. */
const kinds: readonly { code: PolicyIssueCode; pattern: RegExp }[] = [
  { code: 'policy-comment', pattern: /^\{\s*\/\*[^{}]*\}|^\{\s*\/\*/ },
  { code: 'policy-braces', pattern: /^\{[^{}\n]*\}|^\{/ },
  { code: 'policy-comment', pattern: /^<!--[^]*?-->|^<!--/ },
  {
    code: 'policy-autolink',
    pattern: /^<(?:https?:|mailto:|tel:|ftp:|[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>]*>?|^<[^\s<>@]+@[^\s<>@]+>/i,
  },
  { code: 'policy-word-processor', pattern: /^<\/?[a-z]{1,2}:[^<>]*>/ },
  { code: 'policy-component-quotes', pattern: /^<\/?[A-Z][^<>{}]*[“”„‘’«»][^<>]*>/ },
  { code: 'policy-attribute-expression', pattern: /^<[A-Z][^<>{}]*\{[^<>]*>/ },
  { code: 'policy-component-broken', pattern: /^<\/?[A-Z][^<>]*>/ },
  { code: 'policy-component-broken', pattern: /^<\/?[A-Z]\w*/ },
  {
    code: 'policy-program',
    pattern: /^<\/?(?:script|iframe|object|embed|style|link|meta|base|form|svg|math)\b[^<>]*>?/i,
  },
  {
    // The name of a component in small letters; in its own letters it would have been recognised before.
    code: 'policy-component-unknown',
    pattern: new RegExp(`^</?(?:${Object.keys(components).join('|').toLowerCase()})\\b[^<>\\n]*>?`),
  },
  { code: 'policy-html', pattern: /^<\/?[a-z!?][^<>\n]*>?|^<\/?>/ },
];

/** Without a code it is covered and not said: the end of something that was said. */
type Accident = { at: number; length: number; code: PolicyIssueCode | undefined; found: string };
type OpenTag = { at: number; tag: string; name: string; isSaid: boolean };
