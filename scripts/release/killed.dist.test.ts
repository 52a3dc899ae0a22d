// An update that is killed at any moment leaves the old or the new site, whole, and the next command brings
// the stock into agreement with it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPagesFile } from './pages-file.ts';
import { copyProject, type ProjectCopy } from './project-copy.fixture.ts';
import { isAsRecorded } from './take-over.ts';
import { randomFrom } from '../sample/random.ts';
import type { ReleaseRecord } from './record.ts';

const KILLS = 20;
/** Every other kill falls into this last part of an update, in which the site and the stock change places. */
const LAST_PART = 0.15;

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject('killed');
});
afterAll(() => project.remove());

test(`${KILLS} kills at random moments`, { timeout: 600_000 }, async () => {
  writeRows(0);
  expect(project.run('update', project.at('rows.csv')).status).toBe(0);
  const started = performance.now();
  writeRows(1);
  expect(project.run('update', project.at('rows.csv')).status).toBe(0);
  let duration = performance.now() - started;

  const random = randomFrom(8);
  let switched = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = { id: project.served(), stock: project.liveStock() };
    writeRows(kill + 2);
    const share = kill % 2 === 0 ? random.next() : 1 - random.next() * LAST_PART;
    const took = await updateKilledAfter(share * duration);
    if (took !== undefined) duration = took;

    const id = project.served();
    if (id !== before.id) switched += 1;
    await expectWhole(id);
    expect([before.stock, project.servedStock()]).toContain(project.liveStock());
    expect(project.run('rollback', id).status).toBe(0);
    expect(project.liveStock()).toBe(project.servedStock());
    if (id === before.id) expect(project.liveStock()).toBe(before.stock);
  }
  writeRows(99);
  expect(project.run('update', project.at('rows.csv')).status).toBe(0);
  expect(project.liveStock()).toBe(project.servedStock());
  expect(project.run('rebuild-verify').said).toContain('is, file by file, what a clean build gives');
  console.log(`${KILLS} kills, ${switched} of them after the switch`);
});

/** @returns how long it took if it came to its end first */
function updateKilledAfter(milliseconds: number): Promise<number | undefined> {
  const started = performance.now();
  const child = spawn(process.execPath, [project.at('scripts/update.ts'), project.at('rows.csv')], {
    cwd: project.folder,
    stdio: 'ignore',
    detached: true,
  });
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === null ? undefined : performance.now() - started);
    });
  });
}

/** Every page that a release has recorded is there as it was recorded. */
async function expectWhole(id: string): Promise<void> {
  const folder = project.at(`.releases/${id}`);
  const record = JSON.parse(readFileSync(`${folder}/release.json`, 'utf8')) as ReleaseRecord;
  const pages = readPagesFile(`${folder}/pages.jsonl`, record.pagesSha256);
  expect(pages.size).toBeGreaterThan(0);
  for (const { address, sha256 } of pages.values()) {
    expect(isAsRecorded(`${folder}/site`, address, sha256), address).toBe(true);
  }
  expect(existsSync(`${folder}/site/index.html`)).toBe(true);
}

/** Thirty vehicles, whose prices depend on the turn. */
function writeRows(turn: number): void {
  const rows = Array.from({ length: 30 }, (_, at) =>
    [`K-${at + 10}`, 'Toyota', at % 2 ? 'Vitz' : 'Noah', 2010 + (at % 9), 2000 + 10 * at + turn].join(','),
  );
  writeFileSync(project.at('rows.csv'), `Ref No,Make,Model,First Registered,FOB (USD)\n${rows.join('\n')}\n`);
}
