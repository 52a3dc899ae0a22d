// npm run -s ingest -- FILE: reads an export and merges it into the stock.
import { resolve } from 'node:path';
import { issueWords } from '../src/messages/en/issues.ts';
import { staffWords } from '../src/messages/en/staff.ts';
import { columnGuide } from './ingest/column-guide.ts';
import { parseOptions } from './ingest/options.ts';
import { parseOnly } from './ingest/parse-only.ts';
import { runIngest } from './ingest/run.ts';
import { terminalReport } from './ingest/terminal-report.ts';

const options = parseOptions(process.argv.slice(2), staffWords);
try {
  process.exitCode = await main();
} catch (error) {
  // Disk full, no permission: the stock is replaced by one rename, so nothing has changed.
  console.error(staffWords.failed((error as Error).message));
  process.exitCode = 3;
}

async function main(): Promise<number> {
  if ('wrong' in options) {
    console.error(`${options.wrong}\n\n${staffWords.usage}`);
    return 2;
  }
  if (options.columns) {
    console.log(columnGuide(staffWords));
    return 0;
  }
  if (options.file === undefined) {
    console.log(staffWords.usage);
    return 0;
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(from, options.file);
  if (options.parse) {
    const { json, exitCode } = await parseOnly(path, options.encoding);
    console.log(json);
    return exitCode;
  }
  const { report, exitCode, folder } = await runIngest(path, {
    check: options.check,
    now: new Date(),
    words: issueWords,
    asOf: options['as-of'],
    mapping: options.mapping === undefined ? undefined : resolve(from, options.mapping),
    encoding: options.encoding,
    confirm: options.confirm,
    replaceStock: options['replace-stock'],
    ...(process.stderr.isTTY && {
      onProgress: (row) => process.stderr.write(`\r${staffWords.progress(row)}`),
    }),
  });
  console.log(options.json ? JSON.stringify(report) : terminalReport(report, staffWords, folder));
  return exitCode;
}
