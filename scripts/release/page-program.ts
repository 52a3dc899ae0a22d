// The program that renders the pages: what Astro makes of src, content/site and the policies. It is kept for the
// next stock, since building it costs more than rendering the pages that a working day changes.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsFolder } from './paths.ts';
import { assertUnchanged, digestFiles, type Digests } from './read-inputs.ts';
import type { Fault } from './build-program.ts';

/** Programs kept: the one in use, and those of a few changes back. */
const KEPT = 4;

/**
 * The program for some inputs: the one that was kept, if its files are still what was written, or a new one.
 * The caller has put the folders of the inputs into the environment (src/data/inputs.ts).
 * @param siteFolder describes the exporter
 * @param anew builds it even where one was kept
 */
export async function preparePageProgram(
  digests: Pick<Digests, 'code' | 'site' | 'policies' | 'today'>,
  siteFolder: string,
  anew: boolean,
): Promise<PageProgram> {
  const { code, site, policies } = digests;
  const folder = join(programsFolder, [code, site, policies].map((digest) => digest.slice(0, 12)).join('-'));
  if (anew || !(await isWhole(folder))) {
    await build(folder, anew, () => assertUnchanged(digests, siteFolder));
    await removeOld(folder);
  }
  // A file system that keeps no times keeps the program a little longer or shorter.
  await utimes(folder, new Date(), new Date()).catch(() => undefined);
  const names = await readdir(programOf(folder));
  const entry = names.find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${folder} holds no program to render pages with.`);
  return { entry: join(programOf(folder), entry), files: filesOf(folder) };
}

/** @param check throws where what it was built of has changed */
async function build(folder: string, anew: boolean, check: () => Promise<void>): Promise<void> {
  const beside = `${folder}.${process.pid}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    await buildWithAstro(beside);
    await check();
    const sha256 = digestFiles([programOf(beside), filesOf(beside)]);
    await writeFile(join(beside, digestName), sha256, { flush: true });
    // Another process may have built the same meanwhile, and run it by now.
    if (!anew && (await isWhole(folder))) return;
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Runs ./build-program.ts; an error there is the error here. */
function buildWithAstro(folder: string): Promise<void> {
  return new Promise((built, failed) => {
    const script = fileURLToPath(new URL('./build-program.ts', import.meta.url));
    const child = fork(script, [folder]);
    child.once('message', (fault) => failed(Object.assign(new Error(), fault as Fault)));
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? built() : failed(new Error('Astro could not build the program that renders the pages.')),
    );
  });
}

/** Whether a kept program is complete and undamaged. */
async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, digestName))) return false;
  const sha256 = await readFile(join(folder, digestName), 'utf8');
  return sha256 === digestFiles([programOf(folder), filesOf(folder)]);
}

/**
 * Removes the programs that have not been used for longest, and what builds that were cut off have left.
 * @param spared is in use, whatever the clock said when the others were
 */
async function removeOld(spared: string): Promise<void> {
  const names = (await readdir(programsFolder)).filter((name) => name !== basename(spared));
  const used = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(programsFolder, name)).catch(() => undefined);
      return { name, at: found?.mtimeMs ?? 0 };
    }),
  );
  for (const { name } of used.toSorted((a, b) => b.at - a.at).slice(KEPT - 1)) {
    await rm(join(programsFolder, name), { recursive: true, force: true });
  }
}

const digestName = 'sha256';
export const programOf = (folder: string) => join(folder, 'program');
export const filesOf = (folder: string) => join(folder, 'files');

export type PageProgram = {
  /** The module to import: src/integrations/page-program-entry.ts, built. */
  entry: string;
  /** The folder of what stands on the site beside the pages: public, and the scripts. */
  files: string;
};
