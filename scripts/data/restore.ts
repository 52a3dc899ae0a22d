// Brings back from a backup what .data has lost. It adds and never overwrites, and a server that runs goes on
// with what is there afterwards (../../src/edge/sqlite.ts), so it is safe meanwhile and after any doubt; what was
// erased at a person's request stays erased.
import { existsSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inflateSync } from 'node:zlib';
import { databaseName } from '../../src/edge/node.ts';
import { makeOwnFolder } from '../../src/edge/own-files.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { erase, readTombstones } from '../../src/edge/staff.ts';
import { addErasures, erasuresName, parseErasures, readErasures } from '../inbox/erasures-file.ts';

/** @returns what was done, or why nothing was: the backup is not one, or the database in place is damaged */
export async function restore(file: string, data: string): Promise<Restored | Refused> {
  const database = join(data, databaseName);
  const fault = faultOf(file, true);
  if (fault) return { refused: 'backup', why: fault };
  const damage = existsSync(database) ? faultOf(database, false) : undefined;
  if (damage) return { refused: 'database', why: damage };

  makeOwnFolder(data);
  const copy = join(data, `${databaseName}.restoring`);
  try {
    // Opening migrates, and the backup itself stays as it is.
    copyFileSync(file, copy);
    openSqlite(copy).close();
    const files = unpack(copy, data);
    // Before anything is brought back: whatever happens then, nobody who was erased is there for a moment.
    const erasedAgain = await eraseAgain([copy, database], join(data, erasuresName));
    return { ...merge(copy, database), erasedAgain, files };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true });
  }
}

/** Why a file cannot be used; undefined where it can. */
function faultOf(file: string, isBackup: boolean): string | undefined {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      const { integrity_check: verdict } = db.prepare('PRAGMA integrity_check').get() as Record<
        string,
        string
      >;
      if (verdict !== 'ok') return verdict;
      const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
      const names = new Set(tables.map(({ name }) => name));
      const needed = isBackup ? ['inquiries', 'notices', 'erasures', 'sqlar'] : ['inquiries'];
      const missing = needed.filter((name) => !names.has(name));
      return missing.length > 0 ? `no table ${missing.join(', ')}` : undefined;
    } finally {
      db.close();
    }
  } catch (error) {
    return (error as Error).message;
  }
}

/** Writes the files that are not there; the tombstones of both sides are put together. */
function unpack(copy: string, data: string): number {
  const db = new DatabaseSync(copy, { readOnly: true });
  let written = 0;
  try {
    for (const row of db.prepare('SELECT name, sz, data FROM sqlar').iterate()) {
      const { name, sz, data: content } = row as { name: string; sz: number; data: Uint8Array };
      if (!isInside(name)) continue;
      const bytes = content.length === sz ? content : inflateSync(content);
      const path = join(data, name);
      if (name === erasuresName) {
        addErasures(path, parseErasures(Buffer.from(bytes).toString('utf8')));
      } else if (!existsSync(path)) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes, { mode: 0o600 });
        written += 1;
      }
    }
  } finally {
    db.close();
  }
  return written;
}

/** Whether a name stays in the folder it is put into; files are called as staff called them. */
function isInside(name: string): boolean {
  return !name.includes('\\') && name.split('/').every((part) => !['', '.', '..'].includes(part));
}

function merge(
  copy: string,
  database: string,
): { back: number; there: number; consents: number; consentsApart: number } {
  const db = new DatabaseSync(database, { timeout: 5000 });
  try {
    db.exec('PRAGMA foreign_keys = ON');
    db.prepare('ATTACH ? AS backup').run(copy);
    db.exec('BEGIN IMMEDIATE');
    const columns = db.prepare("SELECT name FROM pragma_table_info('inquiries')").all();
    const list = columns.map(({ name }) => `"${String(name)}"`).join(', ');
    const { total } = db.prepare('SELECT count(*) AS total FROM backup.inquiries').get() as { total: number };
    const back = db
      .prepare(
        `INSERT INTO main.inquiries (${list}) SELECT ${list} FROM backup.inquiries
          WHERE id NOT IN (SELECT id FROM main.inquiries) RETURNING id`,
      )
      .all() as { id: string }[];
    // The trigger has made each of them due; the backup knows what staff were already told.
    const notice = db.prepare(
      `UPDATE main.notices SET (due_at, attempts, fault, delivered_at, dead_at) =
        (SELECT due_at, attempts, fault, delivered_at, dead_at FROM backup.notices b WHERE b.id = notices.id)
        WHERE id = ?`,
    );
    for (const { id } of back) notice.run(id);
    db.exec('INSERT OR IGNORE INTO main.erasures SELECT id, erased_at FROM backup.erasures; COMMIT');
    return { back: back.length, there: total - back.length, ...mergeConsents(db) };
  } finally {
    db.close();
  }
}

/**
 * Adds the records of consent that continue the chain. Where the database went on with records of its own, or
 * has records of before that expired, the two cannot be one chain: the backup's stay in the backup.
 */
function mergeConsents(db: DatabaseSync): { consents: number; consentsApart: number } {
  const missing = 'FROM backup.consents WHERE id NOT IN (SELECT id FROM main.consents)';
  const rows = db.prepare(`SELECT seq ${missing} ORDER BY seq`).all();
  const add = db.prepare('INSERT INTO main.consents SELECT * FROM backup.consents WHERE seq = ?');
  db.exec('BEGIN IMMEDIATE');
  try {
    takeCuts(db);
    for (const { seq } of rows) add.run(seq as number);
    db.exec('COMMIT');
    return { consents: rows.length, consentsApart: 0 };
  } catch {
    // The table takes nothing that does not follow its last record.
    if (db.isTransaction) db.exec('ROLLBACK');
    return { consents: 0, consentsApart: rows.length };
  }
}

/**
 * Where the chain begins whose old end has expired, for a database that has no record yet. The guard over cuts asks
 * for the records that were cut off, which are nowhere any more: it is taken off for this one statement.
 */
function takeCuts(db: DatabaseSync): void {
  const guard = 'consent_cuts_at_whole_months';
  const { sql } = db.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').get(guard) as {
    sql: string;
  };
  db.exec(`DROP TRIGGER main.${guard};
    INSERT INTO main.consent_cuts SELECT * FROM backup.consent_cuts
      WHERE NOT EXISTS (SELECT 1 FROM main.consents) AND NOT EXISTS (SELECT 1 FROM main.consent_cuts);
    ${sql}`);
}

/** Erases in each of the databases what any of them, or the file, remembers as erased. */
async function eraseAgain(databases: readonly string[], erasuresFile: string): Promise<number> {
  const open = databases.map((file) => openSqlite(file));
  try {
    const known = (await Promise.all(open.map(readTombstones))).flat();
    addErasures(erasuresFile, known);
    const all = readErasures(erasuresFile);
    const erased = await Promise.all(open.map((sql) => erase(sql, all)));
    return erased.reduce((sum, count) => sum + count, 0);
  } finally {
    for (const sql of open) sql.close();
  }
}

export type Restored = {
  /** Inquiries brought back, already there, and brought back only to be erased again. */
  back: number;
  there: number;
  erasedAgain: number;
  /** Records of consent brought back, and those that do not continue the chain here. */
  consents: number;
  consentsApart: number;
  files: number;
};
export type Refused = { refused: 'backup' | 'database'; why: string };
