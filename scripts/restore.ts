// npm run -s restore -- FILE
import { join, resolve } from 'node:path';
import { databaseName } from '../src/edge/node.ts';
import { backupWords as words } from '../src/messages/en/inbox.ts';
import { tellUsage } from './command-options.ts';
import { restore } from './data/restore.ts';
import { dataFolder } from './release/paths.ts';

tellUsage(words.restoreUsage);
const [given, ...rest] = process.argv.slice(2);
process.exitCode = await main().catch((error: Error) => {
  console.error(words.restoreFailed(error.message));
  return 3;
});

async function main(): Promise<number> {
  if (given === undefined || given.startsWith('-') || rest.length > 0) {
    console.error(words.restoreUsage);
    return 2;
  }
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const result = await restore(file, dataFolder);
  if ('refused' in result) {
    const isBackup = result.refused === 'backup';
    console.error(
      isBackup ? words.noBackup(file, result.why) : words.damaged(join(dataFolder, databaseName), result.why),
    );
    return 3;
  }
  console.log(words.restored(result.back, result.there, result.erasedAgain, result.files));
  if (result.consents + result.consentsApart > 0)
    console.log(words.consents(result.consents, result.consentsApart));
  return 0;
}
