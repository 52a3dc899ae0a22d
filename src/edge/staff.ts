// What staff do with inquiries, over the same database as the edge. Only ids, numbers and times are handed to
// the database: a command line of wrangler is no place for a person's name.
import { acknowledgedWithinDays } from '../inquiry/fields.ts';
import type { Row, Sql } from './sql.ts';
import { toStored, type StoredInquiry } from './store.ts';

/** Everything stored, oldest first. */
export async function readInbox(sql: Sql): Promise<InboxEntry[]> {
  const entries: InboxEntry[] = [];
  for (;;) {
    const last = entries.at(-1);
    const [rows = []] = await sql.batch([
      {
        sql: `SELECT i.*, n.attempts, n.fault, n.delivered_at, n.dead_at
          FROM inquiries i JOIN notices n USING (id)
          WHERE (i.received_at, i.id) > (?, ?) ORDER BY i.received_at, i.id LIMIT ?`,
        params: [last?.receivedAt ?? 0, last?.id ?? '', page],
      },
    ]);
    entries.push(...rows.map(toEntry));
    if (rows.length < page) return entries;
  }
}

/** Whole days since an inquiry came in; it is late when it has not been acknowledged within ten. */
export function waiting({ receivedAt, acknowledgedAt }: StoredInquiry, now: number): Waiting {
  const days = Math.floor((now - receivedAt) / 86_400_000);
  return { days, isLate: acknowledgedAt === undefined && days >= acknowledgedWithinDays };
}

/** Marks as acknowledged what was not yet; answers how many that were. */
export async function acknowledge(sql: Sql, ids: readonly string[], now: number): Promise<number> {
  const [rows = []] = await sql.batch([
    {
      sql: `UPDATE inquiries SET acknowledged_at = ? WHERE acknowledged_at IS NULL AND id IN (${marks(ids)})
        RETURNING id`,
      params: [now, ...ids],
    },
  ]);
  return rows.length;
}

/**
 * Everything of one person: the inquiries with that e-mail address or telephone number, and those numbered.
 * Telephone numbers are the same when their last nine digits are.
 */
export function ofPerson(entries: readonly InboxEntry[], { nos = [], email, phone }: Person): InboxEntry[] {
  const digits = (text: string | undefined) => (text ?? '').replace(/\D/g, '').slice(-9);
  return entries.filter(
    ({ no, inquiry }) =>
      nos.includes(no) ||
      (email !== undefined && inquiry.email?.toLowerCase() === email.toLowerCase()) ||
      (phone !== undefined && digits(phone).length >= 6 && digits(inquiry.phone) === digits(phone)),
  );
}

/** Deletes inquiries for good, with their notices, and leaves a tombstone for each. Safe to repeat. */
export async function erase(sql: Sql, tombstones: readonly Tombstone[]): Promise<number> {
  let erased = 0;
  for (let from = 0; from < tombstones.length; from += chunk) {
    const some = tombstones.slice(from, from + chunk);
    const [, rows = []] = await sql.batch([
      {
        sql: `INSERT INTO erasures (id, erased_at) VALUES ${some.map(() => '(?, ?)').join(', ')}
          ON CONFLICT (id) DO NOTHING`,
        params: some.flatMap(({ id, erasedAt }) => [id, erasedAt]),
      },
      {
        sql: `DELETE FROM inquiries WHERE id IN (${marks(some)}) RETURNING id`,
        params: some.map(({ id }) => id),
      },
    ]);
    erased += rows.length;
  }
  await sql.scrub();
  return erased;
}

export async function readTombstones(sql: Sql): Promise<Tombstone[]> {
  const [rows = []] = await sql.batch([{ sql: 'SELECT id, erased_at FROM erasures ORDER BY erased_at, id' }]);
  return rows.map((row) => ({ id: String(row.id), erasedAt: Number(row.erased_at) }));
}

/** Makes dead letters due again. */
export async function reviveNotices(sql: Sql, now: number): Promise<number> {
  const [rows = []] = await sql.batch([
    {
      sql: `UPDATE notices SET dead_at = NULL, attempts = 0, due_at = ?
        WHERE dead_at IS NOT NULL AND delivered_at IS NULL RETURNING id`,
      params: [now],
    },
  ]);
  return rows.length;
}

const page = 500;
/** D1 takes a hundred parameters in a statement. */
const chunk = 50;

function toEntry(row: Row): InboxEntry {
  const notice =
    row.delivered_at !== null
      ? 'delivered'
      : row.dead_at !== null
        ? 'dead'
        : row.attempts === 0
          ? 'due'
          : 'failing';
  return { ...toStored(row), notice, fault: row.fault === null ? undefined : String(row.fault) };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

export type InboxEntry = StoredInquiry & {
  /** Whether staff were told: due: not tried yet; failing: tried, and tried again; dead: given up. */
  notice: 'due' | 'failing' | 'delivered' | 'dead';
  fault: string | undefined;
};
export type Waiting = { days: number; isLate: boolean };
export type Person = { nos?: readonly string[]; email?: string | undefined; phone?: string | undefined };
export type Tombstone = { id: string; erasedAt: number };
