// What a search engine and a screen reader read first: title, description, canonical address and one h1.
import { issue, type Issue, type IssueCode } from '../../src/issues/issue.ts';
import { noteFirst, type Rule } from './rule.ts';

/** Two pages with one title or description are told once, at the later page. */
export function headsRule(origin: string): Rule {
  const faults: Issue[] = [];
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  return {
    see({ address, title, description, canonical, headings }) {
      const fault = (code: IssueCode, found: string, at = address) =>
        faults.push(issue(code, { in: 'page', address: at }, found));
      const compare = (what: 'title' | 'description', text: string) => {
        const later = text === '' ? undefined : noteFirst(seen[what], text, address);
        if (text === '') fault(`${what}-missing`, '');
        if (later !== undefined) fault(`${what}-double`, text, later);
      };

      if (headings !== 1) fault('heading-not-one', `${headings}`);
      compare('title', title);
      compare('description', description);
      const isNamed = canonical !== undefined || address.endsWith('/');
      if (isNamed && canonical !== origin + address) fault('canonical-wrong', canonical ?? '');
    },
    issues: () => faults,
  };
}
