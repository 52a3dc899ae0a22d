// The embedded database: Node's own SQLite in one file.
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Row, Sql, Statement } from './sql.ts';

/**
 * Opens the database, creating or migrating it. A transaction has reached the disk when `batch` resolves
 * (WAL with synchronous FULL); deleted content is overwritten.
 * @param path a file, or `:memory:`
 */
export function openSqlite(path: string): Sql & { close: () => void } {
  const db = new DatabaseSync(path, { timeout: 1000 });
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;`);
  migrate(db);
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  return {
    async batch(statements: readonly Statement[]) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const results = statements.map(({ sql, params = [] }) => prepare(sql).all(...params) as Row[]);
        db.exec('COMMIT');
        return results;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    async scrub() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: () => db.close(),
  };
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
