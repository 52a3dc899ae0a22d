import { describe, expect, test } from 'vitest';
import { checkApprovals } from './approvals.ts';
import { sumsPath } from './approved.ts';
import { checkPolicies } from './check.ts';
import { approve, others, setting, toFile, version } from './files.fixture.ts';
import { toHistory } from './history.ts';
import { lateWithdrawals, toWithdrawal, withdrawalPath } from './withdrawal.ts';
import type { PolicyFile } from './policy.ts';

const body = '## 1. Use\n\nText.\n';
const [now, wrong, next] = [
  version('terms/2026-11.mdx', '2026-11-01', body),
  version('terms/2026-12.mdx', '2026-12-15', body.replace('Text', 'Wrong text')),
  version('terms/2027-01.mdx', '2027-01-15', body.replace('Text', 'Next text')),
] as const;
const folder = approve([...others, now, wrong, next]);
const note = withdrawalPath('terms', '2026-12');
const hash = (text: string) => toFile('', text).sha256;

/** The folder with the version withdrawn on a day. */
function withdraw(today = setting.today): PolicyFile[] {
  const checked = checkPolicies(folder, { ...setting, today });
  const given = { today, inForce: new Set<string>() };
  const made = toWithdrawal('terms', '2026-12', folder, checked, given, hash);
  if (Array.isArray(made)) throw new Error(JSON.stringify(made));
  const written = made.write.map(({ path, text }) => toFile(path, text));
  return [...folder.filter(({ path }) => path !== sumsPath), ...written];
}
const withdrawn = withdraw();
const terms = (files: readonly PolicyFile[], today = setting.today) =>
  checkApprovals(files, today, setting).timelines.find(({ policy }) => policy === 'terms')!;
const said = (files: readonly PolicyFile[]) =>
  checkApprovals(files, setting.today, setting).issues.map(
    ({ code, at }) => `${code} ${at.in === 'policy' ? at.file : ''}`,
  );
const edited = (path: string, edit: (text: string) => string) =>
  withdrawn.map((file) => (file.path === path ? toFile(path, edit(String(file.bytes))) : file));

test('a withdrawn version never holds, and those around it do on their days', () => {
  expect(said(withdrawn)).toEqual([]);
  const holding = ['2026-12-14', '2026-12-15', '2027-01-15'].map(
    (day) => terms(withdrawn, day).current.head.version,
  );
  expect(holding).toEqual(['2026-11', '2026-11', '2027-01']);
});

test('it stays among the versions, compared with the one it would have followed; none is compared with it', () => {
  expect(
    toHistory(terms(withdrawn)).map(({ head, standing, before }) => [head.version, standing, before]),
  ).toEqual([
    ['2027-01', 'announced', '2026-11'],
    ['2026-12', 'withdrawn', '2026-11'],
    ['2026-11', 'current', undefined],
  ]);
});

test('a version that was to follow it is named, for it may have the same mistake', () => {
  const checked = checkPolicies(folder, setting);
  const given = { today: setting.today, inForce: new Set<string>() };
  expect(toWithdrawal('terms', '2026-12', folder, checked, given, hash)).toMatchObject({
    stays: '2026-11',
    announced: ['2027-01'],
  });
});

describe('the note of a withdrawal', () => {
  test.each([
    ['is gone', withdrawn.filter(({ path }) => path !== note), sumsPath],
    ['was changed', edited(note, (text) => text.replace('22', '23')), note],
    ['is not in the list', edited(sumsPath, (text) => text.replace(/.*withdrawn\n/, '')), note],
    [
      'belongs to no text',
      edited(sumsPath, (text) => text.replace(/.*terms\/2026-12\.(mdx|en\.txt)\n/g, '')).filter(
        ({ path }) => !path.endsWith('/2026-12.en.txt'),
      ),
      note,
    ],
  ])('%s: said, and no build goes on', (_, files, at) => {
    expect(said(files)).toEqual([`policy-withdrawal-changed ${at}`]);
  });

  test('that was written by hand for a text in force is refused', () => {
    const text = 'withdrawn: 2026-12-15\n';
    const sums = (list: string) => list.replace(hash('withdrawn: 2026-11-22\n'), hash(text));
    const files = edited(sumsPath, sums).map((file) => (file.path === note ? toFile(note, text) : file));
    expect(said(files)).toEqual([`policy-withdrawn-late ${note}`]);
    expect(terms(files, '2026-12-20').current.head.version).toBe('2026-12');
  });

  test('that reaches the site when it has shown the text as in force is refused', () => {
    const checked = checkApprovals(withdrawn, '2026-12-20', setting);
    const [text] = terms(withdrawn).withdrawn;
    expect(lateWithdrawals(checked, new Set())).toEqual([]);
    expect(lateWithdrawals(checked, new Set([text!.sha256])).map(({ code }) => code)).toEqual([
      'policy-withdrawn-late',
    ]);
  });
});
