// From a draft to its page: what is approved says what the draft says, or is not approved.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../issues/issue.ts';
import { approvedPath, formatSums, parseSums, readApproved, sumsPath, toApprovedText } from './approved.ts';
import { checkApprovals } from './approvals.ts';
import { toApproval } from './approve.ts';
import { awkwardDrafts } from './awkward.fixture.ts';
import { checkPolicies } from './check.ts';
import { compare } from './compare.ts';
import { approve, others, setting, toFile, version } from './files.fixture.ts';
import { toHtml } from './html.ts';
import { toNextVersion } from './next-version.ts';
import type { PolicyFile } from './policy.ts';

const path = 'terms/2026-12.mdx';
const folder = approve([...others, version('terms/2026-11.mdx', '2026-11-01', '## 1. Use\n\nOld.\n')]);
const published = { listed: new Map<string, string>(), folder: '' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(awkwardDrafts)('$name', ({ body, ...expected }) => {
  const draft = version(path, '2026-12-15', `${body}\n`);
  const files = [...folder, draft];
  const checked = checkPolicies(files, setting);
  const errors = checked.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const approval = toApproval(path, files, checked, { ...setting, published }, sha256);

  if ('says' in expected) {
    test('is said, and nothing is approved', () => {
      expect(errors).toEqual(expected.says);
      expect(Array.isArray(approval) && approval.map(({ code }) => code)).toEqual([
        ...expected.says,
        'policy-unapproved',
      ]);
    });
    return;
  }

  test('reads as it was written, as a draft and approved', () => {
    expect(errors).toEqual([]);
    if (Array.isArray(approval)) throw new Error(JSON.stringify(approval));
    const written = approval.write.map((file) => toFile(file.path, file.text));
    const after = [...files.filter((file) => file.path !== sumsPath), ...written];
    const { issues, timelines } = checkApprovals(after, setting.today, setting);
    expect(issues).toEqual([]);
    const approved = timelines.find(({ policy }) => policy === 'terms')!.announced[0]!;
    expect(toHtml(approved.blocks)).toBe(expected.html);

    const [shown] = checked.drafts;
    const preview = readApproved(
      toFile(approvedPath('terms', shown!.head), toApprovedText(shown!, setting.facts, setting.words)),
    );
    expect(preview.blocks).toEqual(approved.blocks);
    expect(compare(preview.blocks, approved.blocks).every(({ change }) => change === 'same')).toBe(true);
    expect(checkPolicies(after, setting).issues.map(({ code }) => code)).toContain('policy-build-due');
  });
});

describe('where it is said', () => {
  const said = (body: string) =>
    checkPolicies([...folder, version(path, '2026-12-15', body)], setting)
      .issues.filter(({ severity }) => severity === 'error')
      .map(
        ({ code, at, found }) => at.in === 'policy' && `${at.file}:${at.line}:${at.column} ${code} ${found}`,
      );

  test('the block that would read otherwise', () => {
    expect(said('## 1. Use\n\n<Contact />\n\n  after\n\nText.\n')).toEqual([
      `${path}:16:3 policy-text-differs after`,
    ]);
    expect(said('## 1. Use\n\n- x\n\n*Note:*<EffectiveDate />\n')).toEqual([
      `${path}:16:1 policy-text-differs Note:15 December 2026 -> *Note:*15 December 2026`,
    ]);
  });

  test('the line that could no longer be read', () => {
    expect(said('## 1. Use\n\n<Contact />\n\nText.\n\n<EffectiveDate />\n===\n')).toEqual([
      `${path}:18:1 policy-text-unreadable 15 December 2026`,
    ]);
  });
});

describe('an approved text that cannot be read', () => {
  const draft = version(path, '2026-12-15', '## 1. Use\n\nNew.\n');
  const files = withText([...approve([draft]), ...folder], `approved/${path.replace('.mdx', '.en.txt')}`);
  const checked = checkPolicies(files, setting);

  test('is named with its place, by a check and by a build; the others are read', () => {
    const at = { in: 'policy', file: 'approved/terms/2026-12.en.txt', line: 15, column: 8 };
    for (const issues of [checked.issues, checkApprovals(files, setting.today, setting).issues]) {
      expect(hasErrors(issues)).toBe(true);
      expect(issues).toContainEqual({
        code: 'policy-approved-unreadable',
        severity: 'error',
        at,
        found: '### {#a} <x',
      });
    }
    expect(checked.timelines).toHaveLength(3);
  });

  test('so is one without a head', () => {
    const headless = withText(files, 'approved/terms/2026-12.en.txt', () => 'Text.\n');
    expect(checkPolicies(headless, setting).issues).toContainEqual(
      expect.objectContaining({ code: 'policy-approved-unreadable', found: 'Text.' }),
    );
  });

  test('until it is mended, no version is started from another one, and none is approved', () => {
    const next = toNextVersion('terms', files, checked, setting.words, { today: setting.today });
    expect(next).toMatchObject({ code: 'policy-approved-unreadable' });
    const later = version('cookies/2027-01.mdx', '2027-01-15', '## 1. Use\n\nNew.\n');
    const approval = toApproval(
      later.path,
      [...files, later],
      checkPolicies([...files, later], setting),
      { ...setting, published },
      sha256,
    );
    expect(approval).toContainEqual(expect.objectContaining({ code: 'policy-approved-unreadable' }));
  });

  /** One list of hashes, and a text that has been made unreadable under a hash that holds. */
  function withText(
    all: readonly PolicyFile[],
    changed: string,
    change = (text: string) => `${text}### {#a} <x\n`,
  ): PolicyFile[] {
    const texts = all
      .filter((file) => file.path !== sumsPath)
      .map((file) =>
        file.path === changed ? toFile(changed, change(Buffer.from(file.bytes).toString())) : file,
      );
    const sums = formatSums(texts.map((file) => [file.path, file.sha256]));
    expect(parseSums(sums).issues).toEqual([]);
    return [...texts, toFile(sumsPath, sums)];
  }
});
