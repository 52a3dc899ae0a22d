// npm run bench [-- 411 10000 100000]: what a full build, a rebuild and an update cost, as ratios to the full
// build and per page, beside a plain `astro build` of the same pages. Time is processor time, user and system:
// a shared machine cannot distort it as it does the clock, which is printed too.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { otherPrices, workingDay } from './bench/changed-rows.ts';
import { tellUsage } from './command-options.ts';
import { copyProject, type ProjectCopy } from './release/project-copy.fixture.ts';

const usage = 'npm run bench [-- SIZE ...]: whole numbers of vehicles, 100 or more';
tellUsage(usage);
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [411, 10_000, 100_000];
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) {
  console.error(usage);
  process.exit(2);
}
for (const size of sizes) bench(size);

function bench(vehicles: number): void {
  const project = copyProject(`bench-${vehicles}`);
  try {
    const file = (name: string) => project.at(`${name}.csv`);
    run(project, ['scripts/sample.ts', '--count', String(vehicles), '--out', file('stock')]);
    const csv = readFileSync(file('stock'), 'utf8');
    writeFileSync(file('prices'), otherPrices(csv));
    writeFileSync(file('day'), workingDay(csv));
    run(project, ['scripts/ingest.ts', file('stock')]);
    // Pictures are made once, apart from the pages: what making them costs, their own command says.
    run(project, ['scripts/photos.ts']);

    const full = run(project, ['scripts/build.ts', '--full']);
    console.log(`\n${vehicles} vehicles, ${full.pages} pages`);
    console.log(
      '                             rendered   cpu s  ratio  clock s  ratio  clock ms/page  peak MB',
    );
    const print = (what: string, { rendered, cpu, wall, maxRSS, pages }: typeof full) => {
      const cells = [
        what.padEnd(27),
        String(rendered).padStart(9),
        cpu.toFixed(1).padStart(7),
        (cpu / full.cpu).toFixed(2).padStart(6),
        wall.toFixed(1).padStart(8),
        (wall / full.wall).toFixed(2).padStart(6),
        ((wall / pages) * 1000).toFixed(2).padStart(14),
        Math.round(maxRSS / 1024)
          .toString()
          .padStart(8),
      ];
      console.log(cells.join(' '));
    };
    print('full build', full);
    print('no change', run(project, ['scripts/build.ts']));
    print('50 other prices', run(project, ['scripts/update.ts', file('prices')]));
    print('20 new, 20 gone, 10 prices', run(project, ['scripts/update.ts', file('day')]));
    print('plain astro build', { ...plainBuild(project), rendered: full.pages, pages: full.pages });
  } finally {
    project.remove();
  }
}

/** The same pages by Astro alone: no checks, no release, nothing taken over. */
function plainBuild(project: ProjectCopy): Usage {
  const entry = project.at('plain.mjs');
  mkdirSync(project.at('.cache/plain'), { recursive: true });
  writeFileSync(
    entry,
    `import { build } from 'astro';\nawait build({ root: ${JSON.stringify(project.folder)}, outDir: '.cache/plain/out', cacheDir: '.cache/plain/astro', logLevel: 'warn' });\n`,
  );
  return run(project, [entry]);
}

function run(project: ProjectCopy, args: readonly string[]): Usage & { pages: number; rendered: number } {
  const usageFile = project.at('usage.jsonl');
  rmSync(usageFile, { force: true });
  const asNpmDoes = ['--import', pathToFileURL(project.at('scripts/compile-cache.mjs')).href];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asNpmDoes, ...args], {
    cwd: project.folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${pathToFileURL(project.at('scripts/bench/usage.ts')).href}`,
      FORECOURT_USAGE: usageFile,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  const [, pages = '0', rendered = '0'] = /: ([\d,]+) pages \(([\d,]+) rendered\)/.exec(stdout) ?? [];
  const toNumber = (text: string) => Number(text.replaceAll(',', ''));
  return {
    ...together(readFileSync(usageFile, 'utf8')),
    pages: toNumber(pages),
    rendered: toNumber(rendered),
  };
}

/** What the processes of a command used: the work of all, the time of the longest, the memory of the largest. */
function together(lines: string): Usage {
  const each = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Usage);
  return {
    wall: Math.max(...each.map(({ wall }) => wall)),
    cpu: each.reduce((sum, { cpu }) => sum + cpu, 0),
    maxRSS: Math.max(...each.map(({ maxRSS }) => maxRSS)),
  };
}

/** Seconds of the clock and of the processor; memory in kB. */
type Usage = { wall: number; cpu: number; maxRSS: number };
