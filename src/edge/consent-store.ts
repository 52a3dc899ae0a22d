// The records of consent, over any database that speaks SQLite. Added at the end of the chain, and only there.
import { genesis, type ConsentRecord, type Receipt } from '../consent/record.ts';
import { atOnce, type InTurn } from './turns.ts';
import type { Row, Sql } from './sql.ts';

/**
 * The methods reject where the database does; nothing is retried here.
 * @param inTurn keeps those apart who would add at the end of the chain, where that can be done
 */
export function openConsents(sql: Sql, inTurn: InTurn = atOnce): ConsentStore {
  return {
    inTurn,

    async look(id, previous) {
      const [standing = [], earlier = [], heads = []] = await sql.batch([
        { sql: 'SELECT fingerprint, previous_hash, hash, body FROM consents WHERE id = ?', params: [id] },
        { sql: 'SELECT body FROM consents WHERE id = ?', params: [previous ?? ''] },
        { sql: headSql },
      ]);
      const [row] = standing;
      const [before] = earlier;
      const [head] = heads;
      return {
        standing: row && { fingerprint: String(row.fingerprint), receipt: toReceipt(row) },
        earlier: before && recordOf(before),
        end: {
          seq: Number(head?.seq ?? 0),
          hash: String(head?.hash ?? genesis),
          recorded: head?.body ? Date.parse(recordOf(head).recorded) : 0,
        },
      };
    },

    async append({ seq, id, fingerprint, month, previousHash, hash, body }) {
      const [, standing = []] = await sql.batch([
        {
          sql: `INSERT INTO consents (seq, id, fingerprint, month, previous_hash, hash, body)
            SELECT ?, ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM consents WHERE id = ?)
              AND coalesce((SELECT seq FROM (${headSql})), 0) = ?`,
          params: [seq, id, fingerprint, month, previousHash, hash, body, id, seq - 1],
        },
        { sql: 'SELECT hash FROM consents WHERE id = ?', params: [id] },
      ]);
      return standing[0]?.hash === hash;
    },

    async expire(monthBefore, now) {
      const [, removed = []] = await sql.batch([
        {
          sql: `INSERT INTO consent_cuts (seq, hash, month, removed, cut_at)
            SELECT seq, hash, month, (SELECT count(*) FROM consents WHERE month < ?), ?
            FROM consents WHERE month < ? ORDER BY seq DESC LIMIT 1`,
          params: [monthBefore, now, monthBefore],
        },
        {
          sql: 'DELETE FROM consents WHERE seq <= (SELECT max(seq) FROM consent_cuts) RETURNING seq',
        },
      ]);
      if (removed.length > 0) await sql.scrub();
      return removed.length;
    },
  };
}

/** The last record or, where none is left, the last cut. */
const headSql = `SELECT seq, hash, body FROM
  (SELECT seq, hash, body FROM consents UNION ALL SELECT seq, hash, NULL FROM consent_cuts)
  ORDER BY seq DESC, body DESC LIMIT 1`;

function recordOf({ body }: Row): ConsentRecord {
  return JSON.parse(String(body)) as ConsentRecord;
}

function toReceipt(row: Row): Receipt {
  return { record: recordOf(row), previousHash: String(row.previous_hash), hash: String(row.hash) };
}

export type ConsentStore = {
  /** For looking and then adding: nobody else in this process does the same meanwhile. */
  inTurn: InTurn;
  /** What stands under an id, what stands under the id it says it follows, and the end of the chain. */
  look: (id: string, previous: string | undefined) => Promise<Looked>;
  /** Adds a record; false where another one came first, at its place or under its id. Safe to repeat. */
  append: (row: NewRow) => Promise<boolean>;
  /** Removes the records of all months before this one (`2026-11`); answers how many those were. */
  expire: (monthBefore: string, now: number) => Promise<number>;
};

export type Looked = {
  standing: { fingerprint: string; receipt: Receipt } | undefined;
  earlier: ConsentRecord | undefined;
  /** `recorded` in milliseconds since 1970, 0 where it is not known. */
  end: { seq: number; hash: string; recorded: number };
};

export type NewRow = {
  seq: number;
  id: string;
  /** Of what was received. */
  fingerprint: string;
  month: string;
  previousHash: string;
  hash: string;
  body: string;
};
