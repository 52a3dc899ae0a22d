// What a search engine and a screen reader read first: title, description, canonical address and one h1.
import { issue, type Issue, type IssueCode } from '../../src/issues/issue.ts';
import type { Rule } from './rule.ts';

/** Two pages with one title or description are told once, at the later page. */
export function headsRule(origin: string): Rule {
  const faults: Issue[] = [];
  const seen = { title: new Set<string>(), description: new Set<string>() };
  return {
    see({ address, title, description, canonical, headings }) {
      const fault = (code: IssueCode, found: string) =>
        faults.push(issue(code, { in: 'page', address }, found));

      if (headings !== 1) fault('heading-not-one', `${headings}`);
      if (title === '') fault('title-missing', '');
      else if (seen.title.has(title)) fault('title-double', title);
      if (description === '') fault('description-missing', '');
      else if (seen.description.has(description)) fault('description-double', description);
      seen.title.add(title);
      seen.description.add(description);
      const isNamed = canonical !== undefined || address.endsWith('/');
      if (isNamed && canonical !== origin + address) fault('canonical-wrong', canonical ?? '');
    },
    issues: () => faults,
  };
}
