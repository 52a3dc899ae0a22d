// The forge's workflow: what its script decides, with an npm that only notes what it was asked for.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const workflow = resolve('.github/workflows');
const csv = 'Ref No,Make,Model\nT-1,Toyota,Vitz\n';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-publish-'));
  mkdirSync(join(folder, 'content/inventory'), { recursive: true });
  writeFileSync(join(folder, 'content/inventory/inventory.csv'), csv);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file that the stock was not made from is read', () => {
  expect(publish({ exits: 0 })).toMatchObject({
    asked: 'run -s update -- content/inventory/inventory.csv',
    status: 0,
  });
});

test('a file that has been read is built again: a policy or the day has changed', () => {
  writeStock(csv);
  expect(publish({ exits: 0 })).toMatchObject({ asked: 'run -s build', status: 0 });
  writeSeen({ 'inventory.csv': csv });
  expect(publish({ exits: 0 })).toMatchObject({ asked: 'run -s build', status: 0 });
});

test('a file that a rollback has passed over is not read again, another one is', () => {
  writeStock('the file before');
  writeSeen({ 'inventory.csv': csv });
  expect(publish({ exits: 0 }).asked).toBe('run -s build');
  writeFileSync(join(folder, 'content/inventory/inventory.csv'), `${csv}T-2,Toyota,Vitz\n`);
  expect(publish({ exits: 0 }).asked).toContain('run -s update');
});

test('a file that has been read is read again once other makes or another mapping are there', () => {
  writeStock(csv);
  for (const name of ['makes.json', 'mapping.json']) {
    writeSeen({ 'inventory.csv': csv });
    writeFileSync(join(folder, 'content/inventory', name), '{}');
    expect(publish({ exits: 0 }).asked).toContain('run -s update');
    writeSeen({ 'inventory.csv': csv, [name]: '{}' });
    expect(publish({ exits: 0 }).asked).toBe('run -s build');
    rmSync(join(folder, 'content/inventory', name));
  }
});

test('a run that waited for another works on what that one has committed', () => {
  const text = readFileSync(join(workflow, 'publish.yml'), 'utf8');
  expect(text).toMatch(/uses: actions\/checkout@v4\n +with:\n +ref: \$\{\{ github\.ref_name \}\}\n/);
});

test('rows that were kept back are no failure, and the report stands in the summary', () => {
  const { status, summary } = publish({ exits: 1, takes: true, says: '3 rows kept back' });
  expect([status, summary]).toEqual([0, '```text\n3 rows kept back\n```\n']);
});

test('a program that crashes ends with 1 as well, and that is a failure', () => {
  expect(publish({ exits: 1 })).toMatchObject({ status: 1, said: expect.stringContaining('Not published') });
  writeStock('the file before');
  expect(publish({ exits: 1, builds: 0 })).toMatchObject({ status: 1, asked: 'run -s build' });
  expect(publish({ exits: 3, builds: 1 }).status).toBe(1);
  writeStock(csv);
  expect(publish({ exits: 1 }).status).toBe(1);
});

test('a check that asks fails the run with the text to type; typed by hand, it is handed on', () => {
  const { status, summary, said } = publish({ exits: 4, says: 'run the command again with --confirm ab12' });
  expect(status).toBe(4);
  expect(summary).toContain('--confirm ab12');
  expect(said).toContain('::error title=A check asks::');
  expect(publish({ exits: 0, confirm: 'ab12' }).asked).toBe(
    'run -s update -- content/inventory/inventory.csv --confirm ab12',
  );
});

test('what is typed is text and nothing else', () => {
  expect(publish({ exits: 0, confirm: '$(touch gone); x' }).asked).toContain('--confirm $(touch gone); x');
});

test('a refused file fails the run', () => {
  expect(publish({ exits: 3 })).toMatchObject({ status: 3, said: expect.stringContaining('Not published') });
});

test.each([3, 4])(
  'beside a file that is not taken (%i) the last good stock is built for the day',
  (exits) => {
    writeStock('the file before');
    const { status, asked, summary } = publish({ exits, builds: 0, says: 'told' });
    expect([status, asked]).toEqual([exits, 'run -s build']);
    expect(summary).toBe('```text\ntold\ntold\n```\n');
  },
);

/** A repository, a clone in which a run has made a new stock, and another from which somebody pushes meanwhile. */
function runInClone(meanwhile: Record<string, string>) {
  const git = (cwd: string, ...args: string[]) => {
    const done = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd,
      encoding: 'utf8',
    });
    expect(done.status, done.stderr).toBe(0);
    return done.stdout;
  };
  const at = (...names: string[]) => join(folder, ...names);
  const push = (message: string) => {
    git(at('one'), 'add', '.');
    git(at('one'), 'commit', '--quiet', '-m', message);
    git(at('one'), 'push', '--quiet', 'origin', 'HEAD:main');
  };
  git(folder, 'init', '--quiet', '--bare', '-b', 'main', 'remote');
  git(folder, 'clone', '--quiet', at('remote'), 'one');
  mkdirSync(at('one/content/inventory'), { recursive: true });
  writeFileSync(at('one/package-lock.json'), '{}');
  writeFileSync(at('one/content/inventory/inventory.csv'), csv);
  push('first');
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${at('remote')}`, 'run');
  for (const [name, text] of Object.entries(meanwhile)) writeFileSync(at('one', name), text);
  push('meanwhile');

  writeFileSync(at('run/package-lock.json'), '{ "completed": true }');
  writeFileSync(at('run', stockName), '{}\n');
  const step = stepsOfWorkflow().find((one) => one.startsWith('name: Commit the new stock')) ?? '';
  const [, script = ''] = /run: \|\n((?: {10}.*\n?)+)/.exec(step) ?? [];
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: at('run'), encoding: 'utf8' });
  return {
    status,
    stderr,
    log: git(at('remote'), 'log', '--format=%s', 'main').trim().split('\n'),
    files: git(at('remote'), 'ls-tree', '-r', '--name-only', 'main'),
    stock: readFileSync(at('run', stockName), 'utf8'),
  };
}
const stockName = 'content/inventory/vehicles.jsonl';

test('the stock is committed and pushed although npm has touched a file, and another has pushed meanwhile', () => {
  const { status, stderr, log, files } = runInClone({ 'other.txt': 'meanwhile' });
  expect(status, stderr).toBe(0);
  expect(log).toEqual(['Stock as published', 'meanwhile', 'first']);
  expect(files).toContain('vehicles.jsonl');
});

test('a stock that the repository does not take is put into service all the same, and kept; the run fails', () => {
  const { status, log, stock } = runInClone({ [stockName]: 'another stock\n' });
  expect([status, log, stock]).toEqual([1, ['meanwhile', 'first'], '{}\n']);

  const steps = stepsOfWorkflow();
  const named = (name: string) => steps.findIndex((step) => step.startsWith(`name: ${name}`));
  const [committing, keeping, last] = [named('Commit the new'), named('Keep the stock'), steps.length - 1];
  expect(steps[committing]).toContain('continue-on-error: true');
  expect(steps[keeping]).toContain("if: always() && steps.stock.outcome == 'failure'\n");
  expect(steps[keeping]).toContain(`            ${stockName}\n`);
  expect(named('Put it into service')).toBeGreaterThan(committing);
  expect(steps[last]).toContain("steps.stock.outcome == 'failure'");
  const [, script = ''] = /run: \|\n((?: {10}.*\n?)+)/.exec(steps[last]!) ?? [];
  const say = (STOCK: string, OTHERS: string) => {
    const env = { ...process.env, STOCK, OTHERS };
    const said = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8', env });
    return [said.status, said.stdout.match(/title=[^:]+/g)];
  };
  const [ofStock, ofOthers] = [
    'title=The new stock is not in the repository',
    'title=Not everything was taken',
  ];
  expect(say('failure', 'success success')).toEqual([1, [ofStock]]);
  expect(say('success', 'success failure')).toEqual([1, [ofOthers]]);
  expect(say('failure', 'failure success')).toEqual([1, [ofStock, ofOthers]]);
});

test('the token of the repository is left behind nowhere, and given to the step that pushes', () => {
  const text = readFileSync(join(workflow, 'publish.yml'), 'utf8');
  expect(text).toMatch(/uses: actions\/checkout@v4\n(?: {8,}.*\n)* +persist-credentials: false\n/);
  const given = stepsOfWorkflow().filter((step) => step.includes('github.token'));
  expect(given).toEqual([expect.stringMatching(/^name: Commit the new stock\n/)]);
});

test('a fault in a draft or an inventory keeps nothing else back, and fails the run at its end', () => {
  const steps = stepsOfWorkflow();
  const named = (name: string) => steps.findIndex((step) => step.startsWith(`name: ${name}`));
  for (const step of ['Check the policies', 'Read the inventory'])
    expect(steps[named(step)]).toContain('continue-on-error: true');
  expect(named('Put it into service')).toBeGreaterThan(named('Read the inventory'));
  expect(named('Say what was not taken')).toBe(steps.length - 1);
  expect(steps.at(-1)).toContain(
    "steps.policies.outcome == 'failure' || steps.inventory.outcome == 'failure'",
  );
});

test('what a run has made is kept for the next one although the run fails, and kept where it is taken from', () => {
  const steps = stepsOfWorkflow();
  const [restore, save] = ['restore', 'save'].map((way) =>
    steps.findIndex((step) => step.startsWith(`uses: actions/cache/${way}@v4\n`)),
  );
  expect(steps.filter((step) => step.includes('actions/cache')).length).toBe(2);
  const inventory = steps.findIndex((step) => step.startsWith('name: Read the inventory'));
  expect(restore).toBeLessThan(inventory);
  expect(save).toBeGreaterThan(inventory);
  expect(steps[save!]).toContain("\n        if: always() && steps.inventory.outcome != 'skipped'\n");
  const kept = (step = '') => /path: \|\n(?: {12}.+\n)+ {10}key: .+/.exec(step)?.[0];
  expect(kept(steps[save!])).toBe(kept(steps[restore!]));
  expect(kept(steps[save!])).toContain('.cache/photos');
});

test('by hand only the default branch is published: the first step ends a run of another', () => {
  const [first = ''] = stepsOfWorkflow();
  expect(first).toContain(
    "if: github.event_name == 'workflow_dispatch' && github.ref != format('refs/heads/{0}', github.event.repository.default_branch)\n",
  );
  const [, script = ''] = /run: \|\n((?: {10}.*\n?)+)/.exec(first) ?? [];
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, expect.stringContaining('::error title=Not this branch::')]);
});

test('the step that deploys has the token, and nothing else', () => {
  const text = readFileSync(join(workflow, 'publish.yml'), 'utf8');
  const [deploying, ...others] = stepsOfWorkflow().filter((step) => step.includes('secrets.'));
  expect(others).toEqual([]);
  expect(deploying).toMatch(/^name: Put it into service\n/);
  const secrets = text.match(/secrets\.\w+/g);
  expect(secrets).toEqual(['secrets.CLOUDFLARE_API_TOKEN', 'secrets.CLOUDFLARE_ACCOUNT_ID']);
  expect(secrets).toEqual(deploying?.match(/secrets\.\w+/g));
});

test('the workflow runs at 00:05 in Tokyo, and every command in it exists', () => {
  const text = readFileSync(join(workflow, 'publish.yml'), 'utf8');
  const [, minute, hour] = /cron: '(\d+) (\d+) \* \* \*'/.exec(text) ?? [];
  const at = new Date(Date.UTC(2026, 10, 22, Number(hour), Number(minute)));
  expect(at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo' })).toBe('00:05:00');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const both = text + readFileSync(join(workflow, 'publish.sh'), 'utf8');
  const names = [...both.matchAll(/npm run -s ([\w:]+)/g)].map(([, name]) => name!);
  expect(names.toSorted()).toEqual(['build', 'build', 'deploy', 'policy', 'update']);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

function stepsOfWorkflow(): string[] {
  const text = readFileSync(join(workflow, 'publish.yml'), 'utf8');
  return text.split(/\n +- (?=name|uses|run)/).slice(1);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A stock that was made from a file. */
function writeStock(source: string): void {
  writeFileSync(join(folder, 'content/inventory/vehicles.jsonl'), stockOf(source));
}

function stockOf(source: string): string {
  return `{"stock":{"asOf":"2026-11-22","source":{"name":"inventory.csv","bytes":1,"sha256":"${sha256(source)}"}}}\n`;
}

/** The note of what has been decided about: texts by the names of their files. */
function writeSeen(files: Record<string, string>): void {
  const lines = Object.entries(files).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  writeFileSync(join(folder, 'content/inventory/seen.sha256'), lines.join(''));
}

/** @param given.exits what npm ends with, `builds` where it is asked to build; `takes` makes the stock of the file */
function publish({ exits, builds = exits, takes = false, says = '', confirm = '' }: Given) {
  const npm = join(folder, 'npm');
  writeFileSync(join(folder, 'next.jsonl'), stockOf(csv));
  const taking = takes ? 'cp next.jsonl content/inventory/vehicles.jsonl' : ':';
  writeFileSync(
    npm,
    `#!/bin/sh\nprintf '%s' "$*" > asked\necho "${says}"\ncase "$*" in *build) exit ${builds} ;; *) ${taking}; exit ${exits} ;; esac\n`,
  );
  chmodSync(npm, 0o755);
  writeFileSync(join(folder, 'summary'), '');
  const { status, stdout } = spawnSync('bash', [join(workflow, 'publish.sh')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}:${process.env['PATH']}`,
      GITHUB_STEP_SUMMARY: 'summary',
      CONFIRM: confirm,
    },
  });
  return {
    status,
    said: stdout,
    asked: readFileSync(join(folder, 'asked'), 'utf8'),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  };
}

type Given = { exits: number; builds?: number; takes?: boolean; says?: string; confirm?: string };
