// The folder of releases and the link that says which one is served. A release is complete before the link
// moves, and the link moves by one rename.
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { currentLink, policiesFolder, releasesFolder, root, stockFile } from './paths.ts';
import type { Digests } from './read-inputs.ts';

/** Releases kept, the current one included. */
const KEPT = 10;
const lockFile = join(releasesFolder, 'lock');

/**
 * Makes the folder of a new release with the stock and the policies it is built from, and removes what builds
 * that were cut off have left. One build at a time: the lock is ours until this process ends.
 * @throws where another build is running
 */
export async function openRelease(now: Date): Promise<Release> {
  await mkdir(releasesFolder, { recursive: true });
  await lock();
  for (const name of await readdir(releasesFolder)) {
    const isRelease = existsSync(join(releasesFolder, name, 'release.json'));
    if (!isRelease && name !== basename(lockFile)) {
      await rm(join(releasesFolder, name), { recursive: true, force: true });
    }
  }
  const id = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const folder = join(releasesFolder, id);
  await mkdir(folder);
  await cp(stockFile, join(folder, 'vehicles.jsonl'));
  await cp(policiesFolder, join(folder, 'policies'), { recursive: true });
  return { id, folder, site: join(folder, 'site') };
}

async function lock(): Promise<void> {
  const take = () => writeFile(lockFile, String(process.pid), { flag: 'wx' });
  try {
    await take();
  } catch {
    const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
    if (holder && isRunning(holder)) {
      throw new Error(
        `Another build is running (process ${holder}). Wait until it has ended, and try again.`,
      );
    }
    await rm(lockFile, { force: true });
    await take();
  }
  process.once('exit', () => rmSync(lockFile, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes the record that makes a release complete. */
export async function recordRelease({ folder }: Release, record: ReleaseRecord): Promise<void> {
  await writeFile(join(folder, 'release.json'), `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * Makes a release the one that is served, and removes the oldest beyond the last ten.
 * @throws where `dist` is a real folder and not our link: it is not ours to remove
 */
export async function switchTo({ id, site }: Release): Promise<void> {
  const next = join(releasesFolder, `next-${id}`);
  await symlink(relative(dirname(currentLink), site), next);
  try {
    await rename(next, currentLink);
  } catch (error) {
    await rm(next, { force: true });
    throw new Error(
      `${basename(currentLink)} is in the way: it should be a link made by a build. Remove it.`,
      {
        cause: error,
      },
    );
  }
  const ids = (await readdir(releasesFolder)).filter((name) => name !== basename(lockFile)).toSorted();
  for (const old of ids.slice(0, -KEPT))
    await rm(join(releasesFolder, old), { recursive: true, force: true });
}

/** Throws an unfinished release away when the process ends: pages may still be on their way to it. */
export function dropRelease({ folder }: Release): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** The release that is served, if there is one and it is whole. */
export async function currentRelease(): Promise<(Release & { record: ReleaseRecord }) | undefined> {
  try {
    const site = join(root, await readlink(currentLink));
    const folder = dirname(site);
    const record = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as ReleaseRecord;
    return { id: record.id, folder, site, record };
  } catch {
    return undefined;
  }
}

export type Release = { id: string; folder: string; site: string };
export type ReleaseRecord = {
  id: string;
  /** When it was built, ISO 8601 in UTC. */
  builtAt: string;
  source: { name: string; bytes: number; sha256: string };
  asOf: string;
  counts: { counted: number; sold: number; left: number };
  pages: number;
  digests: Digests;
};
