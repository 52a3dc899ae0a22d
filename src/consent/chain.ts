// Whether the chain of records is what it was when each of them was made.
import { chainHash, genesis, toBody, type ConsentRecord } from './record.ts';

/**
 * Names the first record that is not what it was. A record taken off the very end leaves no gap: only a receipt
 * tells of that.
 * @param rows in the order of their places
 * @param cut where the chain begins after records were removed because their time was over
 */
export async function verifyChain(
  rows: readonly ChainRow[],
  cut: ChainCut = { seq: 0, hash: genesis },
): Promise<ChainFault | undefined> {
  let before = cut;
  let beforeThat: string | undefined;
  for (const [index, row] of rows.entries()) {
    const record = parseBody(row.body);
    const isWhole =
      record !== undefined &&
      toBody(record) === row.body &&
      record.id === row.id &&
      record.recorded.slice(0, 7) === row.month &&
      (await chainHash(row.previousHash, row.body)) === row.hash;
    if (!isWhole) return { fault: 'altered', seq: row.seq, id: row.id };
    if (row.previousHash !== before.hash) {
      // Which of two strangers it is, the next one tells: it knows the one that was there.
      if (rows[index + 1]?.previousHash === before.hash) return { fault: 'inserted', ...named(row) };
      if (row.previousHash === beforeThat) return { fault: 'inserted', ...named(rows[index - 1]!) };
      if (record.seq > before.seq + 1) return { fault: 'removed', seq: before.seq + 1 };
      const last = rows[index - 1];
      return last ? { fault: 'altered', ...named(last) } : { fault: 'removed', seq: before.seq + 1 };
    }
    if (record.seq !== row.seq || row.seq !== before.seq + 1) {
      return { fault: 'altered', seq: row.seq, id: row.id };
    }
    beforeThat = before.hash;
    before = { seq: row.seq, hash: row.hash };
  }
  return undefined;
}

function named({ seq, id }: ChainRow): { seq: number; id: string } {
  return { seq, id };
}

function parseBody(text: string): ConsentRecord | undefined {
  try {
    return JSON.parse(text) as ConsentRecord;
  } catch {
    return undefined;
  }
}

/** A record as it is stored. */
export type ChainRow = {
  seq: number;
  id: string;
  /** `2026-11`, in UTC. */
  month: string;
  previousHash: string;
  hash: string;
  body: string;
};
export type ChainCut = { seq: number; hash: string };
export type ChainFault = { fault: 'altered' | 'removed' | 'inserted'; seq: number; id?: string };
