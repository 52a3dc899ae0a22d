// What the edge keeps, over any database that speaks SQLite. Every method is one transaction.
import { contentFields, type Inquiry } from '../inquiry/fields.ts';
import { sameAgainMs } from '../inquiry/identity.ts';
import type { Row, Sql, Statement, Value } from './sql.ts';

/** The methods reject where the database does; nothing is retried here. */
export function openStore(sql: Sql): Store {
  const one = async (statement: Statement): Promise<Row[]> => (await sql.batch([statement]))[0] ?? [];

  return {
    async add(entry) {
      const earlier = [entry.idBefore ?? '', entry.receivedAt - sameAgainMs];
      const [inserted, standing] = await sql.batch([
        {
          sql: `INSERT INTO inquiries (${insertColumns.join(', ')})
            SELECT ${insertColumns.map(() => '?').join(', ')}
            WHERE NOT EXISTS (SELECT 1 FROM inquiries WHERE id = ? AND received_at > ?)
              AND (SELECT count(*) FROM inquiries WHERE sender = ? AND received_at > ?) < ?
            ON CONFLICT (id) DO NOTHING
            RETURNING id`,
          params: [
            ...insertValues(entry),
            ...earlier,
            entry.sender,
            entry.receivedAt - limitWindowMs,
            limitPerSender,
          ],
        },
        {
          sql: `SELECT no, fingerprint FROM inquiries
            WHERE id = ? OR (id = ? AND received_at > ?) ORDER BY received_at DESC`,
          params: [entry.id, ...earlier],
        },
      ]);
      const row = standing?.[0];
      if (!row) return { outcome: 'limited' };
      if (inserted?.length) return { outcome: 'new', no: entry.no };
      return { outcome: row.fingerprint === entry.fingerprint ? 'same' : 'other', no: String(row.no) };
    },

    async health(now) {
      const [, counts] = await sql.batch([
        {
          sql: `INSERT INTO health (only, written_at) VALUES (1, ?)
            ON CONFLICT (only) DO UPDATE SET written_at = excluded.written_at
            WHERE written_at < excluded.written_at - ?`,
          params: [now, healthWriteMs],
        },
        {
          sql: `SELECT count(*) FILTER (WHERE dead_at IS NULL) AS waiting, count(dead_at) AS dead,
              min(i.received_at) FILTER (WHERE dead_at IS NULL) AS oldest
            FROM notices n JOIN inquiries i USING (id) WHERE n.delivered_at IS NULL`,
        },
      ]);
      const { waiting = 0, dead = 0, oldest = null } = counts?.[0] ?? {};
      return {
        waiting: Number(waiting),
        dead: Number(dead),
        oldest: oldest === null ? null : Number(oldest),
      };
    },

    async claimNotices(now, leaseMs, limit) {
      const claimed = await one({
        sql: `UPDATE notices SET due_at = ?, attempts = attempts + 1
          WHERE id IN (SELECT id FROM notices
            WHERE delivered_at IS NULL AND dead_at IS NULL AND due_at <= ? ORDER BY due_at LIMIT ?)
          RETURNING id, attempts`,
        params: [now + leaseMs, now, limit],
      });
      if (claimed.length === 0) return [];
      const rows = await one({
        sql: `SELECT * FROM inquiries WHERE id IN (${claimed.map(() => '?').join(', ')})`,
        params: claimed.map(({ id }) => id as string),
      });
      const attempts = new Map(claimed.map((row) => [row.id, Number(row.attempts)]));
      return rows.map((row) => ({ inquiry: toStored(row), attempt: attempts.get(row.id as string) ?? 1 }));
    },

    // A notice that nobody has claimed yet is of an inquiry that came after an erasure, and not the one meant.
    async settleNotice(id, result) {
      await one(
        'deliveredAt' in result
          ? {
              sql: 'UPDATE notices SET delivered_at = ?, fault = NULL WHERE id = ? AND attempts > 0',
              params: [result.deliveredAt, id],
            }
          : {
              sql: 'UPDATE notices SET due_at = ?, fault = ?, dead_at = ? WHERE id = ? AND attempts > 0',
              params: [result.dueAt, result.fault, result.deadAt ?? null, id],
            },
      );
    },

    async forget({ now, inquiriesBefore, privacyRequestsBefore }) {
      const [, removed] = await sql.batch([
        {
          sql: 'UPDATE inquiries SET sender = NULL WHERE sender IS NOT NULL AND received_at <= ?',
          params: [now - limitWindowMs],
        },
        {
          sql: `DELETE FROM inquiries WHERE max(received_at, coalesce(acknowledged_at, 0)) <
            CASE kind WHEN 'privacy' THEN ? ELSE ? END RETURNING id`,
          params: [privacyRequestsBefore, inquiriesBefore],
        },
      ]);
      if (removed?.length) await sql.scrub();
      return removed?.length ?? 0;
    },
  };
}

/** A row of the inquiries table as the rest of the code knows it. */
export function toStored(row: Row): StoredInquiry {
  const content = contentFields.flatMap((name) => (row[name] === null ? [] : [[name, row[name]] as const]));
  return {
    id: String(row.id),
    no: String(row.no),
    receivedAt: Number(row.received_at),
    ...(row.acknowledged_at === null ? {} : { acknowledgedAt: Number(row.acknowledged_at) }),
    suspect: row.suspect ? String(row.suspect).split(' ') : [],
    inquiry: Object.fromEntries(content) as Inquiry,
  };
}

/** DESIGN: a thousand inquiries an address in ten minutes; one address may be a whole country's proxy. */
export const limitPerSender = 1000;
export const limitWindowMs = sameAgainMs;
/** A health check proves writing at most this often: it is open to everyone, and writes are not free. */
const healthWriteMs = 10_000;

const insertColumns = [
  'id',
  'no',
  'fingerprint',
  'received_at',
  'sender',
  'suspect',
  ...contentFields.map((name) => `"${name}"`),
];

function insertValues(entry: Entry): Value[] {
  return [
    entry.id,
    entry.no,
    entry.fingerprint,
    entry.receivedAt,
    entry.sender,
    entry.suspect.join(' ') || null,
    ...contentFields.map((name) => entry.inquiry[name] ?? null),
  ];
}

export type Store = {
  /** Stores an inquiry with the notice of it, unless it already stands or its sender is over the limit. */
  add: (entry: Entry) => Promise<Added>;
  /** Proves that the store takes writes, and counts the notices not delivered. `oldest` is a time. */
  health: (now: number) => Promise<{ waiting: number; dead: number; oldest: number | null }>;
  /** Takes due notices for `leaseMs`; what is not settled by then is due again. */
  claimNotices: (
    now: number,
    leaseMs: number,
    limit: number,
  ) => Promise<{ inquiry: StoredInquiry; attempt: number }[]>;
  settleNotice: (
    id: string,
    result: { deliveredAt: number } | { dueAt: number; fault: string; deadAt?: number },
  ) => Promise<void>;
  /** Deletes what has been kept long enough; answers how many inquiries that were. */
  forget: (before: {
    now: number;
    inquiriesBefore: number;
    privacyRequestsBefore: number;
  }) => Promise<number>;
};

export type Entry = {
  id: string;
  /** Another id under which the same inquiry may already stand. */
  idBefore?: string;
  no: string;
  fingerprint: string;
  receivedAt: number;
  sender: number;
  suspect: readonly string[];
  inquiry: Inquiry;
};

export type Added = { outcome: 'new' | 'same' | 'other'; no: string } | { outcome: 'limited' };

export type StoredInquiry = {
  id: string;
  no: string;
  receivedAt: number;
  acknowledgedAt?: number;
  suspect: string[];
  inquiry: Inquiry;
};
