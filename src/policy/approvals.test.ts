import { describe, expect, test } from 'vitest';
import { hasErrors } from '../issues/issue.ts';
import { checkApprovals } from './approvals.ts';
import { checkPolicies } from './check.ts';
import { sumsPath } from './approved.ts';
import { facts } from './facts.fixture.ts';
import { approve, others, setting, toFile, version } from './files.fixture.ts';
import { replacedOn } from './timeline.ts';
import type { PolicyFile } from './policy.ts';

const body = 'Call <Company fact="telephone" />.\n\n## 1. Use\n\nText.\n';
const old = version('terms/2026-10.mdx', '2026-10-01', body);
const now = version('terms/2026-11.mdx', '2026-11-01', body.replace('Text', 'More text'));
const next = version('terms/2026-12.mdx', '2026-12-15', body.replace('Text', 'Still more text'));

const check = (files: readonly PolicyFile[], today = setting.today, changed = facts) =>
  checkApprovals(files, today, { ...setting, facts: changed });
const said = (files: readonly PolicyFile[], today?: string, changed?: typeof facts) =>
  check(files, today, changed).issues.map(({ code, at }) => `${code} ${at.in === 'policy' ? at.file : ''}`);
const replaced = (files: readonly PolicyFile[], path: string, edit: (text: string) => string) =>
  files.map((file) => (file.path === path ? toFile(path, edit(new TextDecoder().decode(file.bytes))) : file));

const folder = approve([...others, old, now, next]);
const terms = (files: readonly PolicyFile[], today?: string) =>
  check(files, today).timelines.find(({ policy }) => policy === 'terms')!;

describe('which version holds', () => {
  test('the last whose day has come; later ones are announced, earlier ones superseded', () => {
    expect(said(folder)).toEqual([]);
    const { current, announced, superseded } = terms(folder);
    expect([current, ...announced, ...superseded].map(({ head }) => head.version)).toEqual([
      '2026-11',
      '2026-12',
      '2026-10',
    ]);
  });

  test('a version becomes current on its day, not before', () => {
    expect(terms(folder, '2026-12-14').current.head.version).toBe('2026-11');
    expect(terms(folder, '2026-12-15').current.head.version).toBe('2026-12');
    expect(terms(folder, '2026-12-15').announced).toEqual([]);
  });

  test('a version that was replaced knows on which day', () => {
    expect(replacedOn(terms(folder), '2026-10')).toBe('2026-11-01');
    expect(replacedOn(terms(folder), '2026-11')).toBe(undefined);
    expect(replacedOn(terms(folder), '2026-12')).toBe(undefined);
    expect(replacedOn(terms(folder, '2026-12-15'), '2026-11')).toBe('2026-12-15');
  });

  test('a policy with nothing in force yet is an error', () => {
    expect(said(approve([...others, next]))).toEqual(['policy-none-in-force terms']);
  });

  test('a draft is not published and does not matter, whatever is in it', () => {
    const draft = toFile('terms/2027-01.mdx', '<script>alert(1)</script> {x');
    expect(said([...folder, draft])).toEqual([]);
    expect(terms([...folder, draft], '2027-06-01').current.head.version).toBe('2026-12');
  });
});

describe('what was approved stays as it was', () => {
  test.each([
    ['approved/terms/2026-11.en.txt', 'policy-approved-changed'],
    ['approved/terms/2026-10.en.txt', 'policy-approved-changed'],
    ['terms/2026-11.mdx', 'policy-source-changed'],
    ['terms/2026-10.mdx', 'policy-source-changed'],
  ])('a changed %s is said', (path, code) => {
    const changed = replaced(folder, path, (text) => text.replace('ext.', 'ext!'));
    expect(said(changed)).toContain(`${code} ${path}`);
  });

  test('a source edited after approval stops no build, and is an error for whoever edits policies', () => {
    const edited = replaced(folder, 'terms/2026-11.mdx', () => '<script>alert(1)</script> {x');
    const gone = folder.filter(({ path }) => path !== 'terms/2026-11.mdx');
    for (const files of [edited, gone]) {
      expect(hasErrors(check(files).issues)).toBe(false);
      expect(terms(files).current.text).toContain('More text.');
      expect(hasErrors(checkPolicies(files, setting).issues)).toBe(true);
    }
  });

  test('a changed text is not read, so that it cannot be published', () => {
    const changed = replaced(folder, 'approved/terms/2026-10.en.txt', (text) => `${text}\n<script>`);
    expect(check(changed).approved.map(({ policy, head }) => `${policy} ${head.version}`)).not.toContain(
      'terms 2026-10',
    );
  });

  test.each([
    ['approved/terms/2026-10.en.txt', 'policy-approved-missing'],
    ['terms/2026-10.mdx', 'policy-source-missing'],
  ])('%s that is gone is an error', (path, code) => {
    expect(said(folder.filter((file) => file.path !== path))).toEqual([`${code} ${sumsPath}`]);
  });

  test('a text that the list does not name is an error and is not published', () => {
    const unlisted = replaced(folder, sumsPath, (text) => text.replace(/.*terms\/2026-12\.en\.txt\n/, ''));
    expect(said(unlisted)).toEqual(['policy-approved-unlisted approved/terms/2026-12.en.txt']);
    expect(terms(unlisted).announced).toEqual([]);
  });

  test('a text whose source the list does not name is an error', () => {
    const unlisted = replaced(folder, sumsPath, (text) => text.replace(/.*terms\/2026-10\.mdx\n/, ''));
    expect(said(unlisted)).toEqual(['policy-approved-unlisted approved/terms/2026-10.en.txt']);
  });
});

describe('a fact of the company changes', () => {
  const changed = { ...facts, company: { ...facts.company, telephone: '+81-3-1111-1111' } };

  test('the current version asks for a new one, with the line that differs; an announced one has time', () => {
    expect(said(folder, undefined, changed)).toEqual([
      'policy-outdated terms/2026-11.mdx',
      'policy-outdated-announced terms/2026-12.mdx',
    ]);
    expect(check(folder, undefined, changed).issues[0]!.found).toBe(
      'Call +81-3-0000-0000. -> Call +81-3-1111-1111.',
    );
  });

  test('of a long line only the place that differs is shown', () => {
    const long = `${'Word '.repeat(40)}<Company fact="telephone" />${' word'.repeat(40)}\n`;
    const [outdated] = check(
      approve([...others, version('terms/2026-11.mdx', '2026-11-01', long)]),
      undefined,
      changed,
    ).issues;
    expect(outdated!.found).toMatch(/^….{40}0000-0000 (word )+… -> ….{40}1111-1111 (word )+…$/);
  });

  test('with a new version announced it is only a warning', () => {
    const files = folderWith(version('terms/2026-12.mdx', '2026-12-15', body));
    expect(said(files, undefined, changed)).toEqual(['policy-outdated-replaced terms/2026-11.mdx']);
  });

  test('with a new version in force nothing is said, and the old ones read as they did', () => {
    const files = folderWith(version('terms/2026-11-20.mdx', '2026-11-20', body));
    expect(said(files, undefined, changed)).toEqual([]);
    const texts = check(files, undefined, changed).approved.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('+81-3-0000-0000'))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('+81-3-1111-1111'))).toHaveLength(1);
  });

  test('of a service that begins before the cookie notice names it, an announced one is no excuse', () => {
    const table = (effective: string) =>
      version(`cookies/${effective.slice(0, 7)}.mdx`, effective, 'Text.\n\n<CookieTable />\n');
    const [delivery] = facts.services.services;
    const more = {
      ...facts,
      services: { services: [delivery!, { ...delivery!, name: 'Ads', provider: 'Example Ads Ltd' }] },
    };
    const without = others.filter(({ path }) => !path.startsWith('cookies/'));
    const files = folderWith(table('2026-12-15'), [...without, old, now, table('2026-11-01')], more);
    expect(said(files, undefined, more)).toEqual(['policy-outdated cookies/2026-11.mdx']);
    expect(said(files, undefined, facts)).toEqual(['policy-outdated-announced cookies/2026-12.mdx']);
    expect(said(files, '2026-12-15', more)).toEqual([]);
    const worded = { ...facts, services: { services: [{ ...delivery!, why: 'To send it' }] } };
    const reworded = folderWith(table('2026-12-15'), [...without, old, now, table('2026-11-01')], worded);
    expect(said(reworded, undefined, worded)).toEqual(['policy-outdated-replaced cookies/2026-11.mdx']);
  });

  describe('a service that begins on a later day', () => {
    const table = (name: string, effective: string) =>
      version(`cookies/${name}.mdx`, effective, 'Text.\n\n<CookieTable />\n');
    const [delivery] = facts.services.services;
    const ads = { ...delivery!, id: 'ads', name: 'Ads', provider: 'Example Ads Ltd', from: '2026-12-15' };
    const coming = { ...facts, services: { services: [delivery!, ads] } };
    const privacy = others.filter(({ path }) => !path.startsWith('cookies/'));
    const silent = approve([...privacy, now, table('2026-11', '2026-11-01')]);
    const later = (effective: string) =>
      approve([...privacy, now, table('2026-11', '2026-11-01'), table('2026-12', effective)], coming);

    test('is not named before, and nothing else is asked for than that it will be', () => {
      expect(said(silent, undefined, coming)).toEqual(['policy-outdated-coming cookies/2026-11.mdx']);
      expect(check(silent, undefined, coming).issues[0]!.found).toContain('2026-12-15: ');
      expect(said(silent, '2026-12-15', coming)).toEqual(['policy-outdated cookies/2026-11.mdx']);
    });

    test('is named by a version that begins on that day, on the day before and from then on', () => {
      const files = later('2026-12-15');
      for (const day of [undefined, '2026-12-14', '2026-12-15', '2027-06-01'])
        expect(said(files, day, coming)).toEqual([]);
      const texts = check(files, undefined, coming).approved.filter(({ policy }) => policy === 'cookies');
      expect(texts.map(({ text }) => text.includes('Example Ads Ltd'))).toEqual([false, true]);
    });

    test.each(['2026-12-14', '2026-12-01'])('is not named by one that begins on %s', (day) => {
      expect(said(later(day), undefined, coming)).toEqual(['policy-outdated-coming cookies/2026-12.mdx']);
      expect(said(later(day), '2026-12-15', coming)).toEqual(['policy-outdated cookies/2026-12.mdx']);
    });

    test('that begins later than was approved makes the announced text another one, and is said once', () => {
      const postponed = {
        ...facts,
        services: { services: [delivery!, { ...ads, from: '2026-12-20' }] },
      };
      expect(said(later('2026-12-15'), undefined, postponed)).toEqual([
        'policy-outdated-announced cookies/2026-12.mdx',
      ]);
    });
  });

  /** Versions approved before the change and one after it. */
  function folderWith(later: PolicyFile, earlier = [...others, old, now], then = changed): PolicyFile[] {
    const before = approve(earlier);
    const after = approve([later], then);
    const lists = [...before, ...after].filter(({ path }) => path === sumsPath);
    const sums = lists.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
    return [...[...before, ...after].filter(({ path }) => path !== sumsPath), toFile(sumsPath, sums)];
  }
});
