// The list of a release's pages: the key each was rendered from and what the checks read on it. The next
// build takes over a page whose key is the same, without rendering or reading it again.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Page } from '../checks/read-page.ts';

/** Lines are joined to about this many characters before they are written. */
const BATCH = 1_000_000;

/** Writes one line a page. */
export async function writePagesFile(path: string, pages: Iterable<KnownPage>): Promise<void> {
  const file = await open(path, 'w');
  try {
    let batch = '';
    for (const page of pages) {
      batch += `${JSON.stringify(page)}\n`;
      if (batch.length < BATCH) continue;
      await file.write(batch);
      batch = '';
    }
    await file.write(batch);
  } finally {
    await file.close();
  }
}

/** Reads the list back; a line that is damaged is left out, so that its page is rendered again. */
export async function readPagesFile(path: string): Promise<Map<string, KnownPage>> {
  const pages = new Map<string, KnownPage>();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    try {
      const known = JSON.parse(line) as KnownPage;
      pages.set(known.address, known);
    } catch {
      continue;
    }
  }
  return pages;
}

/** `facts` is absent for what is not a page, such as a feed. */
export type KnownPage = { address: string; key: string; facts?: Page };
