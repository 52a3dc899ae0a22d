// A database that fails when it is told to, in the ways D1 is known to fail.
import type { Clock } from '../ports.ts';
import type { Sql } from '../sql.ts';

/** What D1's documentation and its users report. */
export const d1Faults = [
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: D1 DB is overloaded. Too many requests queued.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1_ERROR: Internal error in D1 DB storage caused object to be reset.',
  'D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.',
  'D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.',
  'D1_ERROR: Cannot read requested range from Cache.',
  "D1_ERROR: Can't read from request stream because client disconnected.",
  'D1_ERROR: D1 DB exceeded its CPU time limit and was reset.',
  'D1_ERROR: D1 DB reset because its code was updated.',
  'D1_ERROR: Replica is unavailable.',
  'D1_ERROR: database or disk is full: SQLITE_FULL',
  'D1_ERROR: Exceeded maximum DB size.',
  'database is locked',
] as const;

/** before: nothing was done. after: it was done, and the answer is lost. stalled: both, a minute late. */
export const faultModes = ['before', 'after', 'stalled', 'late'] as const;

/** @param isFaulty decides by the number of the call, from 1 */
export function faultySql(
  sql: Sql,
  clock: Clock,
  mode: (typeof faultModes)[number],
  text: string,
  isFaulty: (call: number) => boolean,
): Sql {
  let call = 0;
  const stall = () => new Promise<void>((resolve) => clock.after(60_000, resolve));
  return {
    scrub: sql.scrub,
    async batch(statements) {
      call += 1;
      if (!isFaulty(call)) return sql.batch(statements);
      if (mode === 'before') throw new Error(text);
      if (mode === 'stalled') {
        await stall();
        throw new Error(text);
      }
      if (mode === 'late') await stall();
      const rows = await sql.batch(statements);
      if (mode === 'late') return rows;
      throw new Error(text);
    },
  };
}
