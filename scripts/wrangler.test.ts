import { expect, test } from 'vitest';
import { asOne, reasonIn } from './wrangler.ts';

test.each([
  ['{\n  "error": {\n    "text": "Set CLOUDFLARE_API_TOKEN."\n  }\n}', 'Set CLOUDFLARE_API_TOKEN.'],
  ['no such table: consents', 'no such table: consents'],
  ['\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m No token.', '✘ [ERROR] No token.'],
  [JSON.stringify({ error: { text: '\u001b[1mNo token.\u001b[0m' } }), 'No token.'],
  ['{"error":7}', '{"error":7}'],
  ['null', 'null'],
])('what went wrong is said in its words alone: %s', (said, reason) => {
  expect(reasonIn(said)).toBe(reason);
});

test('what is asked at the same moment is asked in one call, and each has its own answer', async () => {
  const calls: number[] = [];
  const sql = asOne({
    async batch(statements) {
      calls.push(statements.length);
      if (statements.some((each) => each.sql === 'wrong')) throw new Error('no such table');
      return statements.map((each) => [{ sql: each.sql }]);
    },
    scrub: async () => {},
  });
  const [one, two] = await Promise.all([sql.batch([{ sql: 'a' }]), sql.batch([{ sql: 'b' }, { sql: 'c' }])]);
  expect([one, two]).toEqual([[[{ sql: 'a' }]], [[{ sql: 'b' }], [{ sql: 'c' }]]]);
  expect(calls).toEqual([3]);
  const all = await Promise.allSettled([sql.batch([{ sql: 'a' }]), sql.batch([{ sql: 'wrong' }])]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await sql.batch([{ sql: 'd' }]))[0]).toEqual([{ sql: 'd' }]);
});
