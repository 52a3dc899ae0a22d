// What staff can prove: over a real database, and with the texts of the fixture site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import type { ChainRow } from '../../src/consent/chain.ts';
import { chainHash, genesis, toBody, type ConsentRecord, type Receipt } from '../../src/consent/record.ts';
import { readChain, readConsentTotals } from '../../src/edge/consent-staff.ts';
import { testConsent, consentPost } from '../../src/edge/testing/consent-posts.ts';
import { testEdge, type TestEdge } from '../../src/edge/testing/test-edge.ts';
import { consentStaffWords as words } from '../../src/messages/en/consent-staff.ts';
import { root } from '../release/paths.ts';
import { listConsents, verifyConsents, verifyReceipt } from './run.ts';

const policies = join(root, 'scripts/consents/fixture-site/policies');
const files = await readPolicyFiles(policies);
const hashOf = (path: string) => files.find((file) => file.path.startsWith(path))!.sha256;
const notices = files.filter(({ path }) => path.startsWith('notices/'));
const starting = (text: string) =>
  notices.find(({ bytes }) => new TextDecoder().decode(bytes).startsWith(text))!.sha256;
const old = { version: '2026-10', language: 'en', sha256: hashOf('approved/cookies/2026-10') };
const texts = { banner: starting('May we'), list: starting('Statistics:') };

/** An edge with three records, the first of them about the first version of the notice. */
async function fill(): Promise<{ edge: TestEdge; receipts: Receipt[] }> {
  const edge = testEdge();
  const consent = {
    ...edge.ports.settings.consent!,
    policies: [old],
    texts: Object.values(texts),
    lists: { [texts.list]: ['analytics', 'marketing'] as const },
  };
  edge.ports.settings = { ...edge.ports.settings, consent };
  const receipts: Receipt[] = [];
  const shown = { policy: old.version, policyHash: old.sha256, ...texts };
  for (const more of [{}, { event: 'refused', choices: { analytics: false, marketing: false } }, {}]) {
    const answer = await edge.send(consentPost(testConsent({ ...shown, ...more })));
    receipts.push((await answer.json()) as Receipt);
  }
  return { edge, receipts };
}

/** What somebody can do who has the file of the database and takes its guards away. */
async function tamper({ database }: TestEdge, ...statements: string[]): Promise<void> {
  const guards = ['consents_never_change', 'consents_only_expire', 'consents_only_at_the_end'];
  const sqls = [...guards.map((name) => `DROP TRIGGER ${name}`), ...statements];
  await database.batch(sqls.map((sql) => ({ sql })));
}

test('list: totals by day and purpose', async () => {
  const { edge } = await fill();
  expect((await listConsents(edge.database, words, false)).output).toBe(
    [
      'day         purpose         agreed   refused',
      '2026-11-22  analytics            2         1',
      '2026-11-22  marketing            0         3',
      '2026-11-22  given 2, refused 1',
    ].join('\n'),
  );
});

test('the same totals, asked of the database', async () => {
  const { edge } = await fill();
  expect(await readConsentTotals(edge.database)).toEqual([
    { day: '2026-11-22', purpose: 'analytics', agreed: 2, refused: 1 },
    { day: '2026-11-22', purpose: 'marketing', agreed: 0, refused: 3 },
  ]);
});

describe('verify names the first record that is not as it was', () => {
  const set = (path: string, value: string) =>
    `UPDATE consents SET body = json_set(body, '${path}', ${value})`;
  test.each([
    ['nothing was done', [], undefined],
    ['a choice was edited', [`${set('$.choices.analytics', "json('true')")} WHERE seq = 2`], ['altered', 2]],
    [
      'a time was edited',
      [`${set('$.recorded', "'2026-11-21T03:00:00.000Z'")} WHERE seq = 1`],
      ['altered', 1],
    ],
    ['a hash was edited', ["UPDATE consents SET hash = 'x' WHERE seq = 1"], ['altered', 1]],
    ['one was taken out', ['DELETE FROM consents WHERE seq = 2'], ['removed', 2]],
    ['the first was taken out', ['DELETE FROM consents WHERE seq = 1'], ['removed', 1]],
    [
      'one was taken out and the next moved up',
      ['DELETE FROM consents WHERE seq = 2', 'UPDATE consents SET seq = 2 WHERE seq = 3'],
      ['removed', 2],
    ],
    [
      'one was put in',
      [
        'UPDATE consents SET seq = 4 WHERE seq = 3',
        "INSERT INTO consents SELECT 3, 'x', 'x', month, previous_hash, 'x', body FROM consents WHERE seq = 2",
      ],
      ['altered', 3],
    ],
  ] as const)('%s', async (_, statements, fault) => {
    const { edge } = await fill();
    await tamper(edge, ...statements);
    const { output, exitCode } = await verifyConsents(edge.database, words, true);
    const found = JSON.parse(output) as { fault: { fault: string; seq: number } | null };
    expect(found.fault && [found.fault.fault, found.fault.seq]).toEqual(fault ?? null);
    expect(exitCode).toBe(fault ? 1 : 0);
  });

  test.each([
    ['behind the second, chained to it', 3, 2],
    ['before the first', 1, 0],
    ['behind the second, chained to the first', 3, 1],
  ])('one was put in %s, and the later ones moved up', async (_, seq, link) => {
    const { edge } = await fill();
    const put = await forge(edge, seq, link);
    const moved = [3, 2, 1].filter((place) => place >= seq);
    const up = moved.map((place) => `UPDATE consents SET seq = ${place + 1} WHERE seq = ${place}`);
    await tamper(edge, ...up, insertion(put));
    const { output, exitCode } = await verifyConsents(edge.database, words, false);
    expect([exitCode, output.split('\n')[0]]).toEqual([1, words.fault.inserted(seq, put.id)]);
  });
});

/** A record that nobody made, whole in itself. @param link the place it is chained to; 0 is before the first */
async function forge({ database }: TestEdge, seq: number, link: number): Promise<ChainRow> {
  const { rows } = await readChain(database);
  const previousHash = rows[link - 1]?.hash ?? genesis;
  const record = JSON.parse(rows[0]!.body) as ConsentRecord;
  const id = crypto.randomUUID();
  const body = toBody({ ...record, seq, id });
  return { seq, id, month: rows[0]!.month, previousHash, hash: await chainHash(previousHash, body), body };
}

const insertion = ({ seq, id, month, previousHash, hash, body }: ChainRow) =>
  `INSERT INTO consents VALUES (${seq}, '${id}', 'x', '${month}', '${previousHash}', '${hash}', '${body}')`;

describe('verify RECEIPT', () => {
  const check = async (edge: TestEdge, receipt: unknown) =>
    verifyReceipt(
      { sql: edge.database, words, json: false },
      { text: JSON.stringify(receipt), name: 'receipt.json' },
      files,
    );

  test('of an old version leads to the old text, byte for byte', async () => {
    const { edge, receipts } = await fill();
    const { output, exitCode } = await check(edge, receipts[0]);
    expect(exitCode).toBe(0);
    expect(output).toContain(words.receipt.stands(1));
    for (const path of [
      'approved/cookies/2026-10.en.txt',
      ...Object.values(texts).map((hash) => `notices/${hash}.txt`),
    ]) {
      expect(output).toContain(readFileSync(join(policies, path), 'utf8'));
    }
    expect(output).toContain('This was the first version.');
  });

  test('that was edited, belongs elsewhere, or is none', async () => {
    const { edge, receipts } = await fill();
    const [first] = receipts;
    const edited = { ...first!, record: { ...first!.record, gpc: true } };
    expect((await check(edge, edited)).output).toContain(words.receipt.notWhole);
    const elsewhere = (await fill()).receipts[0];
    expect((await check(edge, elsewhere)).output).toContain(words.receipt.differs(1));
    expect(await check(edge, { record: {} })).toEqual({
      output: words.receipt.unreadable('receipt.json'),
      exitCode: 1,
    });
  });

  test('finds that the record behind it was edited', async () => {
    const { edge, receipts } = await fill();
    await tamper(edge, "UPDATE consents SET hash = 'x' WHERE seq = 1");
    const { output, exitCode } = await check(edge, receipts[0]);
    expect([exitCode, output.split('\n')[0]]).toEqual([1, words.receipt.differs(1)]);
  });
});
