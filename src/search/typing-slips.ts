// Whether two words are the same but for a few slips of the fingers.

/**
 * A slip is a letter too many, one missing, a wrong one, or two neighbours exchanged (the optimal string
 * alignment distance).
 */
export function isWithin(slips: number, typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > slips) return false;
  let last: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1];
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        least = Math.min(least, last[j - 2]! + 1);
      }
      next.push(least);
    }
    [last, row] = [row, next];
    if (Math.min(...row) > slips) return false;
  }
  return row[meant.length]! <= slips;
}
