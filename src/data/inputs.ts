// What a build is given by the shell that starts it (scripts/build.ts): where its inputs stand and which day
// it is. Started bare, as by `astro check`, it takes the committed stock and that stock's own date.
import type { Stock } from '../inventory/vehicle.ts';

const handedIn = Symbol.for('forecourt.stock');

/** Paths are relative to the project or absolute; `today` is `YYYY-MM-DD` in Asia/Tokyo. */
export const inputs = {
  stockFile: process.env['FORECOURT_STOCK'] ?? 'content/inventory/vehicles.jsonl',
  /** Asked anew each time: Astro's configuration shares this module with the shell, which loads it early. */
  get siteFolder() {
    return process.env['FORECOURT_SITE'] ?? 'content/site';
  },
  policiesFolder: process.env['FORECOURT_POLICIES'] ?? 'content/policies',
  /** What photos each vehicle has (src/photos/manifest.ts); without it there are none. */
  photosFile: process.env['FORECOURT_PHOTOS'],
  /** `npm run preview:policies` shows drafts; a build never does. */
  drafts: process.env['FORECOURT_DRAFTS'] === '1',
  today: process.env['FORECOURT_TODAY'],
  /** Which part of the pages is this process's, `1/2` in the environment for the second of two; all without. */
  share: parseShare(process.env['FORECOURT_SHARE'] ?? '0/1'),
  /** What the stock file holds, where the shell has read and checked it already. */
  stock: (): Stock | undefined => (globalThis as { [handedIn]?: Stock })[handedIn],
};

/** Called by the shell: Astro runs in its process, but loads this module anew. */
export function handInStock(stock: Stock): void {
  (globalThis as { [handedIn]?: Stock })[handedIn] = stock;
}

function parseShare(text: string): { number: number; of: number } {
  const [number = 0, of = 1] = text.split('/').map(Number);
  return { number, of };
}
