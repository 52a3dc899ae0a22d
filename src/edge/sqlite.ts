// The embedded database: Node's own SQLite in one file.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { closeToOthers, makeOwnFile } from './own-files.ts';
import type { Row, Sql, Statement } from './sql.ts';

/**
 * Opens the database, creating or migrating it. A transaction has reached the disk when `batch` resolves
 * (WAL with synchronous FULL); deleted content is overwritten.
 *
 * SQLite goes on writing to a file that was deleted, moved or replaced, and all of it is lost. So whether the
 * file is still the one at the path is looked at before each transaction, which then opens the one that is
 * there or makes it anew, and after it: what went into a file that is gone was not stored.
 * @param path a file, or `:memory:`
 * @param onAnew told when the file is not the one that was open
 */
export function openSqlite(path: string, onAnew = () => {}): Sql & { close: () => void } {
  let open: Open | undefined = openFile(path);
  const current = (): Open => {
    if (open && open.files === filesAt(path)) return open;
    if (open) leave(open.db);
    open = undefined;
    open = openFile(path);
    onAnew();
    return open;
  };

  return {
    async batch(statements: readonly Statement[]) {
      const { db, files, prepare } = current();
      db.exec('BEGIN IMMEDIATE');
      try {
        const results = statements.map(({ sql, params = [] }) => prepare(sql).all(...params) as Row[]);
        db.exec('COMMIT');
        if (files !== filesAt(path)) throw new MovedError();
        return results;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    async scrub() {
      current().db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: () => open?.db.close(),
  };
}

function openFile(path: string): Open {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Made before it is opened, so that the two can be compared.
    makeOwnFile(path);
    // SQLite gives those that it makes the rights of the first.
    for (const beside of ['-wal', '-shm']) closeToOthers(path + beside, 0o600);
  }
  const file = numbersOf(path);
  const db = new DatabaseSync(path, { timeout: 1000 });
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;`);
    migrate(db);
    if (numbersOf(path) !== file) throw new MovedError();
  } catch (error) {
    db.close();
    throw error;
  }
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return { db, prepare, files: filesAt(path) };
}

/** Which file stands at the path, with the log of its last writes. */
function filesAt(path: string): string {
  return `${numbersOf(path)} ${numbersOf(`${path}-wal`)}`;
}

/** No other file has these numbers while this one is open. */
function numbersOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : 'none';
}

/** What the log holds goes into the file first: it may have been moved without it, and no other must take it for its own. */
function leave(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // There is nothing left to bring in order.
  }
  db.close();
}

function migrate(db: DatabaseSync): void {
  const folder = new URL('migrations/', import.meta.url);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  for (const [index, name] of names.entries()) {
    db.exec('BEGIN IMMEDIATE');
    const { user_version: done } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (index >= done) {
      db.exec(`${readFileSync(new URL(name, folder), 'utf8')}; PRAGMA user_version = ${index + 1}`);
    }
    db.exec('COMMIT');
  }
}

/** Its name stands in the log. */
class MovedError extends Error {
  override name = 'DatabaseMoved';
  override message = 'the database was deleted, moved or replaced';
}

type Open = { db: DatabaseSync; prepare: (sql: string) => StatementSync; files: string };
