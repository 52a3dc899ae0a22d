// The folder of releases and the link that says which one is served. A release is complete before the link
// moves, and the link moves by one rename.
import { cp, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { currentLink, policiesFolder, releasesFolder, root, stockFile } from './paths.ts';
import type { Digests } from './read-inputs.ts';

/** Releases kept, the current one included. */
const KEPT = 10;

/** Makes the folder of a new release with the stock and the policies it is built from. */
export async function openRelease(now: Date): Promise<Release> {
  const id = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const folder = join(releasesFolder, id);
  await mkdir(folder, { recursive: true });
  await cp(stockFile, join(folder, 'vehicles.jsonl'));
  await cp(policiesFolder, join(folder, 'policies'), { recursive: true });
  return { id, folder, site: join(folder, 'site') };
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
  const ids = (await readdir(releasesFolder)).filter((name) => !name.startsWith('next-')).toSorted();
  for (const old of ids.slice(0, -KEPT))
    await rm(join(releasesFolder, old), { recursive: true, force: true });
}

/** Throws an unfinished release away. */
export async function dropRelease({ folder }: Release): Promise<void> {
  await rm(folder, { recursive: true, force: true });
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
