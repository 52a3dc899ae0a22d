// npm run -s inbox: the inquiries, for staff.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseName } from '../src/edge/node.ts';
import type { Sql } from '../src/edge/sql.ts';
import { openSqlite } from '../src/edge/sqlite.ts';
import { inboxWords as en } from '../src/messages/en/inbox.ts';
import { inboxWords as ja } from '../src/messages/ja/inbox.ts';
import { erasuresName } from './inbox/erasures-file.ts';
import { commandNames, runInbox, type Command } from './inbox/run.ts';
import { dataFolder } from './release/paths.ts';
import { localState, wranglerSql } from './wrangler.ts';

const options = {
  remote: { type: 'boolean' },
  edge: { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean' },
  email: { type: 'string' },
  phone: { type: 'string' },
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean' },
} as const;

let words = en;
process.exitCode = await main().catch((error: Error) => {
  console.error(words.failed(error.message));
  return 3;
});

async function main(): Promise<number> {
  const parsed = readArguments();
  if (!parsed) return 2;
  const { command, values } = parsed;
  const sql = openDatabase(values);
  if (!sql) {
    console.log(words.noDatabase);
    return 0;
  }
  const erasuresFile = join(dataFolder, erasuresName);
  const { output, exitCode } = await runInbox(command, { sql, now: Date.now(), words, erasuresFile });
  console.log(output);
  return exitCode;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.language === 'ja') words = ja;
    const [given = 'list', ...rest] = positionals;
    const name = commandNames.find((known) => known === given);
    const isComplete =
      (!['show', 'ack'].includes(given) || rest.length > 0) &&
      (given !== 'erase' || rest.length > 0 || values.email !== undefined || values.phone !== undefined);
    if (name && isComplete && ['en', 'ja'].includes(values.language) && !values.help) {
      const from = process.env['INIT_CWD'] ?? process.cwd();
      const command: Command = {
        ...values,
        name,
        rest: name === 'export' ? rest.map((file) => resolve(from, file)) : rest,
      };
      return { command, values };
    }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  console.error(words.usage);
  return undefined;
}

function openDatabase({ remote, edge }: { remote?: boolean; edge?: boolean }): Sql | undefined {
  if (remote) return wranglerSql('--remote');
  if (edge) return existsSync(localState) ? wranglerSql('--local', '--persist-to', localState) : undefined;
  const file = join(dataFolder, databaseName);
  return existsSync(file) ? openSqlite(file) : undefined;
}
