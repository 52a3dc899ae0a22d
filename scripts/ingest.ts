// npm run -s ingest -- FILE: reads an export and merges it into the stock.
import { issue, type Issue } from '../src/issues/issue.ts';
import { releaseWords } from '../src/messages/en/release.ts';
import { columnGuide } from './ingest/column-guide.ts';
import { fromHere } from './ingest/from-here.ts';
import { staffLanguages } from './ingest/languages.ts';
import { parseOptions } from './ingest/options.ts';
import { parseOnly } from './ingest/parse-only.ts';
import { refusal, runIngest } from './ingest/run.ts';
import { terminalReport } from './ingest/terminal-report.ts';
import { passOverInventory } from './release/inventory-seen.ts';
import { LockUnusable, takeLock } from './release/lock.ts';
import { finishSwitch } from './release/switch.ts';

const options = parseOptions(process.argv.slice(2), staffLanguages.en.staff);
const words = staffLanguages['wrong' in options ? 'en' : options.language];
try {
  process.exitCode = await main();
} catch (error) {
  // Disk full, no permission: the stock is replaced by one rename, so nothing has changed.
  const { message } = error as Error;
  const why = error instanceof LockUnusable ? releaseWords.lockUnusable(message) : message;
  process.exitCode = refuse(
    words.staff.failed(why),
    issue('ingest-failed', { in: 'inventory' }, '', { why }),
  );
}

async function main(): Promise<number> {
  if ('wrong' in options) {
    console.error(`${options.wrong}\n\n${words.staff.usage}`);
    return 2;
  }
  if (options.columns) {
    console.log(columnGuide(words.staff));
    return 0;
  }
  if (options.file === undefined) {
    console.log(words.staff.usage);
    return 0;
  }
  const path = fromHere(options.file);
  if (options.parse) {
    const { json, exitCode } = await parseOnly(path, options.encoding);
    console.log(json);
    return exitCode;
  }
  if (!options.check) {
    if (!takeLock()) return refuse(releaseWords.busy, issue('stock-in-use', { in: 'inventory' }));
    await finishSwitch();
  }
  const { report, exitCode, folder, stock } = await runIngest(path, {
    check: options.check,
    now: new Date(),
    words: words.issues,
    asOf: options['as-of'],
    mapping: options.mapping === undefined ? undefined : fromHere(options.mapping),
    encoding: options.encoding,
    confirm: options.confirm,
    replaceStock: options['replace-stock'],
    onProgress: process.stderr.isTTY
      ? (row) => process.stderr.write(`\r${words.staff.progress(row)}\r`)
      : undefined,
  });
  console.log(options.json ? JSON.stringify(report) : terminalReport(report, words.staff, folder));
  if (stock && !options.check)
    await passOverInventory().catch((error: Error) => console.error(releaseWords.notNoted(error.message)));
  return exitCode;
}

/** For people on the one stream, for programs on the other. */
function refuse(said: string, why: Issue): 3 {
  console.error(said);
  if (!('wrong' in options) && options.json && options.file !== undefined)
    console.log(JSON.stringify(refusal(options.file, why, words.issues)));
  return 3;
}
