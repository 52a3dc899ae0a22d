// The list of a release's pages: the key each was rendered from, the hash of its file and what the checks read
// on it. The next build takes over a page whose key is the same, without rendering or checking it again.
import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readSync, writeFileSync } from 'node:fs';
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
    for (const line of linesOf(path, hash)) {
      const written = JSON.parse(line) as Written;
      pages.set(written.address, { ...written, facts: written.facts && lengthen(written.facts) });
    }
  } catch {
    return new Map();
  }
  return hash.digest('hex') === sha256 ? pages : new Map();
}

/** A file's lines, read in parts since it may be large; their bytes go through the hash as they come. */
function* linesOf(path: string, hash: Hash): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.alloc(BATCH);
    /** Bytes at the buffer's start that belong to the next line. */
    let kept = 0;
    for (;;) {
      if (kept === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
      const read = readSync(file, buffer, kept, buffer.length - kept, null);
      if (read === 0) return;
      const part = buffer.subarray(0, kept + read);
      hash.update(part.subarray(kept));
      let from = 0;
      for (let end = part.indexOf(newLine); end >= 0; end = part.indexOf(newLine, from)) {
        yield part.toString('utf8', from, end);
        from = end + 1;
      }
      part.copyWithin(0, from);
      kept = part.length - from;
    }
  } finally {
    closeSync(file);
  }
}

const newLine = 0x0a;

export type PagesFile = {
  add(page: KnownPage): void;
  /** @returns the SHA-256 of the file */
  end(): string;
};
/** `facts` is absent for what is not a page, such as a feed. */
export type KnownPage = { address: string; key: string; sha256: string; facts: Page | undefined };
type Written = Omit<KnownPage, 'facts'> & { facts: ShortPage | undefined };
