import { describe, expect, test } from 'vitest';
import { verifyChain } from '../consent/chain.ts';
import { isReceiptWhole, type Receipt } from '../consent/record.ts';
import { readChain } from './consent-staff.ts';
import { openConsents } from './consent-store.ts';
import { drain } from './drain.ts';
import { consentPost, testConsent } from './testing/consent-posts.ts';
import { d1Faults, faultModes, faultySql } from './testing/faulty-sql.ts';
import { get, jsonPost, testInquiry } from './testing/requests.ts';
import { testEdge, type TestEdge } from './testing/test-edge.ts';
import { atOnce, oneAtATime, type InTurn } from './turns.ts';

async function send(edge: TestEdge, more: Record<string, unknown> = {}, headers = {}) {
  const answer = await edge.send(consentPost(testConsent(more), headers));
  return {
    status: answer.status,
    json: (await answer.json()) as Receipt & { error: string; fields: object },
  };
}

async function chainFault(edge: TestEdge) {
  const { rows, cut } = await readChain(edge.database);
  return verifyChain(rows, cut);
}

describe('a decision', () => {
  test('is answered with its receipt, which can be checked by itself', async () => {
    const edge = testEdge();
    const { status, json } = await send(edge);
    expect(status).toBe(201);
    expect(json.record).toMatchObject({
      schema: 1,
      seq: 1,
      event: 'given',
      choices: { analytics: true, marketing: false },
      recorded: '2026-11-22T03:00:00.000Z',
      decided: '2026-11-22T02:59:58.000Z',
      policy: { version: '2026-11', sha256: 'b'.repeat(64), address: '/policies/cookies/2026-11/' },
      release: 'test-release',
      controller: 'Example Motors Ltd',
      expires: '2027-05-22T03:00:00.000Z',
    });
    expect(await isReceiptWhole(json)).toBe(true);
    expect(await isReceiptWhole({ ...json, record: { ...json.record, gpc: true } })).toBe(false);
  });

  test('sent again is the same record; its id with other content is refused', async () => {
    const edge = testEdge();
    const post = testConsent();
    const first = await edge.send(consentPost(post));
    const again = await edge.send(consentPost(post));
    const other = await edge.send(consentPost({ ...post, choices: { analytics: true, marketing: true } }));
    expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
    expect(await again.text()).toBe(await first.text());
    expect(await edge.rows('SELECT count(*) AS n FROM consents')).toEqual([{ n: 1 }]);
  });

  test('many at once make one chain', async () => {
    const edge = testEdge();
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(edge)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ json }) => json.record.seq)).size).toBe(40);
    expect(await chainFault(edge)).toBeUndefined();
  });

  test('a crowd is more than chance finds places for; where each waits for its turn, all are stored', async () => {
    const crowd = async (inTurn: InTurn) => {
      const edge = testEdge();
      edge.ports.consents = openConsents(edge.database, inTurn);
      const answers = await Promise.all(Array.from({ length: 150 }, () => send(edge)));
      expect(await chainFault(edge)).toBeUndefined();
      return answers.filter(({ status }) => status === 201).length;
    };
    expect(await crowd(atOnce)).toBeLessThan(150);
    expect(await crowd(oneAtATime())).toBe(150);
  });

  test('behind a database that fails nobody waits for everybody before them', async () => {
    const edge = testEdge((sql, clock) => faultySql(sql, clock, 'before', d1Faults[1], () => true));
    const { look, append, expire } = edge.ports.consents;
    edge.ports.consents = { look, append, expire, inTurn: oneAtATime() };
    const before = edge.clock.now();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => edge.send(consentPost(testConsent()))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(edge.clock.now() - before).toBeLessThan(30_000);
  });

  test('keeps nothing of the sender, and is linked to no inquiry', async () => {
    const edge = testEdge();
    await edge.send(jsonPost(testInquiry()));
    await send(edge, {}, { 'user-agent': 'CANARY', referer: 'https://www.example.com/vehicles/canary/' });
    const stored = JSON.stringify(await edge.rows('SELECT * FROM consents'));
    expect(stored).not.toMatch(/canary|192\.0\.2\.7/i);
    const ids = (await edge.rows('SELECT id FROM inquiries')).map(({ id }) => String(id));
    for (const id of ids) expect(stored).not.toContain(id);
  });

  test('the signal is taken from the header as well', async () => {
    const { json } = await send(testEdge(), {}, { 'sec-gpc': '1' });
    expect(json.record.gpc).toBe(true);
  });

  test('is not recorded where nobody was ever asked', async () => {
    const edge = testEdge();
    const { consent: _, ...settings } = edge.ports.settings;
    edge.ports.settings = settings;
    expect((await send(edge)).status).toBe(404);
  });
});

describe('where nothing is asked any more', () => {
  const both = { analytics: true, marketing: true };
  const none = { analytics: false, marketing: false };
  async function agreedBefore() {
    const edge = testEdge();
    const post = testConsent({ choices: both });
    expect((await edge.send(consentPost(post))).status).toBe(201);
    const { settings } = edge.ports;
    edge.ports.settings = { ...settings, consent: { ...settings.consent!, asked: { purposes: [] } } };
    return { edge, post, after: { subject: post['subject'], previous: post['id'] } };
  }

  test('who agreed can withdraw, in part and whole, and the chain says so', async () => {
    const { edge, post, after } = await agreedBefore();
    const part = await send(edge, { ...after, event: 'changed', choices: { ...both, marketing: false } });
    expect(part.status).toBe(201);
    const { id: previous } = part.json.record;
    const whole = await send(edge, { ...after, previous, event: 'withdrawn', choices: none });
    expect([whole.status, whole.json.record.choices]).toEqual([201, none]);
    expect((await edge.send(consentPost(post))).status).toBe(200);
    expect(await chainFault(edge)).toBeUndefined();
  });

  test('a refusal is taken, and nothing is agreed to', async () => {
    const { edge, after } = await agreedBefore();
    expect((await send(edge, { event: 'refused', choices: none })).status).toBe(201);
    const given = await send(edge);
    expect([given.status, given.json]).toEqual([404, { error: 'not-configured' }]);
    const part = await send(edge, { ...after, event: 'changed', choices: { analytics: true } });
    const more = { ...after, previous: part.json.record.id, event: 'changed', choices: both };
    expect([part.status, (await send(edge, more)).status]).toEqual([201, 404]);
  });
});

describe('refused, without a trace', () => {
  const id = crypto.randomUUID();
  test.each([
    ['a policy that was never shown', { policy: '2019-01' }, { policy: 'unknown' }],
    ['the hash of another text', { policyHash: 'e'.repeat(64) }, { policyHash: 'unknown' }],
    ['a language the text was never shown in', { language: 'zz' }, { language: 'unknown' }],
    ['an unknown banner', { banner: 'e'.repeat(64) }, { banner: 'unknown' }],
    ['an unknown list', { list: 'e'.repeat(64) }, { list: 'unknown' }],
    ['a list for a banner', { banner: 'd'.repeat(64) }, { banner: 'unknown' }],
    ['a banner for a list', { list: 'c'.repeat(64) }, { list: 'unknown' }],
    [
      'a purpose that the earlier list did not offer',
      { list: 'f'.repeat(64), choices: { marketing: true } },
      { choices: 'unknown' },
    ],
    ['the 31st of February', { decided: '2026-02-31T00:00:00.000Z' }, { decided: 'invalid' }],
    ['a grant of nothing', { choices: { analytics: false } }, { event: 'contradiction' }],
    ['a refusal of something', { event: 'refused' }, { event: 'contradiction' }],
    [
      'a withdrawal of nothing',
      { event: 'withdrawn', choices: { analytics: false } },
      { previous: 'contradiction' },
    ],
    ['an invented purpose', { choices: { everything: true } }, { choices: 'invalid' }],
    ['a purpose nobody was asked for', { choices: { functional: true } }, { choices: 'unknown' }],
    ['an invented field', { ip: '192.0.2.7' }, { ip: 'unexpected' }],
    ['no id', { id: undefined }, { id: 'missing' }],
    ['an id that is none', { id: 'x' }, { id: 'invalid' }],
    ['a day that is none', { decided: '2026-13-41T00:00:00.000Z' }, { decided: 'invalid' }],
    ['a prototype for a choice', { choices: JSON.parse('{"__proto__":true}') }, { choices: 'invalid' }],
  ])('%s', async (_, more, fields) => {
    const edge = testEdge();
    const { status, json } = await send(edge, { id, ...more });
    expect([status, json]).toEqual([422, { error: 'fields', fields }]);
    expect(await edge.rows('SELECT * FROM consents')).toEqual([]);
  });

  test('a decision in the name of somebody else', async () => {
    const edge = testEdge();
    const { json } = await send(edge);
    const forged = { event: 'withdrawn', choices: { analytics: false }, previous: json.record.id };
    expect((await send(edge, forged)).json).toEqual({ error: 'fields', fields: { previous: 'unknown' } });
    expect((await send(edge, { ...forged, subject: json.record.subject })).status).toBe(201);
  });

  test('other methods, origins, types, sizes and shapes', async () => {
    const edge = testEdge();
    const statuses = [
      await edge.send(get('/api/consents')),
      await edge.send(consentPost(testConsent(), { 'sec-fetch-site': 'cross-site' })),
      await edge.send(consentPost(testConsent(), { 'content-type': 'text/plain' })),
      await edge.send(consentPost(testConsent({ language: 'x'.repeat(9000) }))),
      await edge.send(consentPost('{"id":')),
      await edge.send(consentPost('[]')),
      await edge.send(consentPost('null')),
      await edge.send(consentPost('"given"')),
    ].map(({ status }) => status);
    expect(statuses).toEqual([405, 403, 415, 413, 400, 400, 400, 400]);
  });

  test('a name that stands twice, since nobody can tell which of the two was meant', async () => {
    const edge = testEdge();
    const twice = (name: string, value: string) =>
      JSON.stringify(testConsent()).replace(`"${name}":`, `"${name}":${value},"${name}":`);
    for (const body of [twice('event', '"refused"'), twice('analytics', 'false'), twice('gpc', 'true')])
      expect((await edge.send(consentPost(body))).status).toBe(400);
    const escaped = JSON.stringify(testConsent()).replace('"event":', String.raw`"\u0065vent":`);
    expect((await edge.send(consentPost(escaped))).status).toBe(201);
  });
});

describe('times and order', () => {
  test('a clock that is ahead cannot date a decision into the future', async () => {
    const { json } = await send(testEdge(), { decided: '2031-01-01T00:00:00.000Z' });
    expect([json.record.decided, json.record.recorded]).toEqual(Array(2).fill('2026-11-22T03:00:00.000Z'));
  });

  test('a withdrawal that arrives before what it withdraws is kept', async () => {
    const edge = testEdge();
    const subject = crypto.randomUUID();
    const previous = crypto.randomUUID();
    const withdrawn = { subject, previous, event: 'withdrawn', choices: { analytics: false } };
    expect((await send(edge, withdrawn)).status).toBe(201);
    expect((await send(edge, { id: previous, subject })).status).toBe(201);
    expect(await chainFault(edge)).toBeUndefined();
  });

  test('a server whose clock was set back dates nothing before the last record', async () => {
    const edge = testEdge();
    await send(edge);
    edge.clock.advance(-86_400_000);
    expect((await send(edge)).json.record.recorded).toBe('2026-11-22T03:00:00.000Z');
  });

  test('a withdrawal may name a purpose that is not asked for any more', async () => {
    const edge = testEdge();
    const choices = { functional: false, analytics: false };
    const withdrawn = { previous: crypto.randomUUID(), event: 'withdrawn', choices };
    expect((await send(edge, withdrawn)).json.record.choices).toEqual(choices);
  });

  test('what a list that was replaced since had offered is taken', async () => {
    const earlier = 'f'.repeat(64);
    const { status, json } = await send(testEdge(), { list: earlier, choices: { functional: true } });
    expect([status, json.record.choices]).toEqual([201, { functional: true }]);
  });

  test('a text that was replaced since is still known', async () => {
    const { json } = await send(testEdge(), { policy: '2026-10', policyHash: 'a'.repeat(64) });
    expect(json.record.policy.address).toBe('/policies/cookies/2026-10/');
  });
});

describe('with a store that fails', () => {
  test.each(faultModes)('once (%s): stored once all the same', async (mode) => {
    const edge = testEdge((sql, clock) => faultySql(sql, clock, mode, d1Faults[0], (call) => call === 2));
    const { status } = await send(edge);
    expect(status).toBeLessThan(300);
    expect(await edge.rows('SELECT count(*) AS n FROM consents')).toEqual([{ n: 1 }]);
  });

  test('for good: 503, to be tried again', async () => {
    const edge = testEdge((sql, clock) => faultySql(sql, clock, 'before', d1Faults[1], () => true));
    const answer = await edge.send(consentPost(testConsent()));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
  });
});

describe('the table', () => {
  test.each([
    "UPDATE consents SET body = '{}' WHERE seq = 1",
    'DELETE FROM consents WHERE seq = 1',
    'DELETE FROM consents',
    `INSERT OR REPLACE INTO consents SELECT seq, id, fingerprint, month, previous_hash, hash, '{}' FROM consents`,
    `REPLACE INTO consents SELECT 3, id, fingerprint, month, previous_hash, hash, '{}' FROM consents WHERE seq = 1`,
    `INSERT INTO consents SELECT 3, 'x', 'x', month, previous_hash, 'x', body FROM consents WHERE seq = 1`,
    `INSERT INTO consents SELECT 9, 'x', 'x', month, hash, 'x', body FROM consents WHERE seq = 2`,
    `INSERT INTO consent_cuts SELECT seq, hash, month, 1, 1795316400000 FROM consents WHERE seq = 1`,
    `INSERT INTO consent_cuts SELECT seq, hash, month, 2, 1795316400000 FROM consents WHERE seq = 2`,
    `INSERT INTO consent_cuts VALUES (9, 'x', '2026-10', 1, 1795316400000)`,
  ])('does not let through: %s', async (sql) => {
    const edge = testEdge();
    await send(edge);
    await send(edge);
    await expect(edge.database.batch([{ sql }])).rejects.toThrow(/consents|cuts/);
    expect(await chainFault(edge)).toBeUndefined();
  });

  test('whole months go when their time is over, and the chain holds on', async () => {
    const edge = testEdge();
    await send(edge);
    edge.clock.advance(20 * 86_400_000);
    await send(edge);
    await send(edge);
    const run = () => drain(edge.ports, undefined, () => 0);
    await run();
    expect(await edge.rows('SELECT count(*) AS n FROM consents')).toEqual([{ n: 3 }]);
    edge.clock.advance(Date.UTC(2029, 10, 30, 23) - edge.clock.now());
    await run();
    expect(await edge.rows('SELECT count(*) AS n FROM consents')).toEqual([{ n: 3 }]);
    edge.clock.advance(2 * 3_600_000);
    await run();
    expect(await edge.rows('SELECT seq FROM consents ORDER BY seq')).toEqual([{ seq: 2 }, { seq: 3 }]);
    expect(await chainFault(edge)).toBeUndefined();
    expect((await send(edge)).json.record.seq).toBe(4);
    edge.clock.advance(Date.UTC(2040, 1, 1) - edge.clock.now());
    await run();
    expect(await edge.rows('SELECT seq FROM consents ORDER BY seq')).toEqual([]);
    expect((await send(edge)).json.record.seq).toBe(5);
    expect(await chainFault(edge)).toBeUndefined();
  });
});
