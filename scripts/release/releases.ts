// The folder of releases: making one, reading them, throwing them away. What is served is ./switch.ts's matter.
import { existsSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { edgeFileName } from './edge-files.ts';
import { sha256OfFile } from './file-digest.ts';
import { currentLink, home, policiesFolder, releasesFolder, stockFile } from './paths.ts';
import { recordSchema, stagedSchema, type ReleaseRecord, type StagedRecord } from './record.ts';

/** Releases kept, the current one included. */
const KEPT = 10;

/**
 * Makes the folder of a new release with the policies it is built from, and discards what builds that were cut
 * off have left, and what was kept aside. The caller holds the lock (./lock.ts).
 */
export async function openRelease(now: Date, policies = policiesFolder): Promise<Release> {
  await mkdir(releasesFolder, { recursive: true });
  const names = (await readdir(releasesFolder)).filter((name) => isId.test(name));
  const served = servedId();
  for (const name of names) {
    if (name !== served && !existsSync(join(releasesFolder, name, recordName))) discard(releaseOf(name));
  }
  const release = releaseOf(nextId(now, names.toSorted().at(-1)));
  await mkdir(release.folder);
  await cp(policies, release.policies, { recursive: true });
  return release;
}

/** Puts the live stock into a new release. */
export async function takeLiveStock({ stock }: Release): Promise<void> {
  await cp(stockFile, stock);
}

/**
 * The id of a release: when it was made, in UTC. Ids are in order even if the clock is not: where it has
 * stood still or gone back, the id is one second after the latest.
 */
export function nextId(now: Date, latest: string | undefined): string {
  const id = toId(now);
  return latest === undefined || id > latest ? id : toId(new Date(toTime(latest) + 1000));
}

/** Writes the record that makes a release complete. */
export async function recordRelease({ folder }: Release, record: ReleaseRecord): Promise<void> {
  const beside = join(folder, `${recordName}.new`);
  await writeFile(beside, `${JSON.stringify(record, null, 2)}\n`, { flush: true });
  await rename(beside, join(folder, recordName));
}

/**
 * Completes a release that is kept aside: no list shows it, and the next release that is opened removes it. It
 * can be published as long as the site and the live stock are still those it was made against.
 */
export async function stageRelease({ folder }: Release, record: ReleaseRecord): Promise<void> {
  const staged: StagedRecord = { record, against: servedId(), stock: await sha256OfFile(stockFile) };
  await writeFile(join(folder, stagedName), JSON.stringify(staged), { flush: true });
}

/** A release kept aside, if it is whole and neither the site nor the stock has changed since. */
export async function readStaged(id: string): Promise<CompleteRelease | undefined> {
  if (!isId.test(id)) return undefined;
  const release = releaseOf(id);
  try {
    const text = await readFile(join(release.folder, stagedName), 'utf8');
    const { record, against, stock } = stagedSchema.parse(JSON.parse(text));
    const isOvertaken = against !== servedId() || stock !== (await sha256OfFile(stockFile));
    return !isOvertaken && isWhole(release, record) ? { ...release, record } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a release that was kept aside one like any other, to be switched in. */
export async function publishStaged(release: CompleteRelease): Promise<void> {
  await recordRelease(release, release.record);
  await rm(join(release.folder, stagedName));
}

/**
 * Throws an unfinished release away when the process ends, whatever has gone wrong. One that has come to be served
 * stays, and one that is kept aside.
 */
export function dropRelease({ id, folder }: Release): void {
  process.once('exit', () => {
    if (servedId() !== id && !existsSync(join(folder, stagedName)))
      rmSync(folder, { recursive: true, force: true });
  });
}

/**
 * Removes a release that is not served and that nothing works on. Its site becomes the spare one, if there is none:
 * most of it is in the next release too, and to remove ten thousand files takes longer than to make a release.
 */
export function discard({ folder, site }: Release): void {
  for (const name of [recordName, stagedName]) rmSync(join(folder, name), { force: true });
  if (existsSync(site) && !existsSync(spareSite)) renameSync(site, spareSite);
  rmSync(folder, { recursive: true, force: true });
}

/** The complete releases, newest first. */
export async function listReleases(): Promise<CompleteRelease[]> {
  const names = existsSync(releasesFolder) ? await readdir(releasesFolder) : [];
  const ids = names.filter((name) => isId.test(name)).toSorted();
  const all = await Promise.all(ids.toReversed().map(readRelease));
  return all.filter((release) => release !== undefined);
}

/** The release of an id, if it is whole. */
export async function readRelease(id: string): Promise<CompleteRelease | undefined> {
  const release = releaseOf(id);
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(join(release.folder, recordName), 'utf8')));
    return isWhole(release, record) ? { ...release, record } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all is there that serving, building from it and going back to it need. @throws where something is missing */
function isWhole({ id, site, stock, policies, edge }: Release, record: ReleaseRecord): boolean {
  const isThere = [site, policies].every((folder) => statSync(folder).isDirectory());
  return isThere && [stock, edge].every((file) => statSync(file).isFile()) && record.id === id;
}

/** The release that is served, if there is one and it is whole. */
export async function currentRelease(): Promise<CompleteRelease | undefined> {
  const id = servedId();
  return id === undefined ? undefined : readRelease(id);
}

/** Removes the oldest releases beyond the last ten; never the one that is served. */
export async function removeOldReleases(): Promise<void> {
  const served = servedId();
  const ids = (await readdir(releasesFolder)).filter((name) => isId.test(name)).toSorted();
  for (const id of ids.slice(0, -KEPT)) if (id !== served) discard(releaseOf(id));
}

/** What `dist` leads to, whether that is whole or not. */
export function servedId(): string | undefined {
  try {
    const id = basename(dirname(join(home, readlinkSync(currentLink))));
    return isId.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** A release whose parts stand in a folder of their own. */
export function releaseIn(folder: string, id: string): Release {
  return {
    id,
    folder,
    site: join(folder, 'site'),
    stock: join(folder, 'vehicles.jsonl'),
    policies: join(folder, 'policies'),
    pages: join(folder, 'pages.jsonl'),
    photos: join(folder, 'photos.json'),
    edge: join(folder, edgeFileName),
  };
}

/** Where a release of an id stands, whether it is there or not. */
export function releaseOf(id: string): Release {
  return releaseIn(join(releasesFolder, id), id);
}

/** A site that belongs to no release; the next one is made of it (./take-over.ts). */
export const spareSite = join(releasesFolder, 'spare');

const isId = /^\d{8}T\d{6}Z$/;
const recordName = 'release.json';
const stagedName = 'staged.json';

/** `2026-11-22T10:15:30.123Z` -> `20261122T101530Z` */
function toId(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

function toTime(id: string): number {
  return Date.parse(id.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'));
}

/** Where its parts stand. */
export type Release = {
  id: string;
  folder: string;
  site: string;
  stock: string;
  policies: string;
  pages: string;
  photos: string;
  /** The settings of the edge. */
  edge: string;
};
export type CompleteRelease = Release & { record: ReleaseRecord };
