// The embedded server is killed in the middle of its work: what it acknowledged is there afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { databaseName } from './node.ts';
import { openSqlite } from './sqlite.ts';
import { sendUntil, type Acknowledged } from './testing/load.ts';
import { writeTestSite } from './testing/test-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecourt-killed-'));
writeTestSite(join(folder, 'site'));
afterAll(() => rmSync(folder, { recursive: true }));

test('kill -9 of the embedded server, three times under load, loses nothing acknowledged', async () => {
  const acknowledged: Acknowledged[] = [];
  const program = fileURLToPath(new URL('testing/serve-test-site.ts', import.meta.url));
  for (let round = 0; round < 3; round++) {
    const server = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const stop = new AbortController();
    const load = sendUntil(`http://127.0.0.1:${String(port).trim()}`, stop.signal, 16);
    await new Promise((resolve) => setTimeout(resolve, 700));
    server.kill('SIGKILL');
    await once(server, 'exit');
    stop.abort();
    acknowledged.push(...(await load));
  }
  const database = openSqlite(join(folder, 'data', databaseName));
  const [rows = [], [notices] = []] = await database.batch([
    { sql: 'SELECT id, message FROM inquiries' },
    { sql: 'SELECT count(*) AS n FROM notices' },
  ]);
  database.close();
  const stored = new Map(rows.map(({ id, message }) => [id, message]));
  expect(acknowledged.length).toBeGreaterThan(60);
  expect(acknowledged.filter(({ id, message }) => stored.get(id) !== message)).toEqual([]);
  expect(notices).toEqual({ n: rows.length });
  console.log(`embedded: ${acknowledged.length} acknowledged, ${rows.length} stored, 0 lost`);
});
