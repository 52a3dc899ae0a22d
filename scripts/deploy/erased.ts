import type { Sql } from '../../src/edge/sql.ts';

/** Whether nothing of an inquiry is left but the note that it was erased. */
export async function isGone(sql: Sql, id: string): Promise<boolean> {
  const [[row] = []] = await sql.batch([
    { sql: 'SELECT count(*) AS n FROM inquiries WHERE id = ?', params: [id] },
  ]);
  return row?.['n'] === 0;
}
