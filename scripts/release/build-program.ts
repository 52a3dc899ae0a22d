// Has Astro build the program of the pages into a folder. A process of its own: Astro and its bundler leave half
// a gigabyte behind, which a build of 100,000 vehicles has better use for.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { pageProgram } from '../../src/integrations/page-program.ts';
import { filesOf, programOf } from './page-program.ts';
import { root } from './paths.ts';

const [folder = ''] = process.argv.slice(2);
// Astro's own memory of the collections must not outlive the build: a damaged one would be believed.
const cacheDir = join(folder, 'astro');
try {
  await build({
    root,
    outDir: filesOf(folder),
    cacheDir,
    logLevel: 'warn',
    integrations: [pageProgram(programOf(folder))],
  });
  await rm(cacheDir, { recursive: true, force: true });
} catch (error) {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  process.send?.({ message, stack, code } satisfies Fault);
  process.exitCode = 1;
}
process.disconnect?.();

/** An error as it reaches the process of the build; `code` tells a full disk from a fault in a page. */
export type Fault = { message: string; stack: string | undefined; code: string | undefined };
