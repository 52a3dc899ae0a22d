// The law of updates: whatever came before, the site is file by file what a clean build of the last state
// gives. FORECOURT_SEQUENCES says how many sequences of edits are tried.
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scene } from '../photos/photos.fixture.ts';
import { csvLine, edit, firstState, type Edit, type State } from './edits.fixture.ts';
import { approveTerms, copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const SEQUENCES = Number(process.env['FORECOURT_SEQUENCES'] ?? 2);
const UPDATES = 4;

const at = fc.nat(999);
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('price' as const), at, by: fc.integer({ min: -900, max: 900 }) }),
  fc.record({ kind: fc.constant('arrival' as const), at }),
  fc.record({ kind: fc.constant('departure' as const), at }),
  fc.record({ kind: fc.constant('sale' as const), at }),
  fc.record({ kind: fc.constant('hiding' as const), at }),
  fc.record({ kind: fc.constant('new-make' as const), at }),
  fc.record({ kind: fc.constant('new-model' as const), at }),
  fc.record({ kind: fc.constant('new-spelling' as const), at }),
  fc.record({ kind: fc.constant('days' as const), at: fc.integer({ min: 1, max: 50 }) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('photo' as const), at: fc.nat(9) }) },
  fc.record({ kind: fc.constant('policy' as const), at: fc.integer({ min: 1, max: 12 }) }),
);
const sequences = fc.sample(
  fc.array(fc.array(anEdit, { minLength: 1, maxLength: 4 }), { minLength: UPDATES, maxLength: UPDATES }),
  { seed: 20261122, numRuns: SEQUENCES },
);

const pictures: Record<string, Buffer> = {
  '0.jpg': await scene(400, 300).jpeg().toBuffer(),
  '1.jpg': await scene(320, 320).jpeg().toBuffer(),
};

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject('sequences');
});
afterAll(() => project.remove());

describe('after any sequence of updates the site is what a clean build gives', () => {
  test.each(sequences.map((updates, number) => ({ number, updates })))(
    'sequence $number',
    ({ updates }) => {
      let state = firstState;
      publish(state);
      let takenOver = 0;
      for (const [step, edits] of updates.entries()) {
        state = edits.reduce(edit, state);
        leaveSpare((['begun', 'linked', 'copied'] as const)[step % 3]!);
        takenOver += publish(state);
      }
      expect(project.liveStock()).toBe(project.servedStock());
      expect(takenOver).toBeGreaterThan(0);
      const { status, said } = project.run('rebuild-verify');
      expect(said).toContain('is, file by file, what a clean build gives');
      expect(status).toBe(0);
    },
    600_000,
  );
});

/** @returns how many pages were taken over from the release before */
function publish(state: State): number {
  for (const version of state.policies) {
    if (!existsSync(project.at(`content/policies/terms/${version}.mdx`))) approveTerms(project, version);
  }
  receivePhotos(state.photos);
  writeFileSync(project.at('rows.csv'), state.rows.map(csvLine).join('\n'));
  const days = ['--as-of', state.today, '--today', state.today];
  const { status, said } = project.run('update', project.at('rows.csv'), ...days);
  expect(status, said).toBe(0);
  const [, pages, rendered] = /: ([\d,]+) pages \(([\d,]+) rendered\)/.exec(said) ?? [];
  return pages && rendered ? number(pages) - number(rendered) : 0;
}

/** Puts photos into content/photos, and takes those away that are no longer there. A photo that stays is not touched. */
function receivePhotos(photos: State['photos']): void {
  const folder = project.at('content/photos');
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(photos.map(({ ref, picture }) => [ref, `${picture}.jpg`]));
  for (const ref of readdirSync(folder)) {
    const [name] = readdirSync(join(folder, ref));
    if (wanted.get(ref) === name) wanted.delete(ref);
    else rmSync(join(folder, ref), { recursive: true });
  }
  for (const [ref, name] of wanted) {
    mkdirSync(join(folder, ref));
    writeFileSync(join(folder, ref, name), pictures[name]!);
  }
}

/**
 * Leaves what the next release is made of: what was begun for a file that is refused, or an old site, linked or
 * copied, with what has no place in it.
 */
function leaveSpare(how: 'begun' | 'linked' | 'copied'): void {
  writeFileSync(project.at('rows.csv'), 'nothing');
  expect(project.run('update', project.at('rows.csv')).status).toBe(3);
  if (how === 'begun') return;
  const spare = project.at('.releases/spare');
  rmSync(spare, { recursive: true, force: true });
  const old = project.at(`.releases/${project.releases().toSorted()[0]}/site`);
  for (const entry of readdirSync(old, { recursive: true, withFileTypes: true })) {
    const [from, to] = [old, spare].map((site) => join(site, relative(old, entry.parentPath), entry.name));
    if (entry.isDirectory()) mkdirSync(to!, { recursive: true });
    else {
      mkdirSync(dirname(to!), { recursive: true });
      (how === 'linked' ? linkSync : copyFileSync)(from!, to!);
    }
  }
  rmSync(join(spare, '404.html'));
  for (const folder of ['404.html', 'photos/folder.jpg']) mkdirSync(join(spare, folder));
  for (const file of ['stray.html', '404.html/stray.html', 'photos/stray.jpg'])
    writeFileSync(join(spare, file), 'stray');
}

const number = (text: string) => Number(text.replaceAll(',', ''));
