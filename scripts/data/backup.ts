// One file holds everything of .data: a copy of the database, taken while the server runs, with the other
// files inside it as an SQLite archive (`sqlite3 FILE -Ax` unpacks them anywhere).
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { deflateSync } from 'node:zlib';
import { databaseName } from '../../src/edge/node.ts';
import { makeOwnFile } from '../../src/edge/own-files.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';

/** Writes the backup under another name first, so that a file with its name is always whole. */
export async function backUp(data: string, file: string): Promise<{ inquiries: number; files: number }> {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  openSqlite(join(data, databaseName)).close();
  const source = new DatabaseSync(join(data, databaseName), { readOnly: true, timeout: 5000 });
  try {
    makeOwnFile(unfinished);
    await backup(source, unfinished);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(unfinished);
  try {
    copy.exec(`PRAGMA journal_mode = DELETE; ${archiveTable}; BEGIN`);
    const insert = copy.prepare('INSERT INTO sqlar (name, mode, mtime, sz, data) VALUES (?, ?, ?, ?, ?)');
    const names = listFiles(data);
    for (const name of names) {
      const path = join(data, name);
      const { mode, mtimeMs } = statSync(path);
      const bytes = readFileSync(path);
      const packed = deflateSync(bytes);
      const content = packed.length < bytes.length ? packed : bytes;
      insert.run(name.split(sep).join('/'), mode, Math.floor(mtimeMs / 1000), bytes.length, content);
    }
    copy.exec('COMMIT');
    const { n } = copy.prepare('SELECT count(*) AS n FROM inquiries').get() as { n: number };
    copy.close();
    await rename(unfinished, file);
    return { inquiries: n, files: names.length };
  } catch (error) {
    if (copy.isOpen) copy.close();
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The folder of what staff practise with: invented, and laid out anew for the asking. */
export const practiceName = 'practice';

/** As https://sqlite.org/sqlar.html defines it. */
const archiveTable = 'CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)';

/** Every file but the database itself, which is copied as a database, and what staff practise with. */
function listFiles(data: string): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(data, join(parentPath, name)))
    .filter((name) => !name.startsWith(databaseName) && !name.startsWith(`${practiceName}${sep}`))
    .toSorted();
}
