// Cloudflare's D1 as the store's database. A batch is a transaction there; D1 itself retries no write.
import type { Row, Sql } from './sql.ts';

/** The binding as {@link Sql}. Rejects as D1 does, most often because its connection was lost. */
export function openD1(db: D1): Sql {
  return {
    async batch(statements) {
      const prepared = statements.map(({ sql, params = [] }) => db.prepare(sql).bind(...params));
      return (await db.batch(prepared)).map(({ results }) => results);
    },
    // D1 gives no way to reach its pages; see the README on its thirty days of time travel.
    scrub: async () => {},
  };
}

/** The part of the binding used here. */
export type D1 = {
  prepare: (sql: string) => { bind: (...params: unknown[]) => unknown };
  batch: (statements: unknown[]) => Promise<{ results: Row[] }[]>;
};
