// A version of a policy that was announced and then withdrawn, from build to build.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueWords } from '../../src/messages/en/issues.ts';
import { stockFile } from './paths.ts';
import { approveTerms, copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const MINUTES = 5 * 60_000;
let project: ProjectCopy;
let announcing = '';
let announced = '';

const page = (address: string) => readFileSync(project.at(`dist/policies/terms/${address}`), 'utf8');
const approved = () => project.at('content/policies/approved');

beforeAll(() => {
  project = copyProject('withdrawn-policy');
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 21).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  approveTerms(project, '2026-12');
  cpSync(approved(), project.at('approved-before'), { recursive: true });
  build();
  announcing = project.served();
  announced = page('2026-12.txt');
  expect(page('index.html')).toContain('Version 2026-12 takes effect on 5 December 2026');
}, MINUTES);
afterAll(() => project.remove());

test(
  'its text stays at its address, which says that it never took effect; so do the changes',
  { timeout: MINUTES },
  () => {
    expect(project.run('policy', 'withdraw', 'terms', '2026-12').status).toBe(0);
    build();
    expect(page('2026-12.txt')).toBe(announced);
    expect(page('2026-12/index.html')).toContain(
      'This version never took effect. It was to hold from 5 December 2026 and was withdrawn on 22 November 2026.',
    );
    expect(page('changes/index.html')).toContain(
      'Withdrawn on 22 November 2026. It was to hold from 5 December 2026 and never took effect',
    );
    expect(page('index.html')).not.toContain('2026-12');
  },
);

test(
  'going back to a release that announces it brings the announcement not back',
  { timeout: MINUTES },
  () => {
    const { status, said } = project.run('rollback', announcing);
    expect([status, said.includes('terms')]).toEqual([0, true]);
    expect(page('index.html')).not.toContain('2026-12');
  },
);

test('once the site has shown a text as in force, no withdrawal of it is built', { timeout: MINUTES }, () => {
  cpSync(approved(), project.at('approved-after'), { recursive: true });
  restore('approved-before');
  build('--today', '2026-12-06');
  const served = project.served();
  const { status, said } = project.run('policy', 'withdraw', 'terms', '2026-12');
  expect([status, said.includes('[policy-in-force]')]).toEqual([3, true]);
  restore('approved-after');
  const refused = project.run('build');
  expect(refused.status).toBe(3);
  expect(refused.said).toContain(issueWords['policy-withdrawn-late'].message);
  expect(project.served()).toBe(served);
});

function build(...options: string[]): void {
  const { status, said } = project.run('build', ...options);
  expect(status, said).toBe(0);
}

function restore(from: string): void {
  rmSync(approved(), { recursive: true });
  cpSync(project.at(from), approved(), { recursive: true });
}
