// The pure rooms of src import only each other, zod and the one parser named for them; that keeps the clock,
// the disk and Astro out of every rule.
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
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(
    /^(?:import|export)[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gm,
  )) {
    expect(allowed(file, specifier ?? ''), `${file} imports ${specifier}`).toBe(true);
  }
  expect(source).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|import\.meta\.env/);
});

function allowed(file: string, specifier: string): boolean {
  if (specifier === 'zod') return true;
  if (!specifier.startsWith('.')) return specifier.split('/')[0] === parsers[file];
  const room = join(dirname(file), specifier).split('/')[1];
  return room !== undefined && pure.includes(room);
}
