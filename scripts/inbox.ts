// npm run -s inbox: the inquiries, for staff.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inboxWords as en } from '../src/messages/en/inbox.ts';
import { inboxWords as ja } from '../src/messages/ja/inbox.ts';
import { openStaffDatabase } from './data/staff-database.ts';
import { erasuresName } from './inbox/erasures-file.ts';
import { commandNames, runInbox, type Command } from './inbox/run.ts';
import { dataFolder } from './release/paths.ts';

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
  if (parsed === 'help') {
    console.log(words.usage);
    return 0;
  }
  if (!parsed) {
    console.error(words.usage);
    return 2;
  }
  const { command, values } = parsed;
  const sql = openStaffDatabase(values);
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
    if (values.help || positionals[0] === 'help') return 'help';
    const [given = 'list', ...rest] = positionals;
    const name = commandNames.find((known) => known === given);
    const isComplete =
      (!['show', 'ack'].includes(given) || rest.length > 0) &&
      (given !== 'erase' || rest.length > 0 || values.email !== undefined || values.phone !== undefined);
    if (name && isComplete && ['en', 'ja'].includes(values.language)) {
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
  return undefined;
}
