import { describe, expect, test } from 'vitest';
import { checkPolicies } from './check.ts';
import { approve, others, setting, version } from './files.fixture.ts';

const text = '## 1. Use\n\nText.\n\n## 2. Law\n\nJapan.\n';
const folder = approve([...others, version('terms/2026-11.mdx', '2026-11-01', text)]);

const said = (body: string, changed: Partial<typeof setting> = {}) => {
  const draft = version('terms/2026-12.mdx', '2026-12-15', body);
  return checkPolicies([...folder, draft], { ...setting, ...changed })
    .issues.filter(({ code }) => code !== 'policy-draft')
    .map(({ code, severity, found }) => `${severity} ${code} ${found}`);
};

test('a draft in order has nothing to say', () => {
  expect(said(text)).toEqual([]);
});

describe('places of clauses', () => {
  test('a place that is gone is named; links from elsewhere may lead to it', () => {
    expect(said(text.replace('2. Law', '2. Which law'))).toEqual([
      'warning policy-anchor-gone #law (2. Law)',
    ]);
  });

  test('a mark keeps it', () => {
    expect(said(text.replace('2. Law', '2. Which law\n\n<Anchor id="law" />'))).toEqual([]);
  });

  test('another number does not change it', () => {
    expect(said(text.replace('2. Law', '2. News\n\nNews.\n\n## 3. Law'))).toEqual([]);
  });
});

describe('a fact that the company has not supplied', () => {
  const body = `${text}\n<Company fact="accreditedBody" />\n`;

  test('is a warning in a sample', () => {
    expect(said(body)).toEqual(['warning policy-fact-lacks accreditedBody']);
  });

  test('is an error on a real site', () => {
    expect(said(body, { sample: false })).toEqual(['error policy-fact-lacks accreditedBody']);
  });
});

test('a link to a place on another policy is checked against the version in force', () => {
  expect(said(`${text}\nSee [a](/policies/cookies/#use).\n`)).toEqual([]);
  expect(said(`${text}\nSee [a](/policies/cookies/#other).\n`)).toEqual([
    'error policy-link-anchor /policies/cookies/#other',
  ]);
});
