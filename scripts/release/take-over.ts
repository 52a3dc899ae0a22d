// Brings the pages that did not change from the release before into a new one, as hard links: no byte is
// copied, and the old release can be removed without touching the new one.
import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  type BigIntStats,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a site's folder of the spare one, if there is one. Nothing in it is believed: the caller takes out what has
 * no place there, and {@link pageLinker} what is not the very file.
 * @returns the addresses of what stands in it
 */
export function takeSpare(spare: string, site: string): Set<string> {
  const there = new Set<string>();
  if (!existsSync(spare)) return there;
  renameSync(spare, site);
  /** Notes the files of a folder, and removes it if it has none. */
  const isFilled = (folder: string): boolean => {
    const entries = readdirSync(join(site, folder), { withFileTypes: true });
    const filled = entries.filter((entry) => {
      if (entry.isDirectory()) return isFilled(`${folder}${entry.name}/`);
      there.add(entry.name === 'index.html' ? folder : folder + entry.name);
      return true;
    });
    if (filled.length === 0) rmdirSync(join(site, folder));
    return filled.length > 0;
  };
  isFilled('/');
  return there;
}

/**
 * A function that links the file of a page; `from` and `to` are folders of sites.
 * @param there the addresses of what stands in `to`
 */
export function pageLinker(
  from: string,
  to: string,
  there: ReadonlySet<string> = new Set(),
): (address: string) => void {
  const made = new Set<string>();
  return (address) => {
    const file = fileOf(address);
    const [source, target] = [join(from, file), join(to, file)];
    const folder = dirname(target);
    if (there.has(address)) {
      if (isSameFile(source, target)) return;
      unlinkSync(target);
    } else if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    linkOrCopy(source, target);
  };
}

/** Whether two paths lead to one file, linked twice. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => lstatSync(path, { bigint: true })) as [BigIntStats, BigIntStats];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Takes a page's file out of a site, and the folders that are empty without it. */
export function removePage(site: string, address: string): void {
  const file = join(site, fileOf(address));
  unlinkSync(file);
  for (let folder = dirname(file); folder !== site && removeIfEmpty(folder); folder = dirname(folder));
}

/** Asks the file system to: to look first would list a folder of a hundred thousand vehicles for each of them. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return false;
    throw error;
  }
}

/** Whether the file that answers at an address is there and is the one that was recorded. */
export function isAsRecorded(site: string, address: string, sha256: string): boolean {
  try {
    return digestFile(readInto(join(site, fileOf(address)))) === sha256;
  } catch {
    return false;
  }
}

/** All files go through one buffer: a new one for each costs more than reading and hashing it. */
function readInto(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) return buffer.subarray(0, length);
      length += read;
    }
  } finally {
    closeSync(file);
  }
}

let buffer = Buffer.alloc(1_000_000);

/** As recorded for each page in the list of a release's pages. */
export function digestFile(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** The file that answers at an address, in a site's folder. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Copies where the file system has no hard links, or no more for this file. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EMLINK', 'EPERM', 'ENOTSUP'].includes(code)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
