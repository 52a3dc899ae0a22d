// The desk at its door: who comes in, and what a request must bring.
import { describe, expect, test } from 'vitest';
import { ask, here, origin, passphrase, signIn } from './ask.fixture.ts';
import { deskHandler } from './handler.ts';
import { exampleDesk, exampleUpload } from './ports.fixture.ts';

describe('the first visit', () => {
  test('asks for the passphrase to be chosen, with the code that was printed', async () => {
    const { ports } = exampleDesk();
    expect(await (await ask(ports, '/staff/')).text()).toMatch(/^set-up/);
    const chosen = { passphrase, again: passphrase, who: 'Yuki' };
    const wrong = await ask(ports, '/staff/', { form: { ...chosen, code: '1111-1111' } });
    expect([wrong.status, await wrong.text()]).toEqual([422, 'set-up {"who":"Yuki","fault":"code"}']);
    expect(ports.passphrase.isSet()).toBe(false);
    const right = await ask(ports, '/staff/', { form: { ...chosen, code: '1234 5678' } });
    expect([right.status, right.headers.get('location')]).toEqual([303, '/staff/']);
    expect(await (await ask(ports, '/staff/')).text()).toMatch(/^sign-in/);
  });

  test.each([
    ['short', { passphrase: 'short', again: 'short' }],
    ['different', { passphrase, again: `${passphrase}.` }],
  ])('a passphrase that is too %s is not taken', async (fault, given) => {
    const { ports } = exampleDesk();
    const answer = await ask(ports, '/staff/', { form: { ...given, who: 'Yuki', code: '1234-5678' } });
    expect(await answer.text()).toBe(`set-up {"who":"Yuki","fault":"${fault}"}`);
    expect(ports.passphrase.isSet()).toBe(false);
  });

  test('is for this computer only', async () => {
    const desk = { host: 'desk.example.com', tlsHeader: 'x-forwarded-proto' };
    const { ports } = exampleDesk({ desk });
    const answer = await ask(ports, '/staff/', {
      headers: { host: 'desk.example.com', 'x-forwarded-proto': 'https' },
    });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringMatching(/^message/)]);
  });
});

describe('signing in', () => {
  test('gives a cookie that no script and no other site can use', async () => {
    const { ports } = exampleDesk({ passphrase });
    const answer = await ask(ports, '/staff/', { form: { passphrase, who: ' Yuki\n' } });
    expect(answer.headers.get('set-cookie')).toBe('desk=random-1; Path=/staff/; HttpOnly; SameSite=Strict');
  });

  test('with a wrong passphrase shows the screen again, and after a few tries waits', async () => {
    const { ports, later } = exampleDesk({ passphrase });
    const guess = () => ask(ports, '/staff/', { form: { passphrase: 'guess' } });
    for (let tries = 0; tries < 5; tries += 1) expect((await guess()).status).toBe(422);
    const waiting = await guess();
    expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await ask(ports, '/staff/', { form: { passphrase } })).status).toBe(429);
    later(1000);
    expect((await ask(ports, '/staff/', { form: { passphrase } })).status).toBe(303);
  });

  test('many guesses at once are not all free', async () => {
    const { ports } = exampleDesk({ passphrase });
    const all = await Promise.all(
      Array.from({ length: 40 }, () => ask(ports, '/staff/', { form: { passphrase: 'x' } })),
    );
    expect(all.filter(({ status }) => status === 422).length).toBeLessThan(8);
  });

  test('ends after twelve hours, and with signing out', async () => {
    const { ports, later } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    expect(await (await ask(ports, '/staff/', { cookie })).text()).toMatch(/^home/);
    later(12 * 3_600_000);
    expect(await (await ask(ports, '/staff/', { cookie })).text()).toMatch(/^sign-in/);
    const next = await signIn(ports);
    await ask(ports, '/staff/sign-out/', { cookie: next.cookie, form: { token: next.token } });
    expect(await (await ask(ports, '/staff/', { cookie: next.cookie })).text()).toMatch(/^sign-in/);
    expect(token).not.toBe(next.token);
  });
});

describe('a session that is over', () => {
  test('does nothing with a form, takes it for no wrong passphrase, and goes on at its screen', async () => {
    const { ports, later, done, logged } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    later(12 * 3_600_000);
    const publish = `/staff/uploads/${exampleUpload.id}/publish/`;
    const to = `/staff/uploads/${exampleUpload.id}/`;
    for (let times = 0; times < 8; times += 1) {
      const answer = await ask(ports, publish, { cookie, form: { token, confirm: '7' } });
      expect([answer.status, await answer.text()]).toEqual([
        403,
        `sign-in ${JSON.stringify({ isEnded: true, to })}`,
      ]);
    }
    expect(done).toEqual([]);
    expect(logged.at(-1)).toEqual({ code: 'desk-no-session' });
    const back = await ask(ports, '/staff/', { form: { passphrase, to } });
    expect([back.status, back.headers.get('location')]).toEqual([303, to]);
  });

  test.each(['//evil.example', 'https://evil.example/', '/staff/../x', ''])(
    'after signing in nobody is led to %j',
    async (to) => {
      const { ports } = exampleDesk({ passphrase });
      const answer = await ask(ports, '/staff/', { form: { passphrase, to } });
      expect(answer.headers.get('location')).toBe('/staff/');
    },
  );
});

describe('who is let in', () => {
  const desk = { host: 'desk.example.com', tlsHeader: 'x-forwarded-proto' };
  test.each([
    ['another name for this computer', { host: 'evil.example' }, here, undefined, 403],
    ['a request that a proxy handed on', { 'x-forwarded-for': '203.0.113.9' }, here, undefined, 403],
    ['another computer', {}, { address: '192.168.1.20', sender: '192.168.1.20' }, undefined, 403],
    ['the configured name without TLS', { host: desk.host, 'x-forwarded-proto': 'http' }, here, desk, 403],
    [
      'the configured name past the proxy',
      { host: desk.host, 'x-forwarded-proto': 'https' },
      { address: '203.0.113.9', sender: '' },
      desk,
      403,
    ],
    [
      'the configured name through the proxy',
      { host: desk.host, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' },
      here,
      desk,
      200,
    ],
    ['this computer', {}, here, desk, 200],
  ])('%s', async (_, headers, from, settings, status) => {
    const { ports } = exampleDesk({ passphrase, ...(settings && { desk: settings }) });
    expect(
      (await ask(ports, '/staff/', { headers: headers as unknown as Record<string, string>, from })).status,
    ).toBe(status);
  });

  test('behind the proxy the cookie is for secure connections only', async () => {
    const { ports } = exampleDesk({ passphrase, desk });
    const headers = { host: desk.host, 'x-forwarded-proto': 'https', origin: 'https://desk.example.com' };
    const answer = await ask(ports, '/staff/', { headers, form: { passphrase } });
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
  });
});

describe('a request that changes something', () => {
  const undo = (token: string) => ({ token, release: '20261121T000000Z', reason: 'wrong file' });

  test('is done with session, token and origin', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const answer = await ask(ports, '/staff/releases/undo/', { cookie, form: undo(token) });
    expect([answer.status, done]).toEqual([303, ['undo 20261121T000000Z: wrong file']]);
  });

  test('sends what is served to the public address again, and knows no such address where none is set up', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const send = () => ask(ports, '/staff/send/', { cookie, form: { token } });
    expect([(await send()).headers.get('location'), done]).toEqual(['/staff/job/', ['send']]);
    ports.live.send = () => undefined;
    expect((await send()).status).toBe(404);
  });

  test.each([
    ['without a session', {}, { cookie: '' }],
    ['with a token of before', { token: 'stale' }, {}],
    ['without a token', { token: '' }, {}],
    ['from another origin', {}, { headers: { origin: 'https://evil.example' } }],
    ['from a page that hides its origin', {}, { headers: { origin: 'null' } }],
    ['of a release that is not there', { release: '../../etc' }, {}],
    ['of the release that is served', { release: '20261122T000000Z' }, {}],
  ])('%s is refused, and logged without contents', async (_, form, sent) => {
    const { ports, done, logged } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const answer = await ask(ports, '/staff/releases/undo/', {
      cookie,
      form: { ...undo(token), ...form },
      ...sent,
    });
    expect(answer.headers.get('location')).not.toBe('/staff/job/');
    expect(done).toEqual([]);
    expect(JSON.stringify(logged)).not.toMatch(/wrong file|evil|"stale|etc/);
  });

  test('by a browser that tells neither origin nor site is refused', async () => {
    const { ports } = exampleDesk({ passphrase });
    const request = new Request(`${origin}/staff/`, {
      method: 'POST',
      body: new URLSearchParams({ passphrase }),
      headers: { host: '127.0.0.1:4321' },
    });
    expect((await deskHandler(request, here, ports)).status).toBe(403);
  });
});

test.each([
  '/staff/photos/..%2f..%2f/passwd',
  '/staff/thumbs/..%2f..%2fpasswd',
  '/staff/thumbs/..webp',
  '/staff/uploads/..%2f..%2fetc/',
  '/staff/uploads/0123456789abcdee/',
  '/staff/uploads/%2e%2e/%2e%2e/etc/',
  '/staff/nothing/',
])('%s is not there', async (path) => {
  const { ports } = exampleDesk({ passphrase });
  const { cookie } = await signIn(ports);
  expect((await ask(ports, path, { cookie })).status).toBe(404);
});

test('a part of the screens is called by a plain name', async () => {
  const { ports } = exampleDesk({ passphrase });
  expect((await ask(ports, '/staff/_astro/desk.css')).status).toBe(200);
  expect((await ask(ports, '/staff/_astro/..%2f..%2fserver%2fentry.mjs')).status).toBe(404);
});

test('every answer is guarded: framed by nobody, kept by nobody, scripts of its own only', async () => {
  const { ports } = exampleDesk({ passphrase });
  const { headers } = await ask(ports, '/staff/');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
  expect([headers.get('cache-control'), headers.get('x-frame-options')]).toEqual(['no-store', 'DENY']);
});

test('the language is chosen before signing in, and leads back to the desk only', async () => {
  const { ports } = exampleDesk({ passphrase });
  const answer = await ask(ports, '/staff/language/', { form: { language: 'ja', here: '//evil.example' } });
  expect(answer.headers.get('location')).toBe('/staff/');
  expect(answer.headers.get('set-cookie')).toMatch(/^desk-language=ja;/);
});
