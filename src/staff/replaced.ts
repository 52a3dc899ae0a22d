// Whether a file is another stock altogether: the sample's gates ask nothing, so the report says it in its first line.
import type { Changes } from '../inventory/merge.ts';

/**
 * How many of the vehicles on the site are not in the file, where that is nine in ten of them or more.
 * @returns `{ gone: 411, of: 411 }`; undefined where most are still there, or none was there before
 */
export function replacedStock({ removed, changed, unchanged }: Changes): Replaced | undefined {
  const of = removed.length + changed.length + unchanged;
  return removed.length > 0 && removed.length >= of * 0.9 ? { gone: removed.length, of } : undefined;
}

export type Replaced = { gone: number; of: number };
