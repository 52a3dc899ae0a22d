// The inquiries for the desk: from this computer's database, or from the deployed site's.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConsentTotals } from '../../src/edge/consent-staff.ts';
import { databaseName } from '../../src/edge/node.ts';
import type { Sql } from '../../src/edge/sql.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { acknowledge, erase, readInbox, tombstonesOf } from '../../src/edge/staff.ts';
import type { Inbox } from '../../src/staff/inbox.ts';
import { addErasures, erasuresName } from '../inbox/erasures-file.ts';
import { toCsv } from '../inbox/show.ts';
import { asOne, localState, wranglerSql } from '../wrangler.ts';
import type { Operator } from './operator.ts';

/**
 * @param given.where they are stored, asked for anew each time
 * @param given.data the folder of the database on this computer, and of the list of those erased
 * @param given.fill puts something into that database where there is none yet
 */
export function openInbox({ where, data, now, fill }: Given): Inbox {
  const remote = asOne(wranglerSql('--remote'));
  const edge = asOne(wranglerSql('--local', '--persist-to', localState));
  let local: Promise<Sql> | undefined;
  const open = async (): Promise<Sql | undefined> => {
    const stored = where();
    if (stored === 'd1') return remote;
    if (stored === 'edge') return edge;
    const file = join(data, databaseName);
    const isNew = !existsSync(file);
    if (isNew && !fill) return undefined;
    local ??= openLocal(file, isNew ? fill : undefined);
    return local.catch((error: unknown) => {
      local = undefined;
      throw error;
    });
  };
  return {
    async read() {
      const sql = await open();
      return sql ? readInbox(sql) : [];
    },
    async acknowledge(ids) {
      const sql = await open();
      if (sql) await acknowledge(sql, ids, now());
    },
    async erase(ids) {
      const sql = await open();
      if (!sql) return;
      const tombstones = await tombstonesOf(sql, ids, now());
      addErasures(join(data, erasuresName), tombstones);
      await erase(sql, tombstones);
    },
    toCsv,
    async consents() {
      const sql = await open();
      if (!sql) return [];
      return readConsentTotals(sql);
    },
  };
}

async function openLocal(file: string, fill: Given['fill']): Promise<Sql> {
  mkdirSync(dirname(file), { recursive: true });
  const sql = openSqlite(file);
  await fill?.(sql);
  return sql;
}

type Given = {
  where: () => Operator['inquiries'];
  data: string;
  now: () => number;
  fill?: (sql: Sql) => Promise<void>;
};
