// Tombstones beside the database, so that a restore of the database cannot undo an erasure: ids and times
// only, one JSON object a line.
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tombstone } from '../../src/edge/staff.ts';

export const erasuresName = 'erasures.jsonl';

/** None where there is no such file. @throws on a line that is no JSON */
export function readErasures(file: string): Tombstone[] {
  return existsSync(file) ? parseErasures(readFileSync(file, 'utf8')) : [];
}

/** A last line without its end was cut off by a full disk or a loss of power, before anything was erased for it. */
export function parseErasures(text: string): Tombstone[] {
  return latestOf(
    wholeLines(text)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Tombstone),
  );
}

/** Adds those that are not there yet, or only with an earlier time. */
export function addErasures(file: string, tombstones: readonly Tombstone[]): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = new Map(parseErasures(text).map(({ id, erasedAt }) => [id, erasedAt]));
  const lines = latestOf(tombstones)
    .filter(({ id, erasedAt }) => erasedAt > (known.get(id) ?? -Infinity))
    .map(({ id, erasedAt }) => `${JSON.stringify({ id, erasedAt })}\n`);
  if (lines.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  const whole = wholeLines(text);
  if (whole !== text) truncateSync(file, Buffer.byteLength(whole));
  appendFileSync(file, lines.join(''), { flush: true });
}

/** One of each id. */
function latestOf(tombstones: readonly Tombstone[]): Tombstone[] {
  const inOrder = tombstones.toSorted((a, b) => a.erasedAt - b.erasedAt);
  return [...new Map(inOrder.map((each) => [each.id, each])).values()];
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
