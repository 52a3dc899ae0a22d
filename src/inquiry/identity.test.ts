import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from './fields.ts';
import { derivedIds, fingerprintOf, numberOf, parseNumber } from './identity.ts';

const inquiry = { kind: 'general', name: 'Amina', message: 'Hello' } as const;

test('the fingerprint covers every content field, and tells fields apart', async () => {
  const said = await fingerprintOf(inquiry);
  expect(await fingerprintOf({ ...inquiry })).toBe(said);
  for (const field of ['ref', 'email', 'phone', 'country', 'policy', 'right', 'requester'] as const) {
    expect(await fingerprintOf({ ...inquiry, [field]: 'x' })).not.toBe(said);
  }
  expect(await fingerprintOf({ ...inquiry, email: 'x' })).not.toBe(
    await fingerprintOf({ ...inquiry, phone: 'x' }),
  );
});

test('the derived id of a window is the earlier id of the next', async () => {
  const [now, before] = await derivedIds('f', 20 * 60_000);
  const [, beforeNext] = await derivedIds('f', 30 * 60_000 - 1);
  expect(beforeNext).toBe(before);
  expect((await derivedIds('f', 30 * 60_000))[1]).toBe(now);
  expect(now).not.toBe(before);
  expect(now).toMatch(new RegExp(`^${fields.id.pattern}$`));
});

test('a number can be read back however it was written down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uuid(), async (id) => {
      const no = await numberOf(id);
      expect(no).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(parseNumber(no)).toBe(no);
      expect(
        parseNumber(` ${no.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`),
      ).toBe(no);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('ten thousand ids give ten thousand numbers', async () => {
  const numbers = new Set<string>();
  for (let n = 0; n < 10_000; n++) numbers.add(await numberOf(`id ${n}`));
  expect(numbers.size).toBe(10_000);
});

test.each(['', 'K7Q2M', 'K7Q2M-94XTU', '<script>', 'K7Q2M-94XTDD'])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
