// What is asked of every searcher, and what is measured.
import type { Times } from './times.ts';

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

/** What one searcher took for one stock. */
export type Measured = {
  searcher: string;
  /** What a browser fetches before the first filtered page is there, code aside. */
  bytes: number;
  requests: number;
  /** Until questions can be asked, without the line: unpacking, decoding, indexing. */
  ready: Times;
  /** One question: counts of all facets and the sorted first page. */
  query: Times;
  /** Whether it counts ranges of prices, years and mileages. */
  ranges: boolean;
  /** Vehicles found: the same for all, or they were not asked the same. */
  found: number;
};
