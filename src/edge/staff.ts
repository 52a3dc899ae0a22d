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

/** Everything of one person: the inquiries with that e-mail address or telephone number, and those numbered. */
export function ofPerson(entries: readonly InboxEntry[], { nos = [], email, phone }: Person): InboxEntry[] {
  const digits = digitsOf(phone);
  return entries.filter(
    ({ no, inquiry }) =>
      nos.includes(no) ||
      (email !== undefined && inquiry.email?.toLowerCase() === email.toLowerCase()) ||
      isSameNumber(digits, digitsOf(inquiry.phone)),
  );
}

/** As {@link ofPerson}, for asking about many: looks only at those whose address or last six digits are the same. */
export function personsAmong(entries: readonly InboxEntry[]): (person: Person) => InboxEntry[] {
  const byTrace = new Map<string, InboxEntry[]>();
  for (const entry of entries) {
    for (const trace of tracesOf({ nos: [entry.no], ...entry.inquiry })) {
      const sharing = byTrace.get(trace);
      if (sharing) sharing.push(entry);
      else byTrace.set(trace, [entry]);
    }
  }
  return (person) => {
    const near = new Set(tracesOf(person).flatMap((trace) => byTrace.get(trace) ?? []));
    return ofPerson([...near], person);
  };
}

function tracesOf({ nos = [], email, phone }: Person): string[] {
  const digits = digitsOf(phone).slice(-6);
  return [...nos, ...(email ? [email.toLowerCase()] : []), ...(digits ? [digits] : [])];
}

/**
 * With its country and without, a telephone number ends alike: 0712 345 678 is +254 712 345 678, and +255 712 345 678
 * is somebody else's. Fewer than six digits are nobody's.
 */
function isSameNumber(one: string, other: string): boolean {
  if (one.length < 6 || other.length < 6) return false;
  return one.endsWith(other) || other.endsWith(one);
}

/** Without what a number begins with only in its own country, or only abroad: `+44 (0)20 7946 0000` -> `442079460000`. */
function digitsOf(phone = ''): string {
  return phone.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');
}

/** What it takes to erase these. A clock here that is behind the server's leaves none of them out. */
export async function tombstonesOf(sql: Sql, ids: readonly string[], now: number): Promise<Tombstone[]> {
  const tombstones: Tombstone[] = [];
  for (let from = 0; from < ids.length; from += chunk) {
    const some = ids.slice(from, from + chunk);
    const [rows = []] = await sql.batch([
      {
        sql: `SELECT id, max(received_at, ?) AS erased_at FROM inquiries WHERE id IN (${marks(some)})`,
        params: [now, ...some],
      },
    ]);
    tombstones.push(...rows.map(toTombstone));
  }
  return tombstones;
}

/**
 * Deletes inquiries for good, with their notices, and leaves a tombstone for each. Safe to repeat: the same words
 * sent again soon have the same id (../inquiry/identity.ts), and what was received after its erasure stays.
 */
export async function erase(sql: Sql, tombstones: readonly Tombstone[]): Promise<number> {
  let erased = 0;
  for (let from = 0; from < tombstones.length; from += chunk) {
    const some = tombstones.slice(from, from + chunk);
    const [, rows = []] = await sql.batch([
      {
        sql: `INSERT INTO erasures (id, erased_at) VALUES ${some.map(() => '(?, ?)').join(', ')}
          ON CONFLICT (id) DO UPDATE SET erased_at = excluded.erased_at WHERE erased_at < excluded.erased_at`,
        params: some.flatMap(({ id, erasedAt }) => [id, erasedAt]),
      },
      {
        sql: `DELETE FROM inquiries WHERE id IN (${marks(some)})
          AND received_at <= (SELECT erased_at FROM erasures WHERE erasures.id = inquiries.id) RETURNING id`,
        params: some.map(({ id }) => id),
      },
    ]);
    erased += rows.length;
  }
  await sql.scrub();
  return erased;
}

/** Who was erased and when, the first one first. */
export async function readTombstones(sql: Sql): Promise<Tombstone[]> {
  const [rows = []] = await sql.batch([{ sql: 'SELECT id, erased_at FROM erasures ORDER BY erased_at, id' }]);
  return rows.map(toTombstone);
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

function toTombstone(row: Row): Tombstone {
  return { id: String(row.id), erasedAt: Number(row.erased_at) };
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
/** Covers what was received under this id up to that time. */
export type Tombstone = { id: string; erasedAt: number };
