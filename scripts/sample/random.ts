// A small seeded generator of random numbers: the same seed gives the same bytes on every machine.
// Algorithm: mulberry32 (32 bits of state), enough for inventing cars.

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const random: Random = {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    weighted: (list, weightOf) => {
      let left = next() * list.reduce((sum, each) => sum + weightOf(each), 0);
      return list.find((each) => (left -= weightOf(each)) < 0) ?? random.pick(list);
    },
    spread: (width) => Math.exp((next() + next() + next() - 1.5) * width),
  };
  return random;
}

export type Random = {
  /** From 0 up to, but not including, 1. */
  next: () => number;
  /** A whole number between two others, both included. */
  whole: (least: number, most: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  weighted: <T>(list: readonly T[], weightOf: (each: T) => number) => T;
  /** A factor around 1, never below `exp(-1.5 * width)` nor above `exp(1.5 * width)`. */
  spread: (width: number) => number;
};
