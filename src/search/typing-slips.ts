// Whether two words are the same but for a few slips of the fingers.

/**
 * A slip is a letter too many, one missing, a wrong one, or two neighbours exchanged (the optimal string
 * alignment distance). Only the band of the matrix that so few slips can reach is computed, in rows that are
 * used again: it is asked of every word of a stock.
 */
export function isWithin(slips: number, typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > slips) return false;
  if (meant.length >= row.length) [before, last, row] = newRows(2 * meant.length);
  const far = slips + 1;
  for (let j = 0; j <= meant.length; j++) row[j] = Math.min(j, far);
  for (let i = 1; i <= typed.length; i++) {
    const spare = before;
    before = last;
    last = row;
    row = spare;
    const from = Math.max(1, i - slips);
    const to = Math.min(meant.length, i + slips);
    let fewest = (row[from - 1] = from === 1 ? Math.min(i, far) : far);
    for (let j = from; j <= to; j++) {
      const same = typed[i - 1] === meant[j - 1];
      let least = last[j - 1]! + (same ? 0 : 1);
      if (row[j - 1]! + 1 < least) least = row[j - 1]! + 1;
      if (j < i + slips && last[j]! + 1 < least) least = last[j]! + 1;
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row[j] = least;
      if (least < fewest) fewest = least;
    }
    if (fewest > slips) return false;
  }
  return row[meant.length]! <= slips;
}

let [before, last, row] = newRows(64);

function newRows(length: number): [Uint8Array, Uint8Array, Uint8Array] {
  return [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
}
