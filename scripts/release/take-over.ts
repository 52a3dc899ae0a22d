// Brings the pages that did not change from the release before into a new one, as hard links: no byte is
// copied, and the old release can be removed without touching the new one.
import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param addresses pages and files, as a visitor asks for them */
export function takeOver(addresses: Iterable<string>, from: string, to: string): void {
  const made = new Set<string>();
  for (const address of addresses) {
    const file = fileOf(address);
    const folder = dirname(join(to, file));
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    linkOrCopy(join(from, file), join(to, file));
  }
}

/** Whether the file that answers at an address is there and is the one that was recorded. */
export function isAsRecorded(site: string, address: string, sha256: string): boolean {
  try {
    return digestFile(readFileSync(join(site, fileOf(address)))) === sha256;
  } catch {
    return false;
  }
}

/** As recorded for each page in the list of a release's pages. */
export function digestFile(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** The file that answers at an address, in a site's folder. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Copies where the file system has no hard links, or no more for this file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EMLINK', 'EPERM', 'ENOTSUP'].includes(code)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
