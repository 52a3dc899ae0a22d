// A set of rows as one bit for each: 32 rows are met, united and counted at a time.

export type Bits = Int32Array<ArrayBuffer>;

/** No row. */
export function noBits(rows: number): Bits {
  return new Int32Array((rows + 31) >> 5);
}

/** Takes a row into the set, in place. */
export function addBit(bits: Bits, row: number): void {
  bits[row >> 5]! |= 1 << row;
}

/** Whether a row is in the set. */
export function hasBit(bits: Bits, row: number): boolean {
  return ((bits[row >> 5]! >> row) & 1) === 1;
}

/** Every row; none has the bits behind the last one. */
export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(-1);
  if (rows % 32 > 0) bits[rows >> 5] = ~(-1 << rows);
  return bits;
}

/** Takes the rows of another set out of the first. */
export function without(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at++) bits[at]! &= ~others[at]!;
  return bits;
}

/** How many rows are in both. */
export function countBits(bits: Bits, others: Bits = bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]! & others[at]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The rows in it, in their order. */
export function rowsIn(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let found = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      rows[found++] = at * 32 + 31 - Math.clz32(word & -word);
    }
  }
  return rows;
}
