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

const page = 500;
