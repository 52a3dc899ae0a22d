// The pure rooms of src import only each other, zod and the one parser named for them; that keeps the clock,
// the disk and Astro out of every rule. And no program of src leans on scripts, nor the edge on a schema.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pure = ['issues', 'inventory', 'catalogue', 'inquiry', 'consent', 'policy', 'photos', 'search', 'site'];
const parsers: Record<string, string> = {
  'src/inventory/rows.ts': 'csv-parse',
  'src/policy/parse.ts': 'satteri',
};
const files = globSync(`src/{${pure.join(',')}}/**/*.ts`).filter(
  (file) => !/\.(test|fixture)\.ts$/.test(file),
);

test.each(files)('%s is pure', (file) => {
  for (const specifier of importsOf(file)) {
    expect(allowed(file, specifier), `${file} imports ${specifier}`).toBe(true);
  }
  const source = readFileSync(file, 'utf8');
  expect(source).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|import\.meta\.env/);
});

function allowed(file: string, specifier: string): boolean {
  if (specifier === 'zod') return true;
  if (!specifier.startsWith('.')) return specifier.split('/')[0] === parsers[file];
  const room = join(dirname(file), specifier).split('/')[1];
  return room !== undefined && pure.includes(room);
}

test('what is not a test imports nothing of scripts', () => {
  const programs = globSync('src/**/*.{ts,astro}').filter(
    (file) => !/\.(test|fixture)\.ts$|\/testing\//.test(file),
  );
  expect(programs.length).toBeGreaterThan(300);
  const leaning = programs.filter((file) =>
    importsOf(file).some((specifier) => join(dirname(file), specifier).startsWith('scripts/')),
  );
  expect(leaning).toEqual([]);
});

test.each(['src/edge/worker.ts', 'src/edge/node.ts'])(
  '%s comes without zod and without a parser',
  (entry) => {
    const reached = new Set([entry]);
    for (const file of reached) {
      for (const specifier of importsOf(file, false)) {
        if (specifier.startsWith('.')) reached.add(join(dirname(file), specifier));
        else
          expect(['zod', ...Object.values(parsers)], `${file} imports ${specifier}`).not.toContain(specifier);
      }
    }
    expect(reached.size).toBeGreaterThan(20);
  },
);

/** What a file imports, with the types or only what is left of it when it runs. */
function importsOf(file: string, withTypes = true): string[] {
  const source = readFileSync(file, 'utf8');
  const imports =
    /^(?:import|export)(?<type> type)?[^'"]*?from\s+'(?<named>[^']+)'|^import '(?<whole>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm;
  return [...source.matchAll(imports)]
    .filter(({ groups }) => withTypes || groups!['type'] === undefined)
    .map(({ groups }) => (groups!['named'] ?? groups!['whole'] ?? groups!['later'])!);
}
