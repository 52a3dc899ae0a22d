// Tombstones beside the database, so that a restore of the database cannot undo an erasure: ids and times
// only, one JSON object a line.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tombstone } from '../../src/edge/staff.ts';

export const erasuresName = 'erasures.jsonl';

/**
 * None where there is no such file. A line that a crash has cut off counts for nothing: it is written before the
 * erasing, so nobody has been told that it was done.
 */
export function readErasures(file: string): Tombstone[] {
  return readLines(file).flatMap((line) => {
    try {
      return [JSON.parse(line) as Tombstone];
    } catch {
      return [];
    }
  });
}

/** Adds those that are not there yet. */
export function addErasures(file: string, tombstones: readonly Tombstone[]): void {
  const known = new Set(readErasures(file).map(({ id }) => id));
  const lines = tombstones
    .filter(({ id }) => !known.has(id))
    .map(({ id, erasedAt }) => `${JSON.stringify({ id, erasedAt })}\n`);
  if (lines.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  // On a line of its own, also after one that was cut off.
  const start = readLines(file).at(-1) ? '\n' : '';
  appendFileSync(file, start + lines.join(''), { flush: true });
}

/** The last is empty unless it was cut off. */
function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
