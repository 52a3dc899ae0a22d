// Who published what, who went back, and why: one line each in .data, beside the releases they are about.
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Note } from '../../src/staff/ports.ts';

export type Entry = Note & { release: string };

/** Adds a line; it is on the disk when this resolves. */
export async function note(file: string, entry: Entry): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(entry)}\n`, { flush: true });
}

/** The last note of each release. A line that was cut off is passed over. */
export async function readNotes(file: string): Promise<Map<string, Note>> {
  const notes = new Map<string, Note>();
  for (const line of (await readFile(file, 'utf8').catch(() => '')).split('\n')) {
    try {
      const { release, ...rest } = JSON.parse(line) as Entry;
      notes.set(release, rest);
    } catch {
      continue;
    }
  }
  return notes;
}
