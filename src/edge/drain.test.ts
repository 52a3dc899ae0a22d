import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { drain, maxAttempts, pauseAfter } from './drain.ts';
import { mostNoticeMs, notifierFrom, type Notify } from './notify.ts';
import { erase } from './staff.ts';
import { jsonPost, testInquiry } from './testing/requests.ts';
import { testEdge } from './testing/test-edge.ts';
import { d1Faults, faultModes, faultySql } from './testing/faulty-sql.ts';

const still = () => 0;
const day = 86_400_000;

describe('delivery', () => {
  test('each inquiry is told once, and then no more', async () => {
    const { ports, send, clock } = testEdge();
    const told: string[] = [];
    const notify: Notify = async ({ inquiry }) => void told.push(inquiry.message);
    for (const message of ['a', 'b', 'c']) await send(jsonPost(testInquiry({ message })));
    await drain(ports, notify, still);
    clock.advance(day);
    await drain(ports, notify, still);
    expect(told.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('two drainers at once do not tell twice', async () => {
    const { ports, send } = testEdge();
    const told: string[] = [];
    const notify: Notify = async ({ id }) => void told.push(id);
    for (let n = 0; n < 30; n++) await send(jsonPost(testInquiry()));
    await Promise.all([drain(ports, notify, still), drain(ports, notify, still)]);
    expect([told.length, new Set(told).size]).toEqual([30, 30]);
  });

  test('a slow receiver is told once, though the next runs begin before the first is done', async () => {
    const { ports, send, clock } = testEdge();
    for (let n = 0; n < 40; n++) await send(jsonPost(testInquiry()));
    const told: string[] = [];
    let runs = 0;
    // Each answer takes nearly as long as it may, and every minute another run begins.
    const notify: Notify = async ({ id }) => {
      told.push(id);
      const before = clock.now();
      clock.advance(mostNoticeMs - 500);
      const isNextMinute = Math.floor(clock.now() / 60_000) > Math.floor(before / 60_000);
      if (isNextMinute && (runs += 1) < 5) await drain(ports, notify, still);
    };
    await drain(ports, notify, still);
    expect([told.length, new Set(told).size]).toEqual([40, 40]);
  });

  test('what is sent again after an erasure is told, also where the one before was just being told', async () => {
    const { ports, send, clock, database } = testEdge();
    const typed = testInquiry({ id: undefined });
    await send(jsonPost(typed));
    const told: number[] = [];
    await drain(
      ports,
      async ({ id, receivedAt }) => {
        told.push(receivedAt);
        await erase(database, [{ id, erasedAt: clock.now() }]);
        clock.advance(1);
        expect((await send(jsonPost(typed))).status).toBe(201);
        return undefined;
      },
      still,
    );
    await drain(ports, async ({ receivedAt }) => void told.push(receivedAt), still);
    expect(told).toEqual([clock.now() - 1, clock.now()]);
  });

  test('a drainer that died holds its notices for two minutes only', async () => {
    const { ports, send, clock } = testEdge();
    await send(jsonPost(testInquiry()));
    await ports.store.claimNotices(clock.now(), 120_000, 10);
    const told: string[] = [];
    const notify: Notify = async ({ id }) => void told.push(id);
    await drain(ports, notify, still);
    expect(told).toEqual([]);
    clock.advance(120_000);
    await drain(ports, notify, still);
    expect(told).toHaveLength(1);
  });

  test('failures are tried again after longer and longer, at last the letter is dead and visible', async () => {
    const { ports, send, clock, rows, log } = testEdge();
    await send(jsonPost(testInquiry()));
    const started = clock.now();
    let tries = 0;
    const notify: Notify = async () => ((tries += 1), 'status-500');
    for (let guard = 0; guard < 100; guard++) {
      await drain(ports, notify, still);
      const [notice] = await rows('SELECT * FROM notices');
      if (notice!.dead_at !== null) break;
      clock.advance(Number(notice!.due_at) - clock.now());
    }
    expect(tries).toBe(maxAttempts);
    expect((clock.now() - started) / day).toBeGreaterThan(2.5);
    expect(await rows('SELECT fault FROM notices')).toEqual([{ fault: 'status-500' }]);
    expect(await ports.store.health(clock.now())).toMatchObject({ waiting: 0, dead: 1 });
    expect(log.at(-1)).toMatchObject({ code: 'notice-dead', detail: 'status-500' });
    clock.advance(day);
    await drain(ports, notify, still);
    expect(tries).toBe(maxAttempts);
  });

  test('the pause grows from half a minute to six hours', () => {
    expect([1, 2, 5, 11, 20].map((attempt) => pauseAfter(attempt, 0) / 1000)).toEqual([
      30, 60, 480, 21_600, 21_600,
    ]);
    expect(pauseAfter(1, 0.5)).toBe(33_000);
  });

  test('without a way to tell, notices wait', async () => {
    const { ports, send, clock } = testEdge();
    await send(jsonPost(testInquiry()));
    await drain(ports, undefined, still);
    expect(await ports.store.health(clock.now())).toMatchObject({ waiting: 1, dead: 0 });
  });

  test.each(faultModes)(
    'a database that fails (%s) at any call delays a notice and loses none',
    async (mode) => {
      for (let nth = 2; nth < 8; nth++) {
        const edge = testEdge((sql, clock) =>
          faultySql(sql, clock, mode, d1Faults[0], (call) => call === nth),
        );
        await edge.send(jsonPost(testInquiry()));
        const told: string[] = [];
        const notify: Notify = async ({ id }) => void told.push(id);
        for (let run = 0; run < 4; run++) {
          await drain(edge.ports, notify, still).catch(() => {});
          edge.clock.advance(130_000);
        }
        expect(told.length).toBeGreaterThanOrEqual(1);
        expect(await edge.ports.store.health(edge.clock.now())).toMatchObject({ waiting: 0, dead: 0 });
      }
    },
  );
});

describe('retention', () => {
  test('an inquiry goes two years after its last event, a privacy request after three', async () => {
    const { ports, send, clock, rows } = testEdge();
    await send(jsonPost(testInquiry({ message: 'old' })));
    await send(jsonPost(testInquiry({ message: 'answered' })));
    await send(
      jsonPost(testInquiry({ kind: 'privacy', right: 'deletion', requester: 'self', message: 'request' })),
    );
    const left = async () =>
      (await rows('SELECT message FROM inquiries ORDER BY message')).map((r) => r.message);
    clock.advance(300 * day);
    await rows(`UPDATE inquiries SET acknowledged_at = ${clock.now()} WHERE message = 'answered'`);
    clock.advance(429 * day);
    await drain(ports, undefined, still);
    expect(await left()).toEqual(['answered', 'old', 'request']);
    clock.advance(3 * day);
    await drain(ports, undefined, still);
    expect(await left()).toEqual(['answered', 'request']);
    expect(await rows('SELECT count(*) AS n FROM notices')).toEqual([{ n: 2 }]);
    clock.advance(300 * day);
    await drain(ports, undefined, still);
    expect(await left()).toEqual(['request']);
    clock.advance(70 * day);
    await drain(ports, undefined, still);
    expect(await left()).toEqual([]);
  });

  test('an inquiry of 1 March is not gone by the end of a month that February cannot follow', async () => {
    const { ports, send, clock, rows } = testEdge();
    clock.advance(Date.UTC(2027, 2, 1, 3) - clock.now());
    await send(jsonPost(testInquiry()));
    const settings = { ...ports.settings, keptMonths: { ...ports.settings.keptMonths, inquiries: 6 } };
    const left = async (now: number) => {
      clock.advance(now - clock.now());
      await drain({ ...ports, settings }, undefined, still);
      return rows('SELECT id FROM inquiries');
    };
    expect(await left(Date.UTC(2027, 7, 31, 12))).toHaveLength(1);
    expect(await left(Date.UTC(2027, 8, 1, 12))).toHaveLength(0);
  });

  test('what is left of a sender goes after ten minutes', async () => {
    const { ports, send, clock, rows } = testEdge();
    await send(jsonPost(testInquiry()));
    await drain(ports, undefined, still);
    expect((await rows('SELECT sender FROM inquiries'))[0]!.sender).not.toBeNull();
    clock.advance(600_000);
    await drain(ports, undefined, still);
    expect(await rows('SELECT sender FROM inquiries')).toEqual([{ sender: null }]);
  });
});

describe('the ways to tell', () => {
  const servers: { close: () => void }[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  async function receiver(status: number) {
    const got: { headers: IncomingMessage['headers']; url: string | undefined; body: string }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      got.push({ headers: request.headers, url: request.url, body });
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
  }

  const canary = 'CANARY7f3a';
  async function entry() {
    const { ports, send, clock } = testEdge();
    const inquiry = testInquiry({
      name: canary,
      email: `${canary}@example.com`,
      message: canary,
      ref: canary,
    });
    await send(jsonPost(inquiry));
    return (await ports.store.claimNotices(clock.now(), 1000, 1))[0]!.inquiry;
  }

  test('a webhook is signed, and its headers say nothing of the visitor', async () => {
    const { got, url } = await receiver(204);
    const notify = notifierFrom(
      { NOTIFY_WEBHOOK_URL: url, NOTIFY_WEBHOOK_SECRET: 's3cret' },
      () => 1_790_000_000_000,
    );
    const told = await entry();
    expect(await notify!(told)).toBeUndefined();
    const { headers, body } = got[0]!;
    expect(JSON.parse(body)).toMatchObject({ id: told.id, no: told.no, name: canary, message: canary });
    const signature = createHmac('sha256', 's3cret').update(`1790000000.${body}`).digest('hex');
    expect(headers['forecourt-signature']).toBe(`t=1790000000,v1=${signature}`);
    expect(headers['idempotency-key']).toBe(`${told.id} ${told.receivedAt}`);
    expect(JSON.stringify(headers)).not.toContain(canary);
  });

  test('mail has a fixed subject, and the text only in its body', async () => {
    const { got, url } = await receiver(200);
    const notify = notifierFrom(
      {
        NOTIFY_MAIL_URL: url,
        NOTIFY_MAIL_TOKEN: 'token',
        NOTIFY_MAIL_FROM: 'site@example.com',
        NOTIFY_MAIL_TO: 'sales@example.com',
      },
      Date.now,
    );
    expect(await notify!(await entry())).toBeUndefined();
    const { headers, body } = got[0]!;
    const { text, ...envelope } = JSON.parse(body) as Record<string, unknown>;
    expect(envelope).toEqual({
      from: 'site@example.com',
      to: ['sales@example.com'],
      subject: 'New inquiry on the website',
    });
    expect(text).toContain(canary);
    expect(headers.authorization).toBe('Bearer token');
    expect(JSON.stringify(headers)).not.toContain(canary);
  });

  test.each([
    [500, 'status-500'],
    [401, 'status-401'],
    [302, 'status-302'],
  ])('an answer of %i is a fault', async (status, fault) => {
    const { url } = await receiver(status);
    const notify = notifierFrom({ NOTIFY_WEBHOOK_URL: url, NOTIFY_WEBHOOK_SECRET: 's' }, Date.now);
    expect(await notify!(await entry())).toBe(fault);
  });

  test('nobody there is a fault, and half a configuration is none', async () => {
    const { url } = await receiver(200);
    servers.splice(0).forEach((server) => server.close());
    const notify = notifierFrom({ NOTIFY_WEBHOOK_URL: url, NOTIFY_WEBHOOK_SECRET: 's' }, Date.now);
    expect(await notify!(await entry())).toBe('unreachable');
    expect(notifierFrom({ NOTIFY_WEBHOOK_URL: url }, Date.now)).toBeUndefined();
  });
});
