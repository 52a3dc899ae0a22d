import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlAttributes, possibleFaults } from './attributes.ts';
import { checkInquiry } from './check-inquiry.ts';
import { fields, kinds, rights, type FieldName } from './fields.ts';

const names = Object.keys(fields) as FieldName[];

test('patterns mean the same in every browser: with the u flag and with the v flag', () => {
  for (const name of names) {
    const { pattern } = controlAttributes(name);
    if (pattern === undefined) continue;
    for (const flag of ['u', 'v']) expect(() => new RegExp(pattern, flag)).not.toThrow();
  }
});

test('a message is never cut by the browser, which says no word; one line is', () => {
  expect(controlAttributes('message')).not.toHaveProperty('maxlength');
  expect(controlAttributes('name').maxlength).toBe(fields.name.max);
});

test('every fault that a form can come back with has its place on the error page', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 130 }),
    fc.constantFrom(
      '',
      'a@example.com',
      '+255 712 345 678',
      'KE',
      'x'.repeat(4000),
      'a\u202eb',
      ...kinds,
      ...rights,
    ),
  );
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, text]))), (typed) => {
      const checked = checkInquiry(typed, ['2026-11']);
      for (const [name, fault] of checked.ok ? [] : Object.entries(checked.faults)) {
        expect(possibleFaults(name as FieldName)).toContain(fault);
      }
    }),
    { seed: 4, numRuns: 2000 },
  );
});
