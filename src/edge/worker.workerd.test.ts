import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInbox } from '../../scripts/inbox/run.ts';
import { wrangler, wranglerSql } from '../../scripts/wrangler.ts';
import { inboxWords as words } from '../messages/en/inbox.ts';
import type { Send } from './testing/contract.ts';
import { contract } from './testing/contract.ts';
import { sendUntil, type Acknowledged } from './testing/load.ts';
import { testInquiry } from './testing/requests.ts';
import { sendHttp } from './testing/send-http.ts';
import {
  entryOf,
  prepareWorkerd,
  startWorkerd,
  stateOf,
  toArguments,
  type RunningWorkerd,
} from './testing/workerd.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecourt-workerd-'));
const sql = wranglerSql(...stateOf(folder));
let running: RunningWorkerd;
const send: Send = (...request) => sendHttp(running.origin)(...request);

beforeAll(async () => {
  await prepareWorkerd(folder);
  running = await startWorkerd(folder);
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the bundle is at most 15 kB, gzipped', async () => {
  const out = join(folder, 'bundle');
  const options = {
    'dry-run': true,
    minify: true,
    outdir: out,
    assets: join(folder, 'site'),
  };
  await wrangler('deploy', entryOf(folder), ...toArguments(options));
  const bytes = gzipSync(readFileSync(join(out, 'worker.js')), { level: 9 }).length;
  console.log(`the Worker's bundle: ${bytes} bytes gzipped`);
  expect(bytes).toBeLessThanOrEqual(15_000);
});

describe('the contract', () => contract((...request) => send(...request)));

test('by the other name of the site, what reaches the Worker leads to the canonical one in one hop', async () => {
  for (const [path, location] of [
    ['/toyota.php', 'https://www.example.com/makes/toyota/'],
    ['/no-such-file/', 'https://www.example.com/no-such-file/'],
  ] as const) {
    const answer = await send(path, { method: 'GET', headers: { host: 'example.com' } });
    expect([answer.status, answer.headers['location']]).toEqual([301, location]);
  }
});

test('no word of a visitor is in the log', async () => {
  const inquiry = testInquiry({ name: 'CANARY7f3a', message: 'CANARY7f3a', email: 'canary7f3a@example.com' });
  const headers = { 'content-type': 'application/json' };
  const answer = await send('/api/inquiries', { method: 'POST', headers, body: JSON.stringify(inquiry) });
  expect(answer.status).toBe(201);
  expect(running.log()).toContain('"code":"inquiry-stored"');
  expect(running.log()).not.toMatch(/canary7f3a|amina/i);
});

test('the cron forgets what it has to, and the inbox works through wrangler', async () => {
  const answer = await send('/api/inquiries', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(testInquiry({ name: "O'Neil", message: 'Line one\n-- two; three?' })),
  });
  const { no } = JSON.parse(answer.body) as { no: string };
  const at = { sql, now: Date.now(), words, erasuresFile: join(folder, 'erasures.jsonl') };
  expect((await runInbox({ name: 'show', rest: [no] }, at)).output).toContain('Line one\n-- two; three?');
  expect((await runInbox({ name: 'ack', rest: [no] }, at)).output).toBe(words.acknowledgedNow(1));
  expect((await runInbox({ name: 'erase', rest: [no], yes: true }, at)).output).toBe(words.erased(1));
  expect((await runInbox({ name: 'reapply', rest: [] }, at)).output).toBe(words.reapplied(1, 0));
  await sql.batch([
    { sql: 'UPDATE inquiries SET received_at = 5 WHERE id IN (SELECT id FROM inquiries LIMIT 3)' },
  ]);
  await send('/cdn-cgi/local/scheduled', { method: 'GET', headers: {} });
  const [[left] = []] = await sql.batch([
    { sql: 'SELECT count(*) AS n FROM inquiries WHERE received_at = 5' },
  ]);
  expect(left).toEqual({ n: 0 });
});

test('kill -9 of the local runtime under load loses nothing acknowledged', async () => {
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < 2; round++) {
    const stop = new AbortController();
    const load = sendUntil(running.origin, stop.signal, 8);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await running.kill();
    stop.abort();
    acknowledged.push(...(await load));
    running = await startWorkerd(folder);
  }
  const [rows = [], [notices] = []] = await sql.batch([
    { sql: 'SELECT id, message FROM inquiries' },
    { sql: 'SELECT count(*) AS n FROM notices' },
  ]);
  const stored = new Map(rows.map(({ id, message }) => [id, message]));
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(acknowledged.filter(({ id, message }) => stored.get(id) !== message)).toEqual([]);
  expect(notices).toEqual({ n: rows.length });
  const ours = rows.filter(({ message }) => String(message).startsWith('Load ')).length;
  console.log(`workerd: ${acknowledged.length} acknowledged, ${ours} stored, 0 lost`);
});
