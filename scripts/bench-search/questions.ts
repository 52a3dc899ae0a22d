// What is asked of every searcher, and how long it takes to answer.

/** Hybrid Toyotas, the cheapest first, with the counts of all facets: a first filtered page. */
export const question = { make: 'Toyota', fuel: 'hybrid' };

/** Facets that every searcher counts. */
export const facets = [
  'make',
  'model',
  'type',
  'fuel',
  'transmission',
  'steering',
  'drive',
  'location',
] as const;

/** The median of some runs, in milliseconds; the first is left out where there are several. */
export async function medianOf(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at <= runs; at++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times.slice(Math.min(1, runs)).toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** What one searcher took for one stock. */
export type Measured = {
  searcher: string;
  /** What a browser fetches before the first filtered page is there, code aside. */
  bytes: number;
  requests: number;
  /** Milliseconds until questions can be asked, without the line: unpacking, decoding, indexing. */
  ready: number;
  /** Milliseconds for one question: counts of all facets and the sorted first page. */
  query: number;
  /** Whether it counts ranges of prices, years and mileages. */
  ranges: boolean;
  /** Vehicles found: the same for all, or they were not asked the same. */
  found: number;
};
