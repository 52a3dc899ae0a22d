// The inquiries for the desk: from this computer's database, or from the deployed site's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName } from '../../src/edge/node.ts';
import type { Sql } from '../../src/edge/sql.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { acknowledge, erase, readInbox } from '../../src/edge/staff.ts';
import { consentStaffWords } from '../../src/messages/en/consent-staff.ts';
import type { ConsentDay, Inbox } from '../../src/staff/inbox.ts';
import { listConsents } from '../consents/run.ts';
import { addErasures, erasuresName } from '../inbox/erasures-file.ts';
import { toCsv } from '../inbox/show.ts';
import { dataFolder } from '../release/paths.ts';
import { localState, wranglerSql } from '../wrangler.ts';
import type { Operator } from './operator.ts';

/** @param where they are stored, asked for anew each time */
export function openInbox(where: () => Operator['inquiries'], now: () => number): Inbox {
  let local: Sql | undefined;
  const open = (): Sql | undefined => {
    const stored = where();
    if (stored === 'd1') return wranglerSql('--remote');
    if (stored === 'edge') return wranglerSql('--local', '--persist-to', localState);
    const file = join(dataFolder, databaseName);
    return (local ??= existsSync(file) ? openSqlite(file) : undefined);
  };
  return {
    async read() {
      const sql = open();
      return sql ? readInbox(sql) : [];
    },
    async acknowledge(ids) {
      const sql = open();
      if (sql) await acknowledge(sql, ids, now());
    },
    async erase(ids) {
      const sql = open();
      if (!sql) return;
      const tombstones = ids.map((id) => ({ id, erasedAt: now() }));
      addErasures(join(dataFolder, erasuresName), tombstones);
      await erase(sql, tombstones);
    },
    toCsv,
    async consents() {
      const sql = open();
      if (!sql) return [];
      const { output } = await listConsents(sql, consentStaffWords, true);
      return JSON.parse(output) as ConsentDay[];
    },
  };
}
