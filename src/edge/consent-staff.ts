// What staff read of the records of consent, over the same database as the edge.
import type { ChainCut, ChainRow } from '../consent/chain.ts';
import type { Sql } from './sql.ts';

/** Every record in its place, and where the chain begins. */
export async function readChain(sql: Sql): Promise<{ rows: ChainRow[]; cut: ChainCut | undefined }> {
  const rows: ChainRow[] = [];
  for (;;) {
    const [found = []] = await sql.batch([
      {
        sql: `SELECT seq, id, month, previous_hash, hash, body FROM consents WHERE seq > ? ORDER BY seq LIMIT ?`,
        params: [rows.at(-1)?.seq ?? 0, page],
      },
    ]);
    for (const row of found) {
      rows.push({
        seq: Number(row.seq),
        id: String(row.id),
        month: String(row.month),
        previousHash: String(row.previous_hash),
        hash: String(row.hash),
        body: String(row.body),
      });
    }
    if (found.length < page) break;
  }
  const [[last] = []] = await sql.batch([
    { sql: 'SELECT seq, hash FROM consent_cuts ORDER BY seq DESC LIMIT 1' },
  ]);
  return { rows, cut: last && { seq: Number(last.seq), hash: String(last.hash) } };
}

/** How many agreed and refused, by day and purpose, oldest first: one question, however many records there are. */
export async function readConsentTotals(sql: Sql): Promise<ConsentTotal[]> {
  const [rows = []] = await sql.batch([
    {
      sql: `SELECT substr(json_extract(body, '$.recorded'), 1, 10) AS day, chosen.key AS purpose,
          sum(chosen.value = 1) AS agreed, sum(chosen.value = 0) AS refused
        FROM consents, json_each(body, '$.choices') AS chosen GROUP BY day, purpose ORDER BY day, min(chosen.id)`,
    },
  ]);
  return rows.map(({ day, purpose, agreed, refused }) => ({
    day: String(day),
    purpose: String(purpose),
    agreed: Number(agreed),
    refused: Number(refused),
  }));
}

export type ConsentTotal = { day: string; purpose: string; agreed: number; refused: number };

const page = 500;
