// The lines of a large text file.
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
const PART = 1_000_000;

/**
 * Lines with their line ends; only the last may have none. The file is never held whole.
 * @param onBytes is told the file's bytes as they come; they are not to be kept
 */
export function* linesOf(path: string, onBytes?: (bytes: Uint8Array) => void): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.alloc(PART);
    /** Bytes at the buffer's start that belong to the next line. */
    let kept = 0;
    for (;;) {
      if (kept === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
      const read = readSync(file, buffer, kept, buffer.length - kept, null);
      if (read === 0) break;
      const part = buffer.subarray(0, kept + read);
      onBytes?.(part.subarray(kept));
      let from = 0;
      for (let end = part.indexOf(newLine); end >= 0; end = part.indexOf(newLine, from)) {
        // Each line is decoded by itself: as part of a larger text it would be read at half the speed.
        yield part.toString('utf8', from, end + 1);
        from = end + 1;
      }
      part.copyWithin(0, from);
      kept = part.length - from;
    }
    if (kept > 0) yield buffer.toString('utf8', 0, kept);
  } finally {
    closeSync(file);
  }
}

const newLine = 0x0a;
