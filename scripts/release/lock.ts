// One writer at a time. The lock is SQLite's on an empty database: the system gives it back when its process
// ends, however it ends, so no dead process can hold it.
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { releasesFolder } from './paths.ts';

/**
 * Takes the lock until it is given back or this process ends; taking it twice is no fault.
 * @returns false where another has it
 * @throws {@link LockUnusable} where its file cannot be one
 */
export function takeLock(): boolean {
  if (held) return true;
  mkdirSync(releasesFolder, { recursive: true });
  const file = join(releasesFolder, lockName);
  const first = tryToLock(file);
  // Who finds the damage could read the file, so nobody holds it. It is emptied in its place: to remove it could
  // take the new one from under another who does the same.
  if (first === 'damaged') truncateSync(file);
  const locked = first === 'damaged' ? tryToLock(file) : first;
  if (locked === 'damaged') throw new LockUnusable(file);
  if (locked === 'busy') return false;
  held = locked;
  return true;
}

/** The file of the lock is there and cannot be used. */
export class LockUnusable extends Error {}

function tryToLock(file: string): DatabaseSync | 'busy' | 'damaged' {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file);
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === sqliteBusy) return 'busy';
    if (damages.has(errcode)) return 'damaged';
    throw new LockUnusable(file, { cause: error });
  }
}

/** Gives the lock back before this process ends. */
export function releaseLock(): void {
  held?.close();
  held = undefined;
}

const lockName = 'lock.sqlite';

/** Result code SQLITE_BUSY (sqlite.org/rescode.html). */
const sqliteBusy = 5;
/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const damages: ReadonlySet<number | undefined> = new Set([11, 26]);

let held: DatabaseSync | undefined;
