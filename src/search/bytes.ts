// Whole numbers of varying length, as the column file holds them.

/** Appends whole numbers as varints: seven bits a byte, lowest first, the eighth bit says that more follow. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads varints; past the end it gives 0 and is no longer `whole`. */
export function varintReader(bytes: Uint8Array): VarintReader {
  let at = 0;
  const reader: VarintReader = {
    whole: true,
    at: () => at,
    ended: () => at === bytes.length,
    next() {
      let value = 0;
      let unit = 1;
      for (;;) {
        const byte = bytes[at++];
        if (byte === undefined || unit > 2 ** 49) {
          reader.whole = false;
          return 0;
        }
        value += (byte & 127) * unit;
        if (byte < 128) return value;
        unit *= 128;
      }
    },
  };
  return reader;
}

type VarintReader = {
  whole: boolean;
  at(): number;
  ended(): boolean;
  next(): number;
};
