// An optional service that begins on a later day: from build to build, on the project's own site.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownTexts } from '../../src/consent/post.ts';
import { stockFile } from './paths.ts';
import { copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const MINUTES = 5 * 60_000;
let project: ProjectCopy;
const page = (address: string) => readFileSync(project.at(`dist/${address}index.html`), 'utf8');
const headers = () => readFileSync(project.at('dist/_headers'), 'utf8');
const consentFiles = () =>
  [...readdirSync(project.at('dist')), ...readdirSync(project.at('dist/_astro'))].filter((name) =>
    /^(consent|begin\.|dialogs\.|your-choices\.)/.test(name),
  );
const purposes = () => {
  const edge = readFileSync(project.at(`.releases/${project.served()}/edge.json`), 'utf8');
  return (JSON.parse(edge) as { consent?: KnownTexts }).consent?.asked?.purposes ?? [];
};

beforeAll(() => {
  project = copyProject('coming-service');
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 21).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  const [own, fixture] = ['content/site/services.json', 'scripts/consents/fixture-site/services.json'].map(
    (file) => JSON.parse(readFileSync(project.at(file), 'utf8')) as { services: { id: string }[] },
  );
  const statistics = fixture!.services.find(({ id }) => id === 'statistics');
  const services = [...own!.services, { ...statistics, from: '2026-12-05' }];
  writeFileSync(project.at('content/site/services.json'), JSON.stringify({ services }));
}, MINUTES);
afterAll(() => project.remove());

test('before its day it is not there, and what is missing for the day is said', { timeout: MINUTES }, () => {
  const said = build();
  expect(said).toContain('a service begins, and the text that is in force then does not say so');
  expect(said).toContain('From the day that is named the site would show a text that is not kept');
  expectAbsent();
  const refused = project.run('build', '--today', '2026-12-05');
  expect(refused.status).toBe(3);
  expectAbsent();
});

test(
  'with the notice approved for its day, and the words kept, nothing is missing',
  { timeout: MINUTES },
  () => {
    must('policy', 'new', 'cookies', '--effective', '2026-12-05');
    const draft = project.at('content/policies/cookies/2026-12.mdx');
    writeFileSync(
      draft,
      readFileSync(draft, 'utf8').replace(/^summary:.*$/m, 'summary: Statistics are asked for.'),
    );
    must('policy', 'approve', 'cookies', '2026-12');
    must('consents', 'keep');
    const said = build('--today', '2026-12-04');
    expect(said).not.toContain('a service begins');
    expect(said).not.toContain('not kept');
    expectAbsent();
    expect(page('policies/cookies/2026-12/')).toContain('Google Analytics 4');
  },
);

test('on its day all of it is there together, as in a clean build', { timeout: MINUTES }, () => {
  build('--today', '2026-12-05');
  expect(page('policies/cookies/')).toContain('Google Analytics 4');
  expect(page('policies/cookies/')).toContain('id="choices"');
  for (const address of ['', 'about/']) expect(page(address)).toContain('_astro/begin.');
  expect(headers()).toContain('https://www.googletagmanager.com');
  expect(consentFiles()).toContain('consent');
  expect(purposes()).toEqual(['analytics']);
  expect(must('rebuild-verify')).toContain('is, file by file, what a clean build gives');
});

function expectAbsent(): void {
  expect(page('policies/cookies/')).not.toContain('Google Analytics 4');
  for (const address of ['', 'about/', 'policies/cookies/']) {
    expect(page(address)).not.toContain('_astro/begin.');
    expect(page(address)).not.toContain('#choices');
  }
  expect(headers()).not.toContain('googletagmanager');
  expect(consentFiles()).toEqual([]);
  expect(purposes()).toEqual([]);
}

function must(script: string, ...args: string[]): string {
  const { status, said } = project.run(script, ...args);
  expect(status, said).toBe(0);
  return said;
}

const build = (...options: string[]) => must('build', ...options);
