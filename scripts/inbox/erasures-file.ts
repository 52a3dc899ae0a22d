// Tombstones beside the database, so that a restore of the database cannot undo an erasure: ids and times
// only, one JSON object a line.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tombstone } from '../../src/edge/staff.ts';

export const erasuresName = 'erasures.jsonl';

/** None where there is no such file. @throws on a line that is no JSON */
export function readErasures(file: string): Tombstone[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Tombstone);
}

/** Adds those that are not there yet. */
export function addErasures(file: string, tombstones: readonly Tombstone[]): void {
  const known = new Set(readErasures(file).map(({ id }) => id));
  const lines = tombstones
    .filter(({ id }) => !known.has(id))
    .map(({ id, erasedAt }) => `${JSON.stringify({ id, erasedAt })}\n`);
  if (lines.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, lines.join(''), { flush: true });
}
