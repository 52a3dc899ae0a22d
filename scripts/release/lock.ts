// One writer at a time. The lock is SQLite's on an empty database: the system gives it back when its process
// ends, however it ends, so no dead process can hold it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { releasesFolder } from './paths.ts';

/** Takes the lock until it is given back or this process ends; taking it twice is no fault. @returns false where another has it */
export function takeLock(): boolean {
  if (held) return true;
  mkdirSync(releasesFolder, { recursive: true });
  const lock = new DatabaseSync(join(releasesFolder, lockName));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw error;
  }
  held = lock;
  return true;
}

/** Gives the lock back before this process ends. */
export function releaseLock(): void {
  held?.close();
  held = undefined;
}

const lockName = 'lock.sqlite';

/** Result code SQLITE_BUSY (sqlite.org/rescode.html). */
const sqliteBusy = 5;

let held: DatabaseSync | undefined;
