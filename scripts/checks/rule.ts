// The shape of a rule: it sees every page once, keeps only what it needs, and says at the end what is wrong.
import type { Issue } from '../../src/issues/issue.ts';
import type { Page } from './read-page.ts';

export type Rule = {
  see(page: Page): void;
  issues(): Issue[];
};
