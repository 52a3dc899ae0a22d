// Whatever the database does, at whichever call: what was acknowledged is stored once, and nothing else is
// claimed.
import { describe, expect, test } from 'vitest';
import { d1Faults, faultModes, faultySql } from './testing/faulty-sql.ts';
import { formPost, jsonPost, testInquiry } from './testing/requests.ts';
import { testEdge, type TestEdge } from './testing/test-edge.ts';

const contentColumns = 'id, kind, ref, name, email, message, policy';
const calls = 12;

/** A morning's inquiries: new ones, one sent twice, one changed under its id, forms with and without id. */
async function morning({ send }: TestEdge) {
  const inquiries = ['a', 'b', 'c', 'd', 'e'].map((letter) => testInquiry({ message: `Inquiry ${letter}` }));
  const [a, b, c, d, e] = inquiries as [Sent, Sent, Sent, Sent, Sent];
  const withoutId = testInquiry({ message: 'Without id', id: undefined });
  const answers: { sent: Sent; status: number }[] = [];
  const by = async (make: (body: Sent) => Request, sent: Sent) =>
    answers.push({ sent, status: (await send(make(sent))).status });
  await by(jsonPost, a);
  await by(jsonPost, b);
  await by(jsonPost, b);
  await by(jsonPost, { ...b, message: 'Changed under its id' });
  await by(formPost, c);
  await by(formPost, withoutId);
  await by(formPost, withoutId);
  await Promise.all([by(jsonPost, d), by(jsonPost, d), by(jsonPost, e)]);
  return answers;
}

async function checkInvariants(edge: TestEdge, answers: Awaited<ReturnType<typeof morning>>) {
  const rows = await edge.rows(`SELECT ${contentColumns} FROM inquiries`);
  for (const { sent, status } of answers) {
    expect([200, 201, 303, 409, 503]).toContain(status);
    const standing = rows.filter((row) => row.message === sent.message && (!sent.id || row.id === sent.id));
    if (status < 400) expect(standing).toMatchObject([sent]);
    if (status === 409) expect(standing).toEqual([]);
  }
  expect(new Set(rows.map(({ message }) => message)).size).toBe(rows.length);
  expect(await edge.rows('SELECT count(*) AS n FROM notices')).toEqual([{ n: rows.length }]);
}

async function later({ clock }: TestEdge) {
  await new Promise<void>((resolve) => clock.after(120_000, resolve));
}

test('without a fault, the morning goes as expected', async () => {
  let used = 0;
  const edge = testEdge((sql, clock) => faultySql(sql, clock, 'before', '', () => ((used += 1), false)));
  const answers = await morning(edge);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([
    200, 200, 201, 201, 201, 201, 303, 303, 303, 409,
  ]);
  expect(used).toBeLessThanOrEqual(calls);
  await checkInvariants(edge, answers);
});

describe.each(faultModes)('a call that fails: %s', (mode) => {
  test.each(Array.from({ length: calls }, (_, n) => n + 1))('call %i', async (nth) => {
    for (const text of mode === 'before' ? d1Faults : d1Faults.slice(0, 1)) {
      const edge = testEdge((sql, clock) => faultySql(sql, clock, mode, text, (call) => call === nth));
      const answers = await morning(edge);
      expect(answers.every(({ status }) => status < 500)).toBe(true);
      await checkInvariants(edge, answers);
      await later(edge);
      await checkInvariants(edge, answers);
    }
  });

  test.each([2, 3, 7])('every call from the %ith on, then a good day', async (from) => {
    let isDown = true;
    const edge = testEdge((sql, clock) =>
      faultySql(sql, clock, mode, d1Faults[0], (call) => isDown && call >= from),
    );
    const answers = await morning(edge);
    expect(answers.some(({ status }) => status === 503)).toBe(true);
    await checkInvariants(edge, answers);
    await later(edge);
    await checkInvariants(edge, answers);
    isDown = false;
    for (const { sent, status } of answers) {
      if (status !== 503 || sent.message === 'Changed under its id') continue;
      expect([200, 201]).toContain((await edge.send(jsonPost(sent))).status);
    }
    await checkInvariants(edge, answers);
  });
});

test('a store that is down is given about four seconds, then 503 with the text given back', async () => {
  for (const mode of ['before', 'stalled'] as const) {
    const edge = testEdge((sql, clock) => faultySql(sql, clock, mode, d1Faults[0], () => true));
    const started = edge.clock.now();
    const answer = await edge.send(formPost(testInquiry({ message: "It's urgent" })));
    expect(edge.clock.now() - started).toBeLessThanOrEqual(4100);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    const html = await answer.text();
    expect(html).toContain('<p data-part="unavailable">');
    expect(html).toContain('\nIt&#39;s urgent</textarea>');
    expect(html).toContain('href="mailto:sales@example.com?subject=Inquiry&#38;body=It%27s%20urgent"');
    const json = await edge.send(jsonPost(testInquiry()));
    expect([json.status, await json.json()]).toEqual([503, { error: 'unavailable' }]);
  }
});

type Sent = Record<string, string>;
