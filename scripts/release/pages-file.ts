// The list of a release's pages: the key each was rendered from, the hash of its file and what the checks read
// on it. The next build takes over a page whose key is the same, without rendering or checking it again.
import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { linesOf } from '../../src/data/lines.ts';
import { lengthener, shortener, type ShortPage } from '../checks/short-page.ts';
import type { Page } from '../checks/read-page.ts';

/** Lines are joined to about this many characters before they are written. */
const BATCH = 1_000_000;

/** Writes one line for each page as it comes. */
export function startPagesFile(path: string): PagesFile {
  writeFileSync(path, '');
  const hash = createHash('sha256');
  const shorten = shortener();
  let batch = '';
  const write = () => {
    hash.update(batch);
    appendFileSync(path, batch);
    batch = '';
  };
  return {
    add(page) {
      batch += `${JSON.stringify({ ...page, facts: page.facts && shorten(page.facts) })}\n`;
      if (batch.length >= BATCH) write();
    },
    end() {
      write();
      return hash.digest('hex');
    },
  };
}

/** Reads the list back; nothing of it where it is missing or is not what was written, so that all is rendered. */
export function readPagesFile(path: string, sha256: string): Map<string, KnownPage> {
  const pages = new Map<string, KnownPage>();
  const hash = createHash('sha256');
  try {
    const lengthen = lengthener();
    for (const line of linesOf(path, (bytes) => hash.update(bytes))) {
      const written = JSON.parse(line) as Written;
      pages.set(written.address, { ...written, facts: written.facts && lengthen(written.facts) });
    }
  } catch {
    return new Map();
  }
  return hash.digest('hex') === sha256 ? pages : new Map();
}

export type PagesFile = {
  add(page: KnownPage): void;
  /** @returns the SHA-256 of the file */
  end(): string;
};
/** `facts` is absent for what is not a page, such as a feed. */
export type KnownPage = { address: string; key: string; sha256: string; facts: Page | undefined };
type Written = Omit<KnownPage, 'facts'> & { facts: ShortPage | undefined };
