// The two characters that mean something in MDX and nothing in prose, `<` and `{`. The parser stops at the
// first one that is out of place, in a programmer's words; here all of them are found and told apart.
import { issue, type Issue, type PolicyIssueCode } from '../issues/issue.ts';
import { placer } from './source.ts';

/**
 * @param body a policy without its head
 * @returns every `<` and `{` that does not belong to a well-formed component, and the body without them,
 *   each replaced by one other character so that places stay: what is left can be parsed and checked further
 */
export function findAccidents(file: string, body: string): { issues: Issue[]; rest: string } {
  const issues: Issue[] = [];
  const place = placer(body);
  let rest = '';
  let done = 0;
  for (let at = next(body, 0); at >= 0; at = next(body, done)) {
    rest += body.slice(done, at);
    const tag = wellFormedTag(body, at);
    if (tag) {
      rest += tag;
      done = at + tag.length;
      continue;
    }
    if (isEscaped(body, at)) {
      rest += body[at]!;
      done = at + 1;
      continue;
    }
    const { code, found, swallows } = tellApart(body, at);
    issues.push(issue(code, { in: 'policy', file, ...place(at) }, found));
    rest += body.slice(at, at + swallows).replaceAll(/[<>{}]/g, '-');
    done = at + swallows;
  }
  return { issues, rest: rest + body.slice(done) };
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

function wellFormedTag(body: string, at: number): string | undefined {
  component.lastIndex = at;
  return component.exec(body)?.[0];
}

/** What stands at `at`, and how many characters of it are part of the same mistake. */
function tellApart(body: string, at: number): { code: PolicyIssueCode; found: string; swallows: number } {
  const ahead = body.slice(at, at + 1000);
  const whole = (pattern: RegExp) => pattern.exec(ahead)?.[0];
  const answer = (code: PolicyIssueCode, found: string) => ({ code, found: shorten(found), swallows: found.length });

  if (ahead[0] === '{') {
    const expression = whole(/^\{[^{}\n]*\}/) ?? '{';
    return answer(/^\{\s*\/\*/.test(ahead) ? 'policy-comment' : 'policy-braces', expression);
  }
  const comment = whole(/^<!--[^]*?-->/) ?? whole(/^<!--/);
  if (comment) return answer('policy-comment', comment);
  const autolink = whole(/^<(?:[a-z][a-z0-9+.-]*:|www\.)[^\s<>]*>?/i) ?? whole(/^<[^\s<>@]+@[^\s<>@]+>/);
  if (autolink) return answer('policy-autolink', autolink);
  if (/^<\/?[A-Z]/.test(ahead)) {
    const tag = whole(/^<[^<>\n]*>?/)!;
    const rest = { found: shorten(tag), swallows: 1 };
    if (/[“”„‘’«»]/.test(tag)) return { code: 'policy-component-quotes', ...rest };
    if (/[{}]/.test(tag)) return { code: 'policy-attribute-expression', found: shorten(tag), swallows: tag.length };
    return { code: 'policy-component-broken', ...rest };
  }
  const html = whole(/^<\/?[a-z!?][^<>\n]*>?/);
  if (html) return { code: programTag.test(html) ? 'policy-program' : 'policy-html', found: shorten(html), swallows: 1 };
  return { code: 'policy-less-than', found: shorten(whole(/^<[^\n.;]{0,30}/)!), swallows: 1 };
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const mark = /[<{]/g;

/** `<Name>`, `<Name a="b" c='d' />` or `</Name>`: no braces outside quotes. */
const component = /<(?:\/[A-Z]\w*\s*|[A-Z]\w*(?:\s+[A-Za-z][\w-]*(?:="[^"]*"|='[^']*')?)*\s*\/?)>/y;

const programTag = /^<\/?(?:script|iframe|object|embed|style|link|meta|base|form|svg|math)\b/i;
