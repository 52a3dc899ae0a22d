// The inquiries for the desk: from this computer's database, or from the deployed site's.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseName } from '../../src/edge/node.ts';
import type { Sql } from '../../src/edge/sql.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { acknowledge, erase, readInbox } from '../../src/edge/staff.ts';
import { consentStaffWords } from '../../src/messages/en/consent-staff.ts';
import type { ConsentDay, Inbox } from '../../src/staff/inbox.ts';
import { listConsents } from '../consents/run.ts';
import { addErasures, erasuresName } from '../inbox/erasures-file.ts';
import { toCsv } from '../inbox/show.ts';
import { localState, wranglerSql } from '../wrangler.ts';
import type { Operator } from './operator.ts';

/**
 * @param given.where they are stored, asked for anew each time
 * @param given.data the folder of the database on this computer, and of the list of those erased
 * @param given.fill puts something into that database where there is none yet
 */
export function openInbox({ where, data, now, fill }: Given): Inbox {
  let local: Promise<Sql> | undefined;
  const open = async (): Promise<Sql | undefined> => {
    const stored = where();
    if (stored === 'd1') return wranglerSql('--remote');
    if (stored === 'edge') return wranglerSql('--local', '--persist-to', localState);
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
      const tombstones = ids.map((id) => ({ id, erasedAt: now() }));
      addErasures(join(data, erasuresName), tombstones);
      await erase(sql, tombstones);
    },
    toCsv,
    async consents() {
      const sql = await open();
      if (!sql) return [];
      const { output } = await listConsents(sql, consentStaffWords, true);
      return JSON.parse(output) as ConsentDay[];
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
