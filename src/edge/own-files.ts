// What is kept of people is for the account that the server runs under, whatever its umask says.
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

/** Makes a folder that only this account can open. */
export function makeOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  closeToOthers(path, 0o700);
}

/** Makes an empty file that only this account can read, where there is none yet. */
export function makeOwnFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    closeToOthers(path, 0o600);
  }
}

/** Only where everybody has a right: a group that somebody has let in stays in. */
export function closeToOthers(path: string, mode: number): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || (found.mode & 0o007) === 0) return;
  try {
    chmodSync(path, mode);
  } catch {
    // It belongs to another account, whose server sees to it.
  }
}
