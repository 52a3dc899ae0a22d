import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drain } from '../../src/edge/drain.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { jsonPost, testInquiry } from '../../src/edge/testing/requests.ts';
import { testEdge, type TestEdge } from '../../src/edge/testing/test-edge.ts';
import { openStore } from '../../src/edge/store.ts';
import { inboxWords as en } from '../../src/messages/en/inbox.ts';
import { inboxWords as ja } from '../../src/messages/ja/inbox.ts';
import { runInbox, type Command } from './run.ts';

const day = 86_400_000;
let folder: string;
let edge: TestEdge;
let database: ReturnType<typeof openSqlite>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-inbox-'));
  edge = testEdge();
  database = openSqlite(join(folder, 'inquiries.db'));
  edge.ports.store = openStore(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

async function send(more: Record<string, string | undefined> = {}): Promise<string> {
  const answer = await edge.send(jsonPost(testInquiry(more)));
  return ((await answer.json()) as { no: string }).no;
}

function inbox(name: Command['name'], rest: string[] = [], more: Partial<Command> = {}, words = en) {
  const erasuresFile = join(folder, 'erasures.jsonl');
  return runInbox({ name, rest, ...more }, { sql: database, now: edge.clock.now(), words, erasuresFile });
}

describe('the list', () => {
  test('shows what is not acknowledged, oldest first, and says what is over ten days', async () => {
    expect((await inbox('list')).output).toBe(en.empty);
    const late = await send({ name: 'Amina' });
    edge.clock.advance(9 * day);
    const fresh = await send({ name: 'Tomasi', kind: 'general', ref: undefined, country: 'FJ' });
    const done = await send({ name: 'Done' });
    await inbox('ack', [done]);
    expect((await inbox('list')).output).not.toContain('LATE');
    edge.clock.advance(day);
    expect((await inbox('list')).output).toBe(
      [
        `${late}  2026-11-22  10 days  LATE  vehicle  AB-1203  Amina`,
        `${fresh}  2026-12-01  1 day  general  Tomasi  FJ`,
        '2 inquiries not acknowledged, 1 of them over the limit of 10 days.',
      ].join('\n'),
    );
    expect((await inbox('all')).output).toContain('Done');
    expect(JSON.parse((await inbox('list', [], { json: true })).output)).toMatchObject([
      { no: late, days: 10, isLate: true },
      { no: fresh, days: 1, isLate: false },
    ]);
    expect((await inbox('list', [], {}, ja)).output).toContain('10 日  期限超過  車両');
  });

  test('reads more than one page', async () => {
    const total = 1203;
    for (let n = 0; n < total; n++) {
      edge.ports.sender = `192.0.2.${n % 7}`;
      await send();
    }
    expect(JSON.parse((await inbox('all', [], { json: true })).output)).toHaveLength(total);
  });
});

test('one inquiry is shown whole, by its number however it is written', async () => {
  const no = await send({ phone: '+255 712 345 678', website: 'x', message: 'First line\nSecond line' });
  const { output, exitCode } = await inbox('show', [no.toLowerCase().replace('-', '')]);
  expect(exitCode).toBe(0);
  expect(output).toBe(
    [
      `Number: ${no}`,
      'Received: 2026-11-22 12:00 JST',
      'Waiting: 0 days',
      'Notice: not told yet',
      'Suspicion: filled in a hidden field',
      'Kind: vehicle',
      'Ref: AB-1203',
      'Name: Amina',
      'E-mail: amina@example.com',
      'Telephone: +255 712 345 678',
      'Policy shown: 2026-11',
      '',
      'First line\nSecond line',
    ].join('\n'),
  );
  expect((await inbox('show', ['AAAAA-AAAAA'])).exitCode).toBe(1);
});

test('dead letters are visible and can be revived', async () => {
  await send();
  await database.batch([{ sql: "UPDATE notices SET dead_at = 1, fault = 'status-500'" }]);
  const { output } = await inbox('list');
  expect(output).toContain(en.dead(1));
  await inbox('retry');
  const told: string[] = [];
  await drain(
    edge.ports,
    async ({ no }) => void told.push(no),
    () => 0,
  );
  expect(told).toHaveLength(1);
  expect((await inbox('list')).output).not.toContain('retry');
});

test('the export is CSV that no spreadsheet runs', async () => {
  await send({
    name: '=HYPERLINK("http://evil.example")',
    phone: '+255 712 345 678',
    message: '@SUM(A1)\n-1, "x"',
  });
  const { output } = await inbox('export');
  expect(output.charCodeAt(0)).toBe(0xfeff);
  const [row] = parse(output, { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    name: '\'=HYPERLINK("http://evil.example")',
    phone: "'+255 712 345 678",
    message: '\'@SUM(A1)\n-1, "x"',
    kind: 'vehicle',
    ref: 'AB-1203',
  });
});

describe('erasing a person', () => {
  const canary = 'CANARY7f3a';

  test('takes their inquiries, notices and dead letters, and nobody else’s', async () => {
    const a = await send({ email: 'Amina@Example.com', message: canary });
    await send({ email: undefined, phone: '+254 (0)712-345678', message: canary });
    const other = await send({ name: 'Other', email: 'other@example.com', phone: '+255 712 345 678' });
    await database.batch([{ sql: `UPDATE notices SET dead_at = 1, fault = 'status-500'` }]);
    const asked = { email: 'amina@example.com', phone: '+254 712 345 678' };
    const before = await inbox('erase', [], asked);
    expect(before.output).toContain('To be erased for good: 2 inquiries');
    expect(JSON.parse((await inbox('all', [], { json: true })).output)).toHaveLength(3);
    expect((await inbox('erase', [], { ...asked, yes: true })).output).toBe(en.erased(2));
    expect(JSON.parse((await inbox('all', [], { json: true })).output)).toMatchObject([{ no: other }]);
    expect(await database.batch([{ sql: 'SELECT count(*) AS n FROM notices' }])).toEqual([[{ n: 1 }]]);
    expect((await inbox('erase', [], { ...asked, yes: true })).exitCode).toBe(1);
    expect((await inbox('show', [a])).exitCode).toBe(1);
  });

  test('leaves no byte of it in any file of the data folder', async () => {
    await send({ message: canary, name: canary });
    const files = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join();
    expect(files()).toContain(canary);
    await inbox('erase', [], { email: 'amina@example.com', yes: true });
    expect(files()).not.toContain(canary);
    expect(readFileSync(join(folder, 'erasures.jsonl'), 'utf8')).toMatch(
      /^\{"id":"[0-9a-f-]{36}","erasedAt":\d+\}\n$/,
    );
  });

  test('can be done and repeated after a crash has cut the last line of the file off', async () => {
    const file = join(folder, 'erasures.jsonl');
    await inbox('erase', [await send()], { yes: true });
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, whole.slice(0, 20));
    await inbox('erase', [await send({ message: 'Another' })], { yes: true });
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
    expect((await inbox('reapply')).output).toBe(en.reapplied(2, 0));
  });

  test('is repeated after a restore, from the database’s tombstones or from the file', async () => {
    const no = await send();
    const [[saved] = []] = await database.batch([{ sql: 'SELECT * FROM inquiries' }]);
    const putBack = () =>
      database.batch([
        { sql: 'DELETE FROM erasures' },
        {
          sql: `INSERT INTO inquiries (${Object.keys(saved!)
            .map((name) => `"${name}"`)
            .join()}) VALUES (${Object.keys(saved!)
            .map(() => '?')
            .join()})`,
          params: Object.values(saved!),
        },
      ]);
    await inbox('erase', [no], { yes: true });
    expect((await inbox('reapply')).output).toBe(en.reapplied(1, 0));
    await putBack();
    expect((await inbox('show', [no])).exitCode).toBe(0);
    expect((await inbox('reapply')).output).toBe(en.reapplied(1, 1));
    expect((await inbox('show', [no])).exitCode).toBe(1);
    rmSync(join(folder, 'erasures.jsonl'));
    expect((await inbox('reapply')).output).toBe(en.reapplied(1, 0));
    await putBack();
    expect((await inbox('reapply')).output).toBe(en.reapplied(1, 1));
  });

  test('does not take what they send again afterwards in the same words, until that is erased too', async () => {
    const typed = { id: undefined, email: 'amina@example.com' };
    const no = await send(typed);
    await inbox('erase', [no], { yes: true });
    edge.clock.advance(1);
    const again = await edge.send(jsonPost(testInquiry(typed)));
    expect([again.status, await again.json()]).toEqual([201, { no }]);
    expect((await inbox('reapply')).output).toBe(en.reapplied(1, 0));
    expect((await inbox('show', [no])).output).toContain('Notice: not told yet');

    edge.clock.advance(1);
    const [saved] = (await database.batch([{ sql: 'SELECT * FROM inquiries' }]))[0] ?? [];
    const { output } = await inbox('erase', [], { email: typed.email, yes: true });
    expect(output).toBe(en.erased(1));
    rmSync(join(folder, 'erasures.jsonl'));
    await inbox('reapply');
    const [erasure] = (await database.batch([{ sql: 'SELECT erased_at FROM erasures' }]))[0] ?? [];
    expect(erasure!['erased_at']).toBeGreaterThan(saved!['received_at'] as number);
    expect(readFileSync(join(folder, 'erasures.jsonl'), 'utf8')).toContain(`:${erasure!['erased_at']}}`);
  });

  test('works where the clock of staff is behind the server’s', async () => {
    const no = await send();
    edge.clock.advance(-60_000);
    expect((await inbox('erase', [no], { yes: true })).output).toBe(en.erased(1));
  });
});
