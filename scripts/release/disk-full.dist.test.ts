// A disk that fills while a release is made: a real one, small, in a name space of its own. Where the system gives
// none, there is nothing to try it on.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvLine, firstState } from './edits.fixture.ts';
import { copyProject, type ProjectCopy } from './project-copy.fixture.ts';

const hasNamespaces = spawnSync('unshare', ['-Urm', 'true']).status === 0;
let project: ProjectCopy;
beforeAll(() => {
  project = copyProject('disk-full');
});
afterAll(() => project.remove());

test.runIf(hasNamespaces)(
  'a disk that fills half way leaves the old site, nothing half, and plain words; the next one works',
  { timeout: 300_000 },
  () => {
    const lines = firstState.rows.map(csvLine);
    const file = (name: string, rows: string[]) => writeFileSync(project.at(name), `${rows.join('\n')}\n`);
    file('first.csv', lines);
    // Every vehicle is another, so that every page is new.
    file('next.csv', [lines[0]!, ...lines.slice(1).map((line) => `N${line}`)]);
    const node = `'${process.execPath}'`;
    const update = (name: string) => `${node} scripts/update.ts ${name}; echo "exit $?"`;
    const state =
      'echo "served $(readlink home/dist)"; sha256sum home/content/inventory/*; ls -A home/.releases';
    const script = `
      mkdir home && mount -t tmpfs -o size=200m tmpfs home && cp -r content home || exit 9
      export FORECOURT_HOME="$PWD/home/"
      ${update('first.csv')}
      head -c $(($(df --output=avail -B1 home | tail -1) - 1000000)) /dev/zero > home/filler
      echo "--- before"; ${state}
      echo "--- full"; ${update('next.csv --replace-stock')}
      echo "--- after"; ${state}
      rm home/filler
      echo "--- next"; ${update('next.csv --replace-stock')}
      ${state}`;
    const { stdout, stderr } = spawnSync('unshare', ['-Urm', 'sh', '-c', `exec 2>&1; ${script}`], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const [first = '', before, full, after, next] = stdout.split(/--- \w+\n/);
    expect(first, stdout).toContain('exit 0');
    expect(full, stdout).toContain('The disk is full. Make room, and run the command again.');
    expect(full).toContain('Nothing was changed: the site that was served before is still served.');
    expect(full).toContain('exit 3');
    expect(before).toMatch(/^served \.releases\/\w+\/site\n/);
    expect(after).toBe(before);
    expect(next, stdout).toContain('exit 0');
    expect(/served (.*)/.exec(next ?? '')?.[1]).not.toBe(/served (.*)/.exec(before ?? '')?.[1]);
  },
);
