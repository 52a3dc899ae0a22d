// Brings the pages that did not change from the release before into a new one, as hard links: no byte is
// copied, and the old release can be removed without touching the new one.
import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param addresses pages and files, as a visitor asks for them */
export function takeOver(addresses: Iterable<string>, from: string, to: string): void {
  const made = new Set<string>();
  for (const address of addresses) {
    const file = fileOf(address);
    const folder = dirname(join(to, file));
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    linkSync(join(from, file), join(to, file));
  }
}

/** The file that answers at an address, in a site's folder. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
