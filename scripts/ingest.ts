// npm run -s ingest -- FILE: reads an export and merges it into the stock.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { issueWords } from '../src/messages/en/issues.ts';
import { staffWords } from '../src/messages/en/staff.ts';
import { issueWords as issueWordsJa } from '../src/messages/ja/issues.ts';
import { staffWords as staffWordsJa } from '../src/messages/ja/staff.ts';
import { columnGuide } from './ingest/column-guide.ts';
import { parseOptions } from './ingest/options.ts';
import { parseOnly } from './ingest/parse-only.ts';
import { runIngest } from './ingest/run.ts';
import { terminalReport } from './ingest/terminal-report.ts';

const languages = {
  en: { staff: staffWords, issues: issueWords },
  ja: { staff: staffWordsJa, issues: issueWordsJa },
};
const options = parseOptions(process.argv.slice(2), staffWords);
const words = languages['wrong' in options ? 'en' : options.language];
try {
  process.exitCode = await main();
} catch (error) {
  // Disk full, no permission: the stock is replaced by one rename, so nothing has changed.
  console.error(words.staff.failed((error as Error).message));
  process.exitCode = 3;
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
  const { report, exitCode, folder } = await runIngest(path, {
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
  return exitCode;
}

/** A path as typed: npm runs scripts in the project's folder, and says where the command was given. */
function fromHere(path: string): string {
  const here = resolve(path);
  return existsSync(here) ? here : resolve(process.env['INIT_CWD'] ?? '.', path);
}
