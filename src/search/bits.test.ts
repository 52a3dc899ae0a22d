// Sets of rows: what is put in is in it, and nothing else, whatever the number of rows.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, allBits, countBits, hasBit, noBits, rowsIn, without } from './bits.ts';

const rowsAndMembers = fc
  .integer({ min: 0, max: 100 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.subarray(Array.from({ length: rows }, (_, row) => row))));

function setOf(rows: number, members: readonly number[]) {
  const bits = noBits(rows);
  for (const row of members) addBit(bits, row);
  return bits;
}

test('a set holds what was put in, counts it and lists it in order', () => {
  fc.assert(
    fc.property(rowsAndMembers, ([rows, members]) => {
      const bits = setOf(rows, members);
      expect([...rowsIn(bits)]).toEqual(members);
      expect(countBits(bits)).toBe(members.length);
      expect(members.every((row) => hasBit(bits, row))).toBe(true);
    }),
    { seed: 9 },
  );
});

test('all rows without some are the others', () => {
  fc.assert(
    fc.property(rowsAndMembers, ([rows, members]) => {
      const others = without(allBits(rows), setOf(rows, members));
      expect(countBits(others)).toBe(rows - members.length);
      expect(countBits(others, setOf(rows, members))).toBe(0);
      expect(members.some((row) => hasBit(others, row))).toBe(false);
    }),
    { seed: 9 },
  );
});
