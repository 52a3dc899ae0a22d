// npm run -s backup -- FILE
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backupWords as words } from '../src/messages/en/inbox.ts';
import { tellUsage } from './command-options.ts';
import { backUp } from './data/backup.ts';
import { dataFolder } from './release/paths.ts';

tellUsage(words.usage);
const [given, ...rest] = process.argv.slice(2);
process.exitCode = await main().catch((error: Error) => {
  console.error(words.failed(error.message));
  return 3;
});

async function main(): Promise<number> {
  if (given === undefined || given.startsWith('-') || rest.length > 0) {
    console.error(words.usage);
    return 2;
  }
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  if (existsSync(file)) {
    console.error(words.exists(file));
    return 2;
  }
  if (!existsSync(dataFolder)) {
    console.error(words.nothing);
    return 1;
  }
  const { inquiries, files } = await backUp(dataFolder, file);
  console.log(words.done(inquiries, files, file));
  return 0;
}
