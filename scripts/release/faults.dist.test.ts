// What happens to releases on a disk in a real office: files damaged, folders removed, a switch cut off.
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveTerms, copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const MINUTES = 300_000;
let project: ProjectCopy;
let turn = 0;
beforeAll(() => {
  project = copyProject('faults');
  expect(update().status).toBe(0);
}, MINUTES);
afterAll(() => project.remove());

test('the same file again builds nothing, and the site and the stock still agree', () => {
  const before = project.served();
  const { status, said } = project.run('update', project.at('rows.csv'));
  expect(status).toBe(0);
  expect(said).toContain('there is nothing to build');
  expect(project.served()).toBe(before);
  expect(project.releases()).toEqual([before]);
});

test('a page that was damaged or removed after it was built is rendered again', { timeout: MINUTES }, () => {
  const site = project.at(`.releases/${project.served()}/site`);
  const damaged = join(site, 'vehicles/f-11/index.html');
  const original = readFileSync(damaged, 'utf8');
  unlinkSync(damaged);
  writeFileSync(damaged, original.replace('Vitz', 'Bits'));
  rmSync(join(site, 'vehicles/f-12'), { recursive: true });
  expect(update().status).toBe(0);
  expect(readFileSync(project.at('dist/vehicles/f-11/index.html'), 'utf8')).toBe(original);
  expect(existsSync(project.at('dist/vehicles/f-12/index.html'))).toBe(true);
  expect(project.run('rebuild-verify').status).toBe(0);
});

test('a damaged list of pages is not believed: everything is rendered', { timeout: MINUTES }, () => {
  const list = project.at(`.releases/${project.served()}/pages.jsonl`);
  writeFileSync(list, readFileSync(list, 'utf8').replace('"title":"', '"title":"x'));
  const { status, said } = update();
  expect(status).toBe(0);
  const [, pages, rendered] = /: ([\d,]+) pages \(([\d,]+) rendered\)/.exec(said) ?? [];
  expect(rendered).toBe(pages);
});

test('a kept program that was damaged is not run: it is built anew', { timeout: MINUTES }, () => {
  // This project's own, for others may be rendering with the common ones.
  const programs = project.at('.cache/programs');
  unlinkSync(programs);
  expect(update().status).toBe(0);
  const [name] = readdirSync(programs);
  const [chunk] = globSync(join(programs, name!, 'program/chunks/Card_*.mjs'));
  const original = readFileSync(chunk!, 'utf8');
  writeFileSync(chunk!, original.replaceAll('article', 'artikel'));
  // Others were used by a clock that was ahead: what has just been built is not the oldest of them.
  const tomorrow = new Date(Date.now() + 86_400_000);
  for (const each of ['a', 'b', 'c', 'd']) {
    mkdirSync(join(programs, each));
    utimesSync(join(programs, each), tomorrow, tomorrow);
  }
  expect(update().status).toBe(0);
  expect(readdirSync(programs)).toHaveLength(4);
  expect(readFileSync(chunk!, 'utf8')).toBe(original);
  expect(readFileSync(project.at('dist/stock/index.html'), 'utf8')).not.toContain('artikel');
});

test(
  'settings that are edited while a site is made of them stop it, and the next one has them',
  async () => {
    const [served, before] = [project.served(), project.releases()];
    const settings = project.at('content/site/company.json');
    const original = readFileSync(settings, 'utf8');
    writeRows();
    const child = spawn(process.execPath, [project.at('scripts/update.ts'), project.at('rows.csv')], {
      cwd: project.folder,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const ended = once(child, 'exit');
    // The new release's site stands there from the moment on in which the digests have been taken.
    const isBegun = () => project.releases().some((id) => !before.includes(id) && existsSync(siteOf(id)));
    while (child.exitCode === null && !isBegun()) await setTimeout(2);
    writeFileSync(settings, `${original}\n`);
    expect(await ended, said).toEqual([3, null]);
    expect(said).toContain('were changed while the site was being built. Run the command again.');
    expect(project.served()).toBe(served);
    expect(update().status).toBe(0);
    writeFileSync(settings, original);
    expect(update().status).toBe(0);
    expect(project.run('rebuild-verify').status).toBe(0);
  },
  MINUTES,
);

test('a release folder that was deleted by hand is missed by nobody', { timeout: MINUTES }, () => {
  rmSync(project.at(`.releases/${project.served()}`), { recursive: true });
  expect(project.run('releases').status).toBe(0);
  expect(update().status).toBe(0);
  expect(project.liveStock()).toBe(project.servedStock());
  expect(existsSync(project.at('dist/index.html'))).toBe(true);
});

test('while nothing complete is served, what is served is not removed', { timeout: MINUTES }, () => {
  const served = project.served();
  unlinkSync(project.at(`.releases/${served}/release.json`));
  writeFileSync(project.at('broken.csv'), 'no inventory');
  expect(project.run('update', project.at('broken.csv')).status).toBe(3);
  expect(existsSync(project.at('dist/index.html'))).toBe(true);
  expect(update().status).toBe(0);
});

test(
  'a real folder in the place of the link is not removed, and the message names it',
  { timeout: MINUTES },
  () => {
    const link = readlinkSync(project.at('dist'));
    const stock = project.liveStock();
    unlinkSync(project.at('dist'));
    mkdirSync(project.at('dist'));
    writeFileSync(project.at('dist/mine.txt'), 'x');
    const { status, said } = update();
    expect(status).toBe(3);
    expect(said).toContain('dist is in the way');
    expect(project.liveStock()).toBe(stock);
    rmSync(project.at('dist'), { recursive: true });
    symlinkSync(link, project.at('dist'));
  },
);

test('a switch that was cut off after the link moved is finished by the next command', () => {
  const id = project.served();
  const stockFile = project.at('content/inventory/vehicles.jsonl');
  const old = project.liveStock().replace('"fobUsd":', '"fobUsd":1');
  writeFileSync(stockFile, old);
  writeFileSync(project.at('.releases/switching.json'), JSON.stringify({ to: id, stockBefore: sha256(old) }));
  expect(project.run('rollback', id).status).toBe(0);
  expect(project.liveStock()).toBe(project.servedStock());
  expect(existsSync(project.at('.releases/switching.json'))).toBe(false);
});

test(
  'a release that has lost its stock is never gone back to, and stands in no way',
  { timeout: MINUTES },
  () => {
    const served = project.served();
    const old = project
      .releases()
      .toSorted()
      .findLast((id) => id < served)!;
    rmSync(project.at(`.releases/${old}/vehicles.jsonl`));
    const { status, said } = project.run('rollback', old);
    expect(status).toBe(3);
    expect(said).toContain(`There is no complete release ${old}`);
    expect(project.served()).toBe(served);
    expect(project.run('releases').said).not.toContain(old);

    rmSync(project.at(`.releases/${served}/vehicles.jsonl`));
    const stockBefore = sha256(project.liveStock());
    writeFileSync(project.at('.releases/switching.json'), JSON.stringify({ to: served, stockBefore }));
    const again = project.run('build');
    expect(again.said).toContain(`Release ${served} is served, but its stock file is gone`);
    expect(again.status).toBe(0);
    expect(project.liveStock()).toBe(project.servedStock());
    expect(project.run('rebuild-verify').status).toBe(0);
  },
);

test('a stock that has lost whole lines is neither built nor read into', () => {
  const file = project.at('content/inventory/vehicles.jsonl');
  const before = project.liveStock();
  const id = project.served();
  writeFileSync(
    file,
    before
      .split(/(?<=\n)/)
      .slice(0, -3)
      .join(''),
  );
  const built = project.run('build');
  const read = update();
  writeFileSync(file, before);
  expect([built.status, read.status, project.served()]).toEqual([3, 3, id]);
  expect(built.said).toContain('the served site shows: 3. No export was read since.');
  expect(built.said).toContain(`copy .releases/${id}/vehicles.jsonl over it`);
  expect(read.said).toContain('stock-lines-lost');
});

test('a stock that was replaced since such a switch is left alone', () => {
  const id = project.served();
  const other = project.liveStock().replace('"fobUsd":', '"fobUsd":1');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), other);
  writeFileSync(project.at('.releases/switching.json'), JSON.stringify({ to: id, stockBefore: 'another' }));
  expect(project.run('rollback', id).status).toBe(0);
  expect(project.liveStock()).toBe(other);
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), project.servedStock());
});

test('a place that cannot be written to is named, and everything stays', () => {
  const served = readFileSync(project.at('dist/index.html'), 'utf8');
  renameSync(project.at('.releases'), project.at('away'));
  writeFileSync(project.at('.releases'), '');
  const { status, said } = update();
  unlinkSync(project.at('.releases'));
  renameSync(project.at('away'), project.at('.releases'));
  expect(status).toBe(3);
  expect(said).toContain('.releases');
  expect(readFileSync(project.at('dist/index.html'), 'utf8')).toBe(served);
});

test('what fails after the switch is not said to have changed nothing', { timeout: MINUTES }, () => {
  const before = project.served();
  writeFileSync(project.at('content/inventory/inventory.csv'), 'Ref No,Make,Model\n');
  const note = project.at('content/inventory/seen.sha256');
  rmSync(note, { force: true });
  mkdirSync(note);
  const { status, said } = update();
  rmSync(note, { recursive: true });
  rmSync(project.at('content/inventory/inventory.csv'));
  expect(status).toBe(3);
  expect(project.served()).not.toBe(before);
  expect(said).not.toContain('Nothing was changed');
  expect(said).toContain('The new site is served all the same');
});

test(
  'going back never takes back a policy: the stock goes back, the policy stays',
  { timeout: MINUTES },
  () => {
    const old = project.served();
    const oldStock = project.servedStock();
    approveTerms(project, '2026-12');
    expect(update('--today', '2026-12-06').status).toBe(0);
    expect(project.servedStock()).not.toBe(oldStock);
    const { status, said } = project.run('rollback', old);
    expect(said).toContain('terms');
    expect(status).toBe(0);
    expect(project.served()).not.toBe(old);
    expect(project.liveStock()).toBe(oldStock);
    const record = readFileSync(project.at(`.releases/${project.served()}/release.json`), 'utf8');
    expect(JSON.parse(record)).toMatchObject({ policies: { terms: '2026-12-05' } });
  },
);

test('a release kept aside never takes the place of a stock that is newer', { timeout: MINUTES }, () => {
  const before = project.releases();
  expect(update('--today', '2026-12-06', '--stage').status).toBe(0);
  const [staged] = project.releases().filter((id) => !before.includes(id));
  writeRows();
  expect(project.run('ingest', project.at('rows.csv')).status).toBe(0);
  const newer = project.liveStock();
  const { status, said } = project.run('desk/publish-staged', staged!);
  expect(status).toBe(3);
  expect(said).toContain('has changed since');
  expect(project.liveStock()).toBe(newer);
});

function update(...options: string[]): { status: number | null; said: string } {
  writeRows();
  return project.run('update', project.at('rows.csv'), ...options);
}

const siteOf = (id: string) => project.at(`.releases/${id}/site`);

/** A file in which every vehicle's price is another, but for those of f-11 and f-12. */
function writeRows(): void {
  turn += 1;
  const rows = Array.from({ length: 30 }, (_, at) =>
    [`F-${at + 10}`, 'Toyota', at < 9 ? 'Vitz' : 'Noah', 2012, at < 9 ? 2000 : 2000 + at + turn].join(','),
  );
  writeFileSync(project.at('rows.csv'), `Ref No,Make,Model,First Registered,FOB (USD)\n${rows.join('\n')}\n`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
