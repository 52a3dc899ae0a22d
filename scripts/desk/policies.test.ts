import { expect, test } from 'vitest';
import { toRows } from './policies.ts';

const fault = (file: string, severity: string, code: string) => ({
  file,
  severity,
  code,
  line: 184,
  found: '<script>',
  message: 'A policy cannot contain a script.',
  remedy: 'Delete it.',
});

test('a draft that cannot be read stands among the drafts, with the reason', () => {
  const rows = toRows({
    versions: [{ policy: 'terms', version: '2026-12', standing: 'draft', effective: '2026-12-06' }],
    issues: [
      fault('content/policies/terms/2026-12.mdx', 'note', 'policy-draft'),
      fault('content/policies/privacy/2026-12.mdx', 'error', 'policy-program'),
      fault('content/policies/privacy/2026-12.mdx', 'error', 'policy-link'),
      fault('content/policies/approved/SHA256SUMS', 'error', 'policy-hash'),
    ],
  });
  expect(rows.map(({ policy, standing, issues }) => [policy, standing, issues.length])).toEqual([
    ['terms', 'draft', 0],
    ['privacy', 'draft', 2],
  ]);
});
