import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from './sqlite.ts';

let folder: string;
let file: string;
let opened: number;
const closing: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-sqlite-'));
  file = join(folder, 'data', 'inquiries.db');
  opened = 0;
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  rmSync(folder, { recursive: true });
});

function open(path = file) {
  const { close, ...sql } = openSqlite(path, () => (opened += 1));
  closing.push(close);
  return sql;
}
const add = (id: string) => ({ sql: 'INSERT INTO erasures VALUES (?, 1)', params: [id] });
const ids = async (sql: ReturnType<typeof open>) =>
  ((await sql.batch([{ sql: 'SELECT id FROM erasures' }]))[0] ?? []).map(({ id }) => id);

const remove = (...names: string[]) => {
  for (const name of names) rmSync(join(folder, 'data', name), { recursive: true });
};
const whole = ['inquiries.db', 'inquiries.db-shm', 'inquiries.db-wal'];

describe('the file that is at the path is the one that is written, whatever became of the one before', () => {
  test.each([
    ['it was deleted', () => remove(...whole), []],
    ['its folder was deleted', () => remove('.'), []],
    ['only itself was deleted', () => remove('inquiries.db'), []],
    ['only its log was deleted', () => remove('inquiries.db-wal'), ['before']],
    ['it was moved', () => renameSync(file, join(folder, 'moved.db')), []],
  ])('%s', async (_, happens, left) => {
    const sql = open();
    await sql.batch([add('before')]);
    happens();
    await sql.batch([add('after')]);
    expect(await ids(open())).toEqual([...left, 'after'].toSorted());
    expect([await ids(sql), opened]).toEqual([[...left, 'after'].toSorted(), 1]);
  });

  test('another was put in its place, and the one that was moved away is whole', async () => {
    const other = join(folder, 'other.db');
    const before = openSqlite(other);
    await before.batch([add('other')]);
    before.close();
    const sql = open();
    await sql.batch([add('before')]);
    renameSync(file, join(folder, 'moved.db'));
    renameSync(other, file);
    expect(await ids(sql)).toEqual(['other']);
    await sql.batch([add('after')]);
    expect(await ids(open())).toEqual(['after', 'other']);
    expect(await ids(open(join(folder, 'moved.db')))).toEqual(['before']);
  });
});

test('what went into a file that is gone by then was not stored, and the next try stores it', async () => {
  const sql = open();
  const statement = add('a');
  const whileDeleted = {
    ...statement,
    get sql() {
      remove(...whole);
      return statement.sql;
    },
  };
  await expect(sql.batch([whileDeleted])).rejects.toThrow('deleted');
  await sql.batch([statement]);
  expect(await ids(open())).toEqual(['a']);
});

test('what cannot be opened is a fault until it can', async () => {
  const sql = open();
  remove(...whole);
  writeFileSync(file, 'x'.repeat(5000));
  await expect(sql.batch([add('a')])).rejects.toThrow('not a database');
  remove('.');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'data'));
  await expect(sql.batch([add('a')])).rejects.toThrow();
  rmSync(join(folder, 'data'));
  mkdirSync(join(folder, 'data'));
  await sql.batch([add('a')]);
  expect(await ids(open())).toEqual(['a']);
});
