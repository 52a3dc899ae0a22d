// The list of a release's pages: the key each was rendered from, the hash of its file and what the checks read
// on it. The next build takes over a page whose key is the same, without rendering or checking it again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Page } from '../checks/read-page.ts';

/** Lines are joined to about this many characters before they are written. */
const BATCH = 1_000_000;

/** Writes one line a page. @returns the SHA-256 of the file */
export async function writePagesFile(path: string, pages: Iterable<KnownPage>): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  const write = async (batch: string) => {
    hash.update(batch);
    await file.write(batch);
  };
  try {
    let batch = '';
    for (const page of pages) {
      batch += `${JSON.stringify(page)}\n`;
      if (batch.length < BATCH) continue;
      await write(batch);
      batch = '';
    }
    await write(batch);
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** Reads the list back; nothing of it where it is missing or is not what was written, so that all is rendered. */
export async function readPagesFile(path: string, sha256: string): Promise<Map<string, KnownPage>> {
  const pages = new Map<string, KnownPage>();
  const hash = createHash('sha256');
  try {
    const bytes = createReadStream(path, { highWaterMark: BATCH });
    bytes.on('data', (chunk) => hash.update(chunk));
    for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
      const known = JSON.parse(line) as KnownPage;
      pages.set(known.address, known);
    }
  } catch {
    return new Map();
  }
  return hash.digest('hex') === sha256 ? pages : new Map();
}

/** `facts` is absent for what is not a page, such as a feed. */
export type KnownPage = { address: string; key: string; sha256: string; facts: Page | undefined };
