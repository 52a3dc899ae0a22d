// Nothing stands in the html that the content security policy would block, and nothing comes from elsewhere.
import { issue, type Issue } from '../../src/issues/issue.ts';
import type { Rule } from './rule.ts';

export function contentSecurityRule(): Rule {
  const faults: Issue[] = [];
  return {
    see({ address, blocked, foreign }) {
      for (const found of blocked) faults.push(issue('markup-blocked', { in: 'page', address }, found));
      for (const found of foreign) faults.push(issue('resource-foreign', { in: 'page', address }, found));
    },
    issues: () => faults,
  };
}
