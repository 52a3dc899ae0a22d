// The least a database must do for the store. SQLite in Node (./sqlite.ts), D1 (./d1.ts) and D1 through
// wrangler (../../scripts/wrangler.ts) each do it in a few lines.

export type Sql = {
  /** Runs all statements as one transaction: all of them durable when it resolves, or none. */
  batch: (statements: readonly Statement[]) => Promise<Row[][]>;
  /** Removes deleted content from where the database may still hold it. */
  scrub: () => Promise<void>;
};

export type Statement = { sql: string; params?: readonly Value[] };
export type Value = string | number | null;
export type Row = Record<string, Value>;
