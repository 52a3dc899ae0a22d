// The commands on a folder of their own, in the order in which a lawyer uses them; and the command line itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueWords } from '../../src/messages/en/issues.ts';
import { policyStaffWords } from '../../src/messages/en/policy-staff.ts';
import { approve, others, setting, version } from '../../src/policy/files.fixture.ts';
import { readSums } from '../../src/policy/approved.ts';
import type { Published } from '../../src/policy/published.ts';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { root } from '../release/paths.ts';
import { parseOptions } from './options.ts';
import { runPolicy } from './run.ts';

let folder = '';
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(path(name), change(read(name)));

let inForce = new Set<string>();
let published: Published = { listed: new Map(), folder: '' };

const clause =
  '## 1. Use\n\nCall <Company fact="telephone" />. You may look at every page.\n\n## 2. Law\n\nJapan.\n';

beforeAll(layOut);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function layOut() {
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'policies-'));
  for (const file of approve([...others, version('terms/2026-11.mdx', '2026-11-01', clause)])) {
    mkdirSync(dirname(path(file.path)), { recursive: true });
    writeFileSync(path(file.path), file.bytes);
  }
}

async function run(line: string, changed: Partial<typeof setting> = {}) {
  const request = parseOptions(line.split(' '), policyStaffWords);
  if (!('command' in request)) throw new Error(JSON.stringify(request));
  const given = {
    ...setting,
    ...changed,
    issueWords,
    staffWords: policyStaffWords,
    where: 'content/policies',
    inForce,
    published,
  };
  return runPolicy(request, folder, { ...given, today: request.today ?? given.today });
}
const check = async (changed?: Partial<typeof setting>, options = '') => {
  const { text, exitCode } = await run(`check --json${options}`, changed);
  const report = JSON.parse(text);
  const codes = report.issues.map(({ code }: { code: string }) => code);
  return { ...report, codes, exitCode };
};

describe('one clause changes', () => {
  test('a folder in order has nothing to say', async () => {
    expect(await check()).toMatchObject({ exitCode: 0, codes: [], due: [] });
  });

  test('a new draft is a copy that passes the check, with a day after all others', async () => {
    expect(await run('new terms')).toMatchObject({ exitCode: 0 });
    expect(read('terms/2026-12.mdx')).toContain(
      'version: 2026-12\neffective: 2026-12-06\nsummary: Copy of version 2026-11.',
    );
    expect(await check()).toMatchObject({ exitCode: 0, codes: ['policy-draft', 'policy-summary-unwritten'] });
  });

  test('a second one in the month is named by its day, and none is overwritten', async () => {
    await run('new terms');
    expect(read('terms/2026-12-20.mdx')).toContain('version: 2026-12-20\neffective: 2026-12-20');
    expect(await check()).toMatchObject({ exitCode: 0 });
    rmSync(path('terms/2026-12-20.mdx'));
    expect(await run('new terms --version 2026-12')).toMatchObject({ exitCode: 3 });
  });

  test('an unchanged copy, or one whose summary says nothing, is not approved', async () => {
    expect((await run('approve terms 2026-12')).text).toContain('[policy-summary-unwritten]');
    edit('terms/2026-12.mdx', (text) => text.replace(/^summary:.*$/m, 'summary: Says who may look.'));
    expect((await run('approve terms 2026-12')).text).toContain('[policy-nothing-changed]');
    expect(readdirSync(path('approved/terms'))).toEqual(['2026-11.en.txt']);
  });

  test('a draft with a gap is not approved', async () => {
    edit('terms/2026-12.mdx', (text) => text.replace('every page', '[●]'));
    expect((await run('approve terms 2026-12')).text).toContain('[policy-placeholder]');
    edit('terms/2026-12.mdx', (text) => text.replace('[●]', 'every page'));
  });

  test('a day gone by is not approved; today is, where it cannot wait', async () => {
    const day = (is: string) =>
      edit('terms/2026-12.mdx', (text) => text.replace(/^effective:.*$/m, `effective: ${is}`));
    day('2026-11-21');
    expect((await run('approve terms 2026-12')).text).toContain('[policy-effective-past]');
    day('2026-11-22');
    expect((await run('approve terms 2026-12')).text).not.toContain('[policy-effective-past]');
    day('2026-12-06');
  });

  test('a draft with an error is not approved, and says where the error is', async () => {
    edit('terms/2026-12.mdx', (text) => text.replace('every page', '{TBD}'));
    const { codes, issues, exitCode } = await check();
    expect([codes.includes('policy-braces'), exitCode]).toEqual([true, 3]);
    expect(issues.find(({ code }: { code: string }) => code === 'policy-braces')).toMatchObject({
      file: 'content/policies/terms/2026-12.mdx',
      line: 14,
      column: 52,
      found: '{TBD}',
    });
    expect(await run('approve terms 2026-12')).toMatchObject({ exitCode: 3 });
    edit('terms/2026-12.mdx', (text) => text.replace('{TBD}', 'all pages for nothing'));
  });

  test('approved, it is announced, and the build that is due is named', async () => {
    expect(await run('approve terms 2026-12')).toMatchObject({ exitCode: 0 });
    const hash = createHash('sha256').update(read('approved/terms/2026-12.en.txt')).digest('hex');
    expect(read('approved/SHA256SUMS')).toContain(`${hash}  terms/2026-12.en.txt\n`);
    const { versions, due, codes } = await check();
    expect(codes).toEqual(['policy-build-due']);
    expect(due).toEqual(['2026-12-06']);
    expect(versions).toContainEqual({
      policy: 'terms',
      version: '2026-12',
      standing: 'announced',
      effective: '2026-12-06',
      sha256: hash,
    });
    expect(await run('approve terms 2026-12')).toMatchObject({ exitCode: 3 });
  });

  test('the next draft copies what was announced, so that it is not undone', async () => {
    expect((await run('new terms')).text).toContain('a copy of version 2026-12, to hold from 2026-12-20');
    expect(read('terms/2026-12-20.mdx')).toContain('all pages for nothing');
    rmSync(path('terms/2026-12-20.mdx'));
    await run('new terms --version 2026-11-30 --effective 2026-11-30');
    expect(read('terms/2026-11-30.mdx')).toContain('every page');
    rmSync(path('terms/2026-11-30.mdx'));
  });

  test('its day comes, and it is in force', async () => {
    const { versions } = await check({}, ' --today 2026-12-06');
    const terms = versions.filter(({ policy }: { policy: string }) => policy === 'terms');
    expect(terms.map(({ version: name, standing }: Record<string, string>) => `${name} ${standing}`)).toEqual(
      ['2026-12 current', '2026-11 superseded'],
    );
  });

  test('compared with the one before, the words that changed are marked', async () => {
    const { text, exitCode } = await run('compare terms 2026-11 2026-12');
    expect(exitCode).toBe(0);
    expect(text).toContain(
      '## 1. Use  (changed)\n  Call +81-3-0000-0000. You may look at [-every page.-]{+all pages for nothing.+}',
    );
    expect(text).toContain('## 2. Law  (unchanged)');
    expect((await run('compare terms 2026-11 2027-01')).text).toContain('[policy-not-found]');
  });

  test('a fact of the company changes: a new version is asked for, and then the old one reads as it did', async () => {
    const before = read('approved/terms/2026-11.en.txt');
    const changed = {
      facts: { ...setting.facts, company: { ...setting.facts.company, telephone: '+81-3-1111-1111' } },
      today: '2026-12-10',
    };
    expect(await check(changed)).toMatchObject({ exitCode: 3, codes: ['policy-outdated'] });
    await run('new terms', changed);
    edit('terms/2026-12-24.mdx', (text) => text.replace(/^summary:.*$/m, 'summary: A new telephone.'));
    expect(await run('approve terms 2026-12-24', changed)).toMatchObject({ exitCode: 0 });
    expect(await check({ ...changed, today: '2026-12-24' })).toMatchObject({ exitCode: 0, codes: [] });
    expect(read('approved/terms/2026-12-24.en.txt')).toContain('+81-3-1111-1111');
    expect(read('approved/terms/2026-11.en.txt')).toBe(before);
    expect(before).toContain('+81-3-0000-0000');
  });

  test('an approved version cannot be approved again, not even when its text was changed', async () => {
    const changed = read('approved/terms/2026-12.en.txt').replace('Japan', 'Mars');
    edit('approved/terms/2026-12.en.txt', () => changed);
    expect((await run('approve terms 2026-12')).text).toContain('[policy-approved-already]');
    expect(read('approved/terms/2026-12.en.txt')).toBe(changed);
    edit('approved/terms/2026-12.en.txt', (text) => text.replace('Mars', 'Japan'));
  });

  test('while an approved text is not as it was, nothing more is approved', async () => {
    edit('approved/terms/2026-11.en.txt', (text) => text.replace('Japan', 'Mars'));
    await run('new cookies');
    edit('cookies/2026-12.mdx', (text) =>
      text.replace(/^summary:.*$/m, 'summary: New.').replace('Text', 'Words'),
    );
    const { text, exitCode } = await run('approve cookies 2026-12');
    expect(exitCode).toBe(3);
    expect(text).toContain('[policy-approved-changed]');
    expect(readdirSync(path('approved/cookies'))).toEqual(['2026-10.en.txt']);
  });
});

describe('what the served site shows stays', () => {
  beforeAll(async () => {
    layOut();
    published = { listed: readSums(await readPolicyFiles(folder)), folder: '.releases/one/policies' };
  });
  afterAll(() => {
    published = { listed: new Map(), folder: '' };
  });
  /** As whoever wants to be rid of a version does it: its text, and its lines of the list. */
  function forget(name: string) {
    rmSync(path(`approved/${name}.en.txt`));
    edit('approved/SHA256SUMS', (text) => text.replaceAll(new RegExp(`.*${name}.*\n`, 'g'), ''));
  }

  test('an approved text that was deleted is missed', async () => {
    forget('terms/2026-11');
    const { codes, issues, exitCode } = await check();
    expect([codes.includes('policy-published-gone'), exitCode]).toEqual([true, 3]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'content/policies/approved/terms/2026-11.en.txt',
        found: '.releases/one/policies/approved/terms/2026-11.en.txt',
        remedy: expect.stringContaining('the served ones lie in the folder above'),
      }),
    );
  });

  test('other words are not approved under its name, nor anything else meanwhile', async () => {
    const source = read('terms/2026-11.mdx');
    edit('terms/2026-11.mdx', (text) => text.replace('every page', 'no page'));
    const { text, exitCode } = await run('approve terms 2026-11');
    expect([exitCode, text.includes('[policy-published-changed]')]).toEqual([3, true]);
    await run('new cookies');
    edit('cookies/2026-12.mdx', (draft) =>
      draft.replace(/^summary:.*$/m, 'summary: New.').replace('Text', 'Words'),
    );
    expect((await run('approve cookies 2026-12')).text).toContain('[policy-published-gone]');
    writeFileSync(path('terms/2026-11.mdx'), source);
  });

  test('the same words are, and then nothing is missed', async () => {
    expect(await run('approve terms 2026-11')).toMatchObject({ exitCode: 0 });
    expect((await check()).codes).not.toContain('policy-published-gone');
    expect(await run('approve cookies 2026-12')).toMatchObject({ exitCode: 0 });
    expect((await check()).exitCode).toBe(0);
  });
});

describe('a version is withdrawn before its day', () => {
  beforeAll(async () => {
    layOut();
    const { bytes } = version('terms/2026-12.mdx', '2026-12-15', clause.replace('every page', 'no page'));
    writeFileSync(path('terms/2026-12.mdx'), bytes);
    await run('approve terms 2026-12');
  });
  const standings = async (options = '') =>
    (await check({}, options)).versions
      .filter(({ policy }: { policy: string }) => policy === 'terms')
      .map(({ version: name, standing }: Record<string, string>) => `${name} ${standing}`);

  test.each([
    ['2026-11', '[policy-in-force]', 'a text in force'],
    ['2026-12 --today 2026-12-15', '[policy-in-force]', 'on its day'],
    ['2027-01', '[policy-not-found]', 'one that does not exist'],
    ['2026-12-20', '[policy-not-approved]', 'a draft'],
  ])('terms %s: refused with %s, %s', async (line, code) => {
    await run('new terms --version 2026-12-20');
    const sums = read('approved/SHA256SUMS');
    const { text, exitCode } = await run(`withdraw terms ${line}`);
    expect([exitCode, text.includes(code)]).toEqual([3, true]);
    expect([read('approved/SHA256SUMS'), readdirSync(path('approved/terms'))]).toEqual([
      sums,
      ['2026-11.en.txt', '2026-12.en.txt'],
    ]);
    rmSync(path('terms/2026-12-20.mdx'));
  });

  test('one that the served site has shown as in force is not withdrawn, whatever the calendar says', async () => {
    inForce = new Set([createHash('sha256').update(read('approved/terms/2026-12.en.txt')).digest('hex')]);
    expect((await run('withdraw terms 2026-12')).text).toContain('[policy-in-force]');
    inForce = new Set();
  });

  test('it is withdrawn: the one before stays in force, and what was approved stays as it was', async () => {
    const before = ['terms/2026-12.mdx', 'approved/terms/2026-12.en.txt'].map(read);
    const { text, exitCode } = await run('withdraw terms 2026-12.mdx');
    expect(exitCode).toBe(0);
    expect(text).toContain('Withdrawn: terms 2026-12 does not take effect. Version 2026-11 stays in force.');
    expect(text).toContain('new terms --from 2026-12 --effective 2026-12-15');
    expect(['terms/2026-12.mdx', 'approved/terms/2026-12.en.txt'].map(read)).toEqual(before);
    expect(read('approved/terms/2026-12.withdrawn')).toBe('withdrawn: 2026-11-22\n');
    expect(await check()).toMatchObject({ exitCode: 0, codes: [], due: [] });
    expect(await standings()).toEqual(['2026-11 current', '2026-12 withdrawn']);
    expect(await standings(' --today 2027-01-01')).toEqual(['2026-11 current', '2026-12 withdrawn']);
    expect((await run('check')).text).toContain(
      'terms 2026-12: withdrawn on 2026-11-22, was to hold from 2026-12-15',
    );
  });

  test('neither withdrawn nor approved a second time', async () => {
    expect((await run('withdraw terms 2026-12')).text).toContain('[policy-withdrawn-already]');
    expect((await run('approve terms 2026-12')).text).toContain('[policy-approved-already]');
  });

  test('its text is corrected in a version of its own, for the same day', async () => {
    expect((await run('compare terms 2026-11 2026-12')).text).toContain('[-every-]{+no+}');
    await run('new terms --from 2026-12 --effective 2026-12-15');
    const draft = 'terms/2026-12-15.mdx';
    expect(read(draft)).toContain('no page');
    expect((await check()).codes).toContain('policy-summary-unwritten');
    edit(draft, (text) =>
      text.replace('no page', 'any page').replace(/^summary:.*$/m, 'summary: New in 2026-12.'),
    );
    expect(await run('approve terms 2026-12-15')).toMatchObject({ exitCode: 0 });
    expect(await standings(' --today 2026-12-15')).toEqual([
      '2026-12-15 current',
      '2026-11 superseded',
      '2026-12 withdrawn',
    ]);
    expect(await check()).toMatchObject({ exitCode: 0, codes: ['policy-build-due'] });
  });

  test('the usual day of a draft does not wait for that of a withdrawn version', async () => {
    await run('withdraw terms 2026-12-15');
    await run('new terms');
    expect(read('terms/2026-12-06.mdx')).toContain('Copy of version 2026-11.');
    rmSync(path('terms/2026-12-06.mdx'));
  });
});

describe('a text that people would not read as it was written', () => {
  beforeAll(layOut);

  test('is not approved, not compared, and nothing is written', async () => {
    const { bytes } = version('terms/2026-12.mdx', '2026-12-15', `${clause}\n<Contact />\n\n  After.\n`);
    writeFileSync(path('terms/2026-12.mdx'), bytes);
    const sums = read('approved/SHA256SUMS');
    for (const command of ['check', 'approve terms 2026-12', 'compare terms 2026-11 2026-12']) {
      const { text, exitCode } = await run(command);
      expect([exitCode, text.includes('[policy-text-differs]')]).toEqual([3, true]);
      expect(text).toContain('content/policies/terms/2026-12.mdx\n  22:3  error');
    }
    expect([readdirSync(path('approved/terms')), read('approved/SHA256SUMS')]).toEqual([
      ['2026-11.en.txt'],
      sums,
    ]);
    edit('terms/2026-12.mdx', (text) => text.replace('  After.', 'After.'));
    expect(await run('approve terms 2026-12')).toMatchObject({ exitCode: 0 });
  });

  test('approved all the same, every command names the file', async () => {
    const hash = () => createHash('sha256').update(read('approved/terms/2026-12.en.txt')).digest('hex');
    const before = hash();
    edit('approved/terms/2026-12.en.txt', (text) => `${text}\n## Nowhere\n`);
    edit('approved/SHA256SUMS', (text) => text.replace(before, hash()));
    for (const command of ['check', 'compare terms 2026-11 2026-12', 'new terms']) {
      const { text, exitCode } = await run(command);
      expect([exitCode, text.includes('[policy-approved-unreadable]')]).toEqual([3, true]);
      expect(text).toContain('content/policies/approved/terms/2026-12.en.txt\n');
    }
  });
});

describe('the list of hashes', () => {
  test('is read by sha256sum', () => {
    const { status, error } = spawnSync('sha256sum', ['--check', '--status', 'SHA256SUMS'], {
      cwd: join(root, 'content/policies/approved'),
    });
    if (error === undefined) expect(status).toBe(0);
  });
});

describe('the command line', () => {
  const policy = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/policy.ts'), ...args],
      {
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };

  test('what is approved in this repository is in order; a draft may have faults', () => {
    const { status, stdout } = policy('check', '--json');
    const { issues, versions } = JSON.parse(stdout) as Report;
    const approved = versions.filter(({ standing }) => standing !== 'draft');
    const files = approved.map(({ policy: name, version: of }) => `content/policies/${name}/${of}.mdx`);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ file }) => files.includes(file) || file.includes('approved'))).toEqual([]);
    for (const { line, column } of issues) expect([typeof line, typeof column]).toEqual(['number', 'number']);
    expect(status).toBe(errors.length > 0 ? 3 : 0);
  });

  test('the notice of today is compared with the policy of 2016 by its headings', () => {
    const { status, stdout } = policy('compare', 'privacy', '2016-12', '2026-11');
    expect(status).toBe(0);
    expect(stdout).toContain('only the headings are compared');
    expect(stdout).toContain('## 4. Collection and use  (in both)');
    expect(stdout).toContain('### {+How long we keep it+}  (added)');
    expect(stdout).not.toContain('[-');
  });

  test('another exporter has policies of its own, and never writes among those of content/policies', () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(join(root, 'content/site'), site, { recursive: true });
    expect(policy('check', '--site', site).status).toBe(0);
    const refused = policy('new', 'terms', '--site', site);
    expect([refused.status, refused.stderr.includes(`copy content/policies to ${site}/policies`)]).toEqual([
      2,
      true,
    ]);
    cpSync(join(root, 'content/policies'), join(site, 'policies'), { recursive: true });
    const made = policy('new', 'terms', '--site', site, '--version', '2099-01', '--effective', '2099-01-01');
    expect(made.stdout).toContain(`Made ${site}/policies/terms/2099-01.mdx, a copy of version`);
    expect(readdirSync(join(site, 'policies/terms'))).toContain('2099-01.mdx');
    rmSync(site, { recursive: true });
    expect(policy('check', '--site', site).stderr).toContain(`There is no folder ${site}.`);
  });

  test('asked how it is used, it says so', () => {
    expect(policy('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(policy('--help', '--language', 'ja').stdout).toContain('下書き');
    const nothing = policy();
    expect(nothing).toMatchObject({ status: 2, stdout: '' });
    expect(nothing.stderr).toContain('To change a policy: new, edit the file, check, approve');
  });

  test('what cannot be understood exits with 2 and explains the commands', () => {
    const { status, stdout, stderr } = policy('burn');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no command "burn".');
    expect(stderr).toContain('npm run -s policy -- COMMAND');
  });

  test.each([
    '',
    'new',
    'new imprint',
    'approve terms',
    'withdraw terms',
    'compare terms 2026-11',
    'check terms',
    'check --what',
    'check --today soon',
    'new terms --effective 2026-02-30',
    'check --language fr',
  ])('wrong usage: %s', (line) => {
    const args = line === '' ? [] : line.split(' ');
    expect(parseOptions(args, policyStaffWords)).toEqual({ wrong: expect.any(String) });
  });
});

type Report = {
  issues: { severity: string; file: string; line: number; column: number }[];
  versions: { policy: string; version: string; standing: string }[];
};
