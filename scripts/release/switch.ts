// Going live: the link to the release moves by one rename, and the stock follows. What is to be done is
// written down first, so that a switch that was cut off after the rename is finished by the next command.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { releaseWords as words } from '../../src/messages/en/release.ts';
import { sha256OfFile } from './file-digest.ts';
import { currentLink, mappingFile, releasesFolder, stockFile } from './paths.ts';
import { releaseOf, servedId, type Release } from './releases.ts';

/**
 * Makes a release the one that is served, and its stock the live one. The rename of the link decides: before
 * it everything is as it was, after it the rest can only be finished.
 * @param mapping the file of a column mapping that is to be remembered
 * @throws where `dist` is a real folder and not our link: it is not ours to remove
 */
export async function switchTo(release: Release, mapping?: string): Promise<void> {
  const switching: Switching = { to: release.id, stockBefore: await sha256OfFile(stockFile), mapping };
  await writeFile(`${noteFile}.new`, JSON.stringify(switching), { flush: true });
  await rename(`${noteFile}.new`, noteFile);
  const next = join(releasesFolder, 'next-link');
  await rm(next, { force: true });
  await symlink(relative(dirname(currentLink), release.site), next);
  try {
    await rename(next, currentLink);
  } catch (error) {
    await rm(next, { force: true });
    await rm(noteFile, { force: true });
    throw new LinkInTheWay(basename(currentLink), { cause: error });
  }
  try {
    await finishSwitch();
  } catch (error) {
    throw new StockBehind((error as Error).message, { cause: error });
  }
}

/**
 * Finishes what a switch that was cut off had begun: if its release is the one that is served, the live stock
 * becomes that release's, unless it has been replaced by yet another one since. Where the release has lost its
 * stock there is nothing to finish: the live one stays, and that is said. The caller holds the lock.
 */
export async function finishSwitch(): Promise<void> {
  const switching = await readNote();
  if (!switching) return;
  if (servedId() === switching.to) {
    const { stock } = releaseOf(switching.to);
    if ((await sha256OfFile(stockFile)) === switching.stockBefore) {
      if (existsSync(stock)) await replaceFile(stock, stockFile);
      else console.error(words.stockLost(switching.to));
    }
    if (switching.mapping !== undefined && existsSync(switching.mapping))
      await replaceFile(switching.mapping, mappingFile);
  }
  await rm(noteFile, { force: true });
}

/** Where a release keeps the column mapping that was handed in with its file. */
export function mappingOf({ folder }: Release): string {
  return join(folder, 'mapping.json');
}

/** `dist` is not a link that a build has made. */
export class LinkInTheWay extends Error {}

/** The new release is served, but its stock could not be put into its place yet. */
export class StockBehind extends Error {}

async function readNote(): Promise<Switching | undefined> {
  if (!existsSync(noteFile)) return undefined;
  try {
    return switchingSchema.parse(JSON.parse(await readFile(noteFile, 'utf8')));
  } catch {
    await rm(noteFile, { force: true });
    return undefined;
  }
}

/** The copy is on disk before it takes the other's place. */
async function replaceFile(from: string, to: string): Promise<void> {
  const beside = `${to}.${process.pid}.new`;
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, beside);
    const file = await open(beside, 'r+');
    await file.sync().finally(() => file.close());
    await rename(beside, to);
  } finally {
    await rm(beside, { force: true });
  }
}

const noteFile = join(releasesFolder, 'switching.json');

/** `stockBefore` is the digest of the live stock before the switch; absent where there was none. */
const switchingSchema = z.object({
  to: z.string(),
  stockBefore: z.string().optional(),
  mapping: z.string().optional(),
});
type Switching = z.infer<typeof switchingSchema>;
