// What a served site has shown of the policies, against builds that would forget it.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { issueWords } from '../../src/messages/en/issues.ts';
import { stockFile } from './paths.ts';
import { approveTerms, copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const MINUTES = 5 * 60_000;
let project: ProjectCopy;
let served = '';

const policies = (path = '') => project.at(`content/policies/${path}`);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(policies(path), change(readFileSync(policies(path), 'utf8')));
/** Takes a version's text away, and its lines in the list of hashes, as one who wants to be rid of it does. */
function forget(version: string) {
  rmSync(policies(`approved/${version}.en.txt`));
  edit('approved/SHA256SUMS', (text) => text.replaceAll(new RegExp(`.*${version}.*\n`, 'g'), ''));
}
/** What is said names where the served text lies, in the project's own folder. */
const lies = (version: string) => `.releases/${served}/policies/approved/${version}.en.txt`;

beforeAll(() => {
  project = copyProject('published-policy');
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 21).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  cpSync(policies(), project.at('policies-before'), { recursive: true });
  const { status, said } = project.run('build');
  expect(status, said).toBe(0);
  served = project.served();
}, MINUTES);
beforeEach(() => {
  rmSync(policies(), { recursive: true });
  cpSync(project.at('policies-before'), policies(), { recursive: true });
});
afterAll(() => project.remove());

test(
  'other words under the name of a version in force are neither approved nor built',
  () => {
    forget('terms/2026-11');
    edit('terms/2026-11.mdx', (text) => text.replace('## ', 'Other words.\n\n## '));
    const refused = project.run('policy', 'approve', 'terms', '2026-11');
    expect([refused.status, refused.said.includes('[policy-published-changed]')]).toEqual([3, true]);
    expect(refused.said).toContain(lies('terms/2026-11'));

    // Approved where nobody knows what is served: in another clone.
    const releases = project.at('.releases');
    cpSync(releases, `${releases}-away`, { recursive: true });
    rmSync(releases, { recursive: true });
    expect(project.run('policy', 'approve', 'terms', '2026-11').status).toBe(0);
    cpSync(`${releases}-away`, releases, { recursive: true });
    const { status, said } = project.run('build');
    expect([status, project.served()]).toEqual([3, served]);
    expect(said).toContain(
      issueWords['policy-published-changed'].message.replace('{found}', lies('terms/2026-11')),
    );
  },
  MINUTES,
);

test(
  'a version that is no longer in force does not vanish',
  () => {
    forget('privacy/2016-12');
    rmSync(policies('privacy/2016-12.mdx'));
    const { status, said } = project.run('build');
    expect([status, project.served()]).toEqual([3, served]);
    expect(said).toContain(
      issueWords['policy-published-gone'].message.replace('{found}', lies('privacy/2016-12')),
    );
  },
  MINUTES,
);

test(
  'another exporter in its place, with a history of its own, is nobody whose texts are missed',
  () => {
    expect(project.run('build', '--site', 'scripts/consents/fixture-site').status).toBe(0);
    const { status, said } = project.run('build');
    expect(status, said).toBe(0);
    expect(said).not.toContain('[policy-');
    served = project.served();
  },
  MINUTES,
);

test('a version that follows another is not approved for a day gone by, whatever day is named', () => {
  const path = 'terms/2026-11-15.mdx';
  cpSync(policies('terms/2026-11.mdx'), policies(path));
  edit(path, (text) =>
    text
      .replace('version: 2026-11', 'version: 2026-11-15')
      .replace('effective: 2026-11-01', 'effective: 2026-11-15')
      .replace(/summary: .*/, 'summary: Other words.')
      .replace('## ', 'Other words.\n\n## '),
  );
  const { status, said } = project.run('policy', 'approve', 'terms', '2026-11-15', '--today', '2026-11-10');
  expect([status, said.includes('[policy-effective-past]')]).toEqual([3, true]);
});

test(
  'a look ahead shows a text as in force: going back is said, and it is not withdrawn any more',
  () => {
    approveTerms(project, '2026-12');
    expect(project.run('build', '--today', '2026-12-06').status).toBe(0);
    const back = project.run('build');
    expect(back.status, back.said).toBe(0);
    expect(back.said).toContain(issueWords['policy-taken-back'].message.replace('{found}', '2026-12-05'));
    const again = project.run('build');
    expect([again.status, again.said.includes('shows a version as in force from')]).toEqual([0, false]);
    const { status, said } = project.run('policy', 'withdraw', 'terms', '2026-12');
    expect([status, said.includes('[policy-in-force]')]).toEqual([3, true]);
  },
  MINUTES,
);
