import { describe, expect, test } from 'vitest';
import { get, jsonPost, testInquiry, formPost } from './testing/requests.ts';
import { testEdge } from './testing/test-edge.ts';
import { testPages, testSettings } from './testing/test-site.ts';

describe('the page after an inquiry', () => {
  test.each(['/inquiry/sent/', '/inquiry/sent/?no=', '/inquiry/sent/?no=<script>', '/inquiry/sent/?no=%ff'])(
    '%s says that there is no number',
    async (address) => {
      const answer = await testEdge().send(get(address));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<b data-slot="no"></b></p><p data-part="unknown">No number</p>');
    },
  );

  test('needs no store', async () => {
    const edge = testEdge(() => ({ batch: () => Promise.reject(new Error('down')), scrub: async () => {} }));
    const answer = await edge.send(get('/inquiry/sent/?no=K7Q2M-94XTD'));
    expect(await answer.text()).toContain('<b data-slot="no">K7Q2M-94XTD</b>');
  });

  test('is only read', async () => {
    expect((await testEdge().send(get('/inquiry/sent/', { method: 'POST' }))).status).toBe(405);
  });
});

describe('health', () => {
  test('says that the store takes writes, which release is served and what waits', async () => {
    const { send, clock, ports } = testEdge();
    await send(jsonPost(testInquiry()));
    clock.advance(90_000);
    const answer = await send(get('/api/health'));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ok: true,
      release: 'test-release',
      store: 'writable',
      notices: { waiting: 1, oldestSeconds: 90, dead: 0 },
    });
    const [notice] = await ports.store.claimNotices(clock.now(), 60_000, 10);
    await ports.store.settleNotice(notice!.inquiry.id, { deliveredAt: clock.now() });
    expect(await (await send(get('/api/health'))).json()).toMatchObject({
      notices: { waiting: 0, oldestSeconds: null, dead: 0 },
    });
  });

  test('writes at most once in ten seconds, however often it is asked', async () => {
    const { send, clock, rows } = testEdge();
    const written = async () => (await rows('SELECT written_at FROM health'))[0]!.written_at;
    await send(get('/api/health'));
    const first = await written();
    clock.advance(9_000);
    await send(get('/api/health'));
    expect(await written()).toBe(first);
    clock.advance(2_000);
    await send(get('/api/health'));
    expect(await written()).toBe(clock.now());
  });

  test('is 503 where the store does not answer', async () => {
    const edge = testEdge(() => ({ batch: () => Promise.reject(new Error('down')), scrub: async () => {} }));
    const answer = await edge.send(get('/api/health'));
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { ok: false, release: 'test-release', store: 'unavailable' },
    ]);
  });

  test('HEAD has no body', async () => {
    const answer = await testEdge().send(get('/api/health', { method: 'HEAD' }));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

test('everything else under /api/ is not found, in the look of the site', async () => {
  for (const path of ['/api/', '/api/nothing', '/api/inquiries/', '/api/__proto__', '/inquiry/sent/x']) {
    const answer = await testEdge().send(get(path));
    expect([answer.status, await answer.text()]).toEqual([404, testPages['/404.html']]);
  }
});

test('every answer carries the headers of the site, and nothing of it is cached', async () => {
  const { send } = testEdge();
  const answers = [
    await send(jsonPost(testInquiry())),
    await send(formPost(testInquiry())),
    await send(formPost(testInquiry({ name: '' }))),
    await send(get('/api/health')),
    await send(get('/api/inquiries')),
    await send(get('/inquiry/sent/')),
    await send(get('/unknown.php')),
    await send(get('/toyota.php')),
    await send(get('/api/nothing')),
  ];
  for (const answer of answers) {
    for (const [name, value] of Object.entries(testSettings.headers)) {
      expect(answer.headers.get(name)).toBe(value);
    }
    expect(answer.headers.get('cache-control')).toBe(
      answer.status === 301 ? 'public, max-age=3600' : 'no-store',
    );
  }
});

test('a site whose pages are out of reach still answers truly', async () => {
  const { ports, send } = testEdge();
  ports.asset = () => Promise.reject(new Error('no assets'));
  const statuses = [
    await send(formPost(testInquiry())),
    await send(formPost(testInquiry({ name: '' }))),
    await send(get('/unknown.php')),
    await send(get('/inquiry/sent/?no=K7Q2M-94XTD')),
    await send(get('/toyota.php')),
  ].map(({ status }) => status);
  expect(statuses).toEqual([303, 422, 410, 404, 301]);
});

test('a fault of our own is 503, never a claim', async () => {
  const { ports, send, log } = testEdge();
  ports.clock = {
    ...ports.clock,
    now: () => {
      throw new TypeError('a mistake about secret-text');
    },
  };
  const answer = await send(jsonPost(testInquiry()));
  expect(answer.status).toBe(503);
  expect(log).toEqual([{ code: 'handler-failed', detail: 'TypeError' }]);
});
