import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/consent/chain.ts';
import { readChain } from '../../src/edge/consent-staff.ts';
import { openConsents } from '../../src/edge/consent-store.ts';
import { databaseName } from '../../src/edge/node.ts';
import type { Row } from '../../src/edge/sql.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { erase } from '../../src/edge/staff.ts';
import { openStore } from '../../src/edge/store.ts';
import { consentPost, testConsent } from '../../src/edge/testing/consent-posts.ts';
import { get, jsonPost, testInquiry } from '../../src/edge/testing/requests.ts';
import { testEdge } from '../../src/edge/testing/test-edge.ts';
import { addErasures } from '../inbox/erasures-file.ts';
import { root } from '../release/paths.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

let folder: string;
let data: string;
let file: string;
let running: ReturnType<typeof openSqlite>;
const edge = testEdge();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-backup-'));
  data = join(folder, 'data');
  file = join(folder, 'backup.db');
  start();
});
afterEach(() => {
  running.close();
  rmSync(folder, { recursive: true });
});

/** As the server holds it: open all the time. */
function start() {
  mkdirSync(data, { recursive: true });
  running = openSqlite(join(data, databaseName));
  edge.ports.store = openStore(running);
}

async function send(message: string) {
  expect((await edge.send(jsonPost(testInquiry({ message })))).status).toBe(201);
}

async function rows(sql: string): Promise<Row[]> {
  return (await running.batch([{ sql }]))[0] ?? [];
}
const whole = ['', '-shm', '-wal'].map((end) => databaseName + end);
const all = () => rows('SELECT * FROM inquiries ORDER BY message');
const notices = () => rows('SELECT * FROM notices ORDER BY id');

test('what was lost comes back as it was, with the files', async () => {
  for (const message of ['a', 'b', 'c']) await send(message);
  await rows(
    "UPDATE notices SET delivered_at = 5, attempts = 1 WHERE id = (SELECT id FROM inquiries WHERE message = 'a')",
  );
  mkdirSync(join(data, 'uploads', '2026-11-22'), { recursive: true });
  const upload = Buffer.from('在庫,1\r\n'.repeat(500));
  const names = ['stock list.csv', '在庫一覧.csv', 'inventory (1).csv', "o'neil+más, 50%.csv", '.note'];
  for (const name of names) writeFileSync(join(data, 'uploads', '2026-11-22', name), upload);
  mkdirSync(join(data, 'practice', '.data'), { recursive: true });
  writeFileSync(join(data, 'practice', '.data', 'invented.csv'), upload);
  const before = [await all(), await notices()];
  expect(await backUp(data, file)).toEqual({ inquiries: 3, files: names.length });

  running.close();
  rmSync(data, { recursive: true });
  start();
  expect(await restore(file, data)).toMatchObject({ back: 3, there: 0, erasedAgain: 0, files: names.length });
  expect([await all(), await notices()]).toEqual(before);
  for (const name of names) expect(readFileSync(join(data, 'uploads', '2026-11-22', name))).toEqual(upload);
  expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
});

describe('while the server runs, what it holds open is lost and comes back', () => {
  test.each([
    ['the database', () => whole.forEach((name) => rmSync(join(data, name)))],
    ['only its first file', () => rmSync(join(data, databaseName))],
    ['the folder', () => rmSync(data, { recursive: true })],
  ])('%s', async (_, lose) => {
    await send('a');
    await backUp(data, file);
    lose();
    expect(await restore(file, data)).toMatchObject({ back: 1 });
    await send('b');
    lose();
    await send('c');
    expect(await (await edge.send(get('/api/health'))).json()).toMatchObject({ ok: true });
    expect(await restore(file, data)).toMatchObject({ back: 1 });
    await send('d');
    running.close();
    start();
    expect((await all()).map(({ message }) => message)).toEqual(['a', 'c', 'd']);
  });
});

test('what holds personal data is for this account alone, also where it was open to all', async () => {
  const mode = (path: string) => statSync(path).mode & 0o777;
  const kept = [...whole.map((name) => join(data, name)), file];
  await send('a');
  await backUp(data, file);
  expect(kept.map(mode)).toEqual(kept.map(() => 0o600));
  for (const path of kept) chmodSync(path, 0o644);
  chmodSync(file, 0o644);
  openSqlite(join(data, databaseName)).close();
  await restore(file, data);
  expect(kept.slice(0, 3).map(mode)).toEqual([0o600, 0o600, 0o600]);

  const shared = join(folder, 'shared.db');
  openSqlite(shared).close();
  chmodSync(shared, 0o660);
  openSqlite(shared).close();
  expect(mode(shared)).toBe(0o660);
});

test('nothing that is there is overwritten, and what came after the backup stays', async () => {
  for (const message of ['a', 'b']) await send(message);
  await backUp(data, file);
  await send('c');
  await rows("UPDATE inquiries SET acknowledged_at = 7 WHERE message = 'a'");
  await rows("DELETE FROM inquiries WHERE message = 'b'");
  expect(await restore(file, data)).toMatchObject({ back: 1, there: 1, erasedAgain: 0, files: 0 });
  expect((await all()).map(({ message, acknowledged_at }) => [message, acknowledged_at])).toEqual([
    ['a', 7],
    ['b', null],
    ['c', null],
  ]);
  expect(await restore(file, data)).toMatchObject({ back: 0, there: 2, erasedAgain: 0, files: 0 });
});

test('who was erased after the backup stays erased, also where only the file remembers it', async () => {
  for (const message of ['a', 'b']) await send(message);
  await backUp(data, file);
  const [{ id } = { id: '' }] = await rows("SELECT id FROM inquiries WHERE message = 'a'");
  const tombstones = [{ id: String(id), erasedAt: edge.clock.now() }];
  addErasures(join(data, 'erasures.jsonl'), tombstones);
  await erase(running, tombstones);
  expect(await restore(file, data)).toMatchObject({ back: 0, there: 1, erasedAgain: 1, files: 0 });
  running.close();
  rmSync(join(data, databaseName));
  start();
  expect(await restore(file, data)).toMatchObject({ back: 1, erasedAgain: 1 });
  expect((await all()).map(({ message }) => message)).toEqual(['b']);
  expect(readFileSync(join(data, databaseName), 'latin1')).not.toContain('Price to');
});

test('an erasure whose note was cut off by a full disk keeps nobody from being erased, then and later', async () => {
  for (const message of ['a', 'b']) await send(message);
  await backUp(data, file);
  const idOf = async (message: string) =>
    String((await rows(`SELECT id FROM inquiries WHERE message = '${message}'`))[0]?.id);
  const [a, b] = [await idOf('a'), await idOf('b')];
  const erasures = join(data, 'erasures.jsonl');
  const erasedAt = edge.clock.now();
  addErasures(erasures, [{ id: a, erasedAt }]);
  await erase(running, [{ id: a, erasedAt }]);
  appendFileSync(erasures, `{"id":"${b.slice(0, 8)}`);
  expect(await restore(file, data)).toMatchObject({ back: 0, there: 1, erasedAgain: 1 });
  expect((await all()).map(({ message }) => message)).toEqual(['b']);
  addErasures(erasures, [{ id: b, erasedAt: 6 }]);
  expect(readFileSync(erasures, 'utf8')).toBe(
    `{"id":"${a}","erasedAt":${erasedAt}}\n{"id":"${b}","erasedAt":6}\n`,
  );
});

test('what is sent again in the same words after an erasure stays, and comes back', async () => {
  const typed = testInquiry({ id: undefined });
  await edge.send(jsonPost(typed));
  await backUp(data, file);
  await erase(running, [{ id: String((await all())[0]?.id), erasedAt: edge.clock.now() }]);
  edge.clock.advance(1);
  expect((await edge.send(jsonPost(typed))).status).toBe(201);
  const received = edge.clock.now();
  expect(await restore(file, data)).toMatchObject({ back: 0, there: 0, erasedAgain: 1 });
  expect(await all()).toMatchObject([{ received_at: received }]);
  const later = join(folder, 'later.db');
  await backUp(data, later);
  running.close();
  rmSync(data, { recursive: true });
  start();
  expect(await restore(later, data)).toMatchObject({ back: 1, erasedAgain: 0 });
  expect(await all()).toMatchObject([{ received_at: received }]);
});

test('who was erased is not brought back for a moment, also where the list of them cannot be read', async () => {
  await send('a');
  await backUp(data, file);
  await erase(running, [{ id: String((await all())[0]?.id), erasedAt: edge.clock.now() }]);
  writeFileSync(join(data, 'erasures.jsonl'), 'damaged\n');
  await expect(restore(file, data)).rejects.toThrow();
  expect(await all()).toEqual([]);
});

test('a backup taken while inquiries come in holds every one acknowledged before it', async () => {
  const stop = new AbortController();
  let acknowledged = 0;
  const load = (async () => {
    while (!stop.signal.aborted) {
      await send(`m${acknowledged}`);
      acknowledged += 1;
      if (acknowledged % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await vi.waitUntil(() => acknowledged >= 20, { timeout: 60_000 });
  const before = acknowledged;
  const { inquiries } = await backUp(data, file);
  stop.abort();
  await load;
  expect(inquiries).toBeGreaterThanOrEqual(before);
});

test.each([
  ['backup', 'no-folder/backup.db', /^Nothing was backed up: ENOENT.*\n$/],
  ['restore', 'backup.db', /^Not finished: .*\n.*restore again\.\n$/],
])('%s says in plain words why it cannot be done', async (script, name, words) => {
  await send('a');
  await backUp(data, file);
  const home = join(folder, 'home/');
  mkdirSync(join(home, '.data'), { recursive: true });
  writeFileSync(join(home, '.data/erasures.jsonl'), 'damaged\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/${script}.ts`), join(folder, name)],
    { env: { ...process.env, FORECOURT_HOME: home }, encoding: 'utf8' },
  );
  expect(stderr).toMatch(words);
  expect(status).toBe(3);
});

describe('what is no backup changes nothing', () => {
  test.each([
    ['no file', undefined],
    ['no database', 'hello'],
    ['an empty file', ''],
  ])('%s', async (_, text) => {
    if (text !== undefined) writeFileSync(file, text);
    await send('a');
    expect(await restore(file, data)).toMatchObject({ refused: 'backup' });
    expect(await all()).toHaveLength(1);
  });

  test('half a backup', async () => {
    for (let n = 0; n < 50; n++) await send(`${n} ${'x'.repeat(2000)}`);
    await backUp(data, file);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    expect(await restore(file, data)).toMatchObject({ refused: 'backup' });
  });

  test('a database in place that is damaged', async () => {
    await send('a');
    await backUp(data, file);
    running.close();
    for (const name of readdirSync(data)) rmSync(join(data, name));
    writeFileSync(join(data, databaseName), 'x'.repeat(5000));
    expect(await restore(file, data)).toMatchObject({ refused: 'database' });
    rmSync(join(data, databaseName));
    start();
    expect(await restore(file, data)).toMatchObject({ back: 1 });
  });
});

test('names that lead out of the folder are not written', async () => {
  await send('a');
  await backUp(data, file);
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(file);
  const insert = db.prepare('INSERT INTO sqlar (name, mode, mtime, sz, data) VALUES (?, 0, 0, 1, ?)');
  for (const name of ['../evil', '/tmp/forecourt-evil', 'a/../../evil', '..'])
    insert.run(name, Buffer.from('x'));
  db.close();
  expect(await restore(file, data)).toMatchObject({ files: 0 });
  expect(existsSync(join(folder, 'evil'))).toBe(false);
});

test('records of consent come back as one chain; those of another chain stay in the backup', async () => {
  const decide = async () => {
    edge.ports.consents = openConsents(running);
    return (await edge.send(consentPost(testConsent()))).status;
  };
  expect([await decide(), await decide()]).toEqual([201, 201]);
  await backUp(data, file);
  running.close();
  rmSync(data, { recursive: true });
  expect(await restore(file, data)).toMatchObject({ consents: 2, consentsApart: 0 });
  expect(await restore(file, data)).toMatchObject({ consents: 0, consentsApart: 0 });
  start();
  const chain = await readChain(running);
  expect([chain.rows.length, await verifyChain(chain.rows, chain.cut)]).toEqual([2, undefined]);

  running.close();
  rmSync(data, { recursive: true });
  start();
  expect(await decide()).toBe(201);
  expect(await restore(file, data)).toMatchObject({ consents: 0, consentsApart: 2 });
});

test('a chain whose old end has expired comes back whole where there is none, and goes on', async () => {
  const decide = async () => {
    edge.ports.consents = openConsents(running);
    return (await edge.send(consentPost(testConsent()))).status;
  };
  expect([await decide(), await decide()]).toEqual([201, 201]);
  const later = edge.ports.clock.now() + 40 * 31 * 86_400_000;
  const month = new Date(later).toISOString().slice(0, 7);
  expect(await openConsents(running).expire(month, later)).toBe(2);
  vi.spyOn(edge.ports.clock, 'now').mockReturnValue(later);
  expect([await decide(), await decide()]).toEqual([201, 201]);
  await backUp(data, file);
  running.close();
  rmSync(data, { recursive: true });
  start();
  expect(await restore(file, data)).toMatchObject({ consents: 2, consentsApart: 0 });
  expect(await decide()).toBe(201);
  const chain = await readChain(running);
  expect([chain.rows.length, chain.cut?.seq]).toEqual([3, 2]);
  expect(await verifyChain(chain.rows, chain.cut)).toBe(undefined);
  const cutAgain = `INSERT INTO consent_cuts SELECT seq, hash, '${month}', 1, ${later} FROM consents`;
  await expect(rows(cutAgain)).rejects.toThrow('cuts are at the end of a month that is over');
  await expect(rows('DELETE FROM consents')).rejects.toThrow('consents only expire');
  vi.restoreAllMocks();
});
