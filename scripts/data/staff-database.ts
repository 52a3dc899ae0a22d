// Which of the three databases a command for staff reads.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName } from '../../src/edge/node.ts';
import type { Sql } from '../../src/edge/sql.ts';
import { openSqlite } from '../../src/edge/sqlite.ts';
import { dataFolder } from '../release/paths.ts';
import { localState, wranglerSql } from '../wrangler.ts';

/**
 * The deployed database with `remote`, the one of a local trial with `edge`, else that of `npm run serve`; undefined
 * where there is none yet.
 */
export function openStaffDatabase({ remote, edge }: { remote?: boolean; edge?: boolean }): Sql | undefined {
  if (remote) return wranglerSql('--remote');
  if (edge) return existsSync(localState) ? wranglerSql('--local', '--persist-to', localState) : undefined;
  const file = join(dataFolder, databaseName);
  return existsSync(file) ? openSqlite(file) : undefined;
}
