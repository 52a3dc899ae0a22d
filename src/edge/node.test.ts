import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { Agent, request as openRequest } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from './node.ts';
import { contract, type Send } from './testing/contract.ts';
import { testInquiry } from './testing/requests.ts';
import { sendHttp } from './testing/send-http.ts';
import { testPages, testSettings, writeTestSite } from './testing/test-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'forecourt-node-'));
const site = join(folder, 'site');
writeTestSite(join(folder, 'one'));
symlinkSync(join(folder, 'one'), site);
const logged: object[] = [];
let release = 'one';
const server = createSiteServer({
  site,
  data: join(folder, 'data'),
  settings: () => ({ ...testSettings, release }),
  trustedHeader: 'X-Forwarded-For',
  log: (entry) => logged.push(entry),
});
let origin: string;
const send: Send = (...request) => sendHttp(origin)(...request);
const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  send(path, { method, headers });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
  rmSync(folder, { recursive: true });
});

describe('the contract', () => contract(send));

describe('files', () => {
  test('an address without its last slash leads to the one with it, nowhere else', async () => {
    const answer = await read('/inquiry?a=b');
    expect([answer.status, answer.headers.location]).toEqual([307, '/inquiry/?a=b']);
    expect((await read('//inquiry')).headers.location).toBeUndefined();
  });

  test('by the other name of the site a page leads to the canonical one', async () => {
    const answer = await read('/makes/toyota/', { host: 'example.com' });
    expect([answer.status, answer.headers.location]).toEqual([301, 'https://www.example.com/makes/toyota/']);
    expect((await read('/makes/toyota/', { host: 'www.example.com' })).status).toBe(200);
  });

  test('nothing outside the site is served, nor what only Cloudflare reads', async () => {
    writeFileSync(join(folder, 'one', '_headers'), 'x');
    for (const path of [
      '/../data/inquiries.db',
      '/..%2fdata/inquiries.db',
      '/%2e%2e/data/inquiries.db',
      '/_headers',
      '/%5fheaders',
      '/_headers/',
      '/_headers//',
      '/%5fheaders%2f',
    ]) {
      const answer = await read(path);
      expect([answer.status, answer.body]).toEqual([404, testPages['/404.html']]);
    }
  });

  test('a visitor who has the page is told so', async () => {
    const { etag } = (await read('/')).headers;
    expect((await read('/', { 'if-none-match': etag! })).status).toBe(304);
  });

  test('text is sent compressed, and caches are told', async () => {
    writeFileSync(join(folder, 'one', 'long.html'), 'x'.repeat(5000));
    const answer = await read('/long.html', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(answer.body.length).toBeLessThan(100);
    const part = await read('/long.html', { 'accept-encoding': 'br', range: 'bytes=0-99' });
    expect([part.status, part.body]).toEqual([206, 'x'.repeat(100)]);
  });

  test('only reading is allowed', async () => {
    const answer = await read('/_astro/a.js', {}, 'POST');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a release that is switched in is seen at once', async () => {
    writeTestSite(join(folder, 'two'));
    writeFileSync(join(folder, 'two', 'index.html'), 'second release');
    symlinkSync(join(folder, 'two'), join(folder, 'next'));
    renameSync(join(folder, 'next'), site);
    release = 'two';
    expect((await read('/')).body).toBe('second release');
    expect(JSON.parse((await read('/api/health')).body)).toMatchObject({ release: 'two' });
  });
});

describe('on the wire', () => {
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  test.each([
    ['TRACE', 'TRACE /api/inquiries HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a host with a password', 'GET /api/health HTTP/1.1\r\nHost: a:b@c\r\nConnection: close\r\n\r\n'],
    ['a host that is none', 'GET /api/health HTTP/1.1\r\nHost: ]\r\nConnection: close\r\n\r\n'],
    [
      'an absolute address',
      'GET http://evil.example/toyota.php HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    ['no HTTP', 'hello\r\n\r\n'],
  ])('%s is 400 and the server lives on', async (_, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await read('/api/health')).status).toBe(200);
  });

  test('a body that is too long gets its answer although it is still being sent', async () => {
    const head = 'POST /api/inquiries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    expect(await raw(`${head}Content-Length: 9999999\r\n\r\n${' '.repeat(70_000)}`)).toMatch(
      /^HTTP\/1\.1 413 /,
    );
    const chunks = `${'1000\r\n'.concat(' '.repeat(4096), '\r\n').repeat(20)}`;
    expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\n${chunks}`)).toMatch(/^HTTP\/1\.1 413 /);
  });
});

test('after an answer that came before the end of a body, the connection serves on', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (body: string) =>
    new Promise<number | string>((resolve) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const sent = openRequest(`${origin}/api/inquiries`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      sent.end(body);
    });
  expect(await post('x'.repeat(200_000))).toBe(413);
  const answers = new Set<number | string>();
  for (const end = Date.now() + 1500; Date.now() < end;) answers.add(await post('{}'));
  expect([...answers]).toEqual([422]);
  agent.destroy();
});

test(
  'senders are told apart by the header of the proxy, by what it wrote itself',
  { timeout: 20_000 },
  async () => {
    const post = (forwarded: string) =>
      send('/api/inquiries', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
        body: JSON.stringify(testInquiry()),
      });
    for (let n = 0; n < 10; n++) {
      await Promise.all(Array.from({ length: 100 }, (_, m) => post(`10.0.${n}.${m}, 192.0.2.1`)));
    }
    expect((await post('10.9.9.9, 192.0.2.1')).status).toBe(429);
    expect((await post('192.0.2.1, 198.51.100.4')).status).toBe(201);
  },
);

test('the data folder holds one database, and no log line holds what was written', () => {
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(folder, 'data')).every((name) => name.startsWith('inquiries.db'))).toBe(true);
  expect(
    readFileSync(join(folder, 'data', 'inquiries.db'))
      .subarray(0, 15)
      .toString(),
  ).toBe('SQLite format 3');
  expect(JSON.stringify(logged)).not.toMatch(/amina|mombasa|192\.0/i);
});
