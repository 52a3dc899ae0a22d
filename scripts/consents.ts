// npm run -s consents: the records of consent, for staff and for whoever has to prove one.
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicyFiles } from '../src/data/policy-files.ts';
import { consentStaffWords as words } from '../src/messages/en/consent-staff.ts';
import { keepTexts } from './consents/keep-texts.ts';
import { listConsents, verifyConsents, verifyReceipt } from './consents/run.ts';
import { openStaffDatabase } from './data/staff-database.ts';
import { fromHere } from './ingest/from-here.ts';
import { refuse } from './release/command.ts';
import { contentIn, liveContent, root } from './release/paths.ts';
import { buildDay, readSite } from './release/read-inputs.ts';

const options = {
  site: { type: 'string' },
  remote: { type: 'boolean', default: false },
  edge: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main().catch((error: Error) => {
  console.error(words.failed(error.message));
  return 3;
});

async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    console.error(words.usage);
    return 2;
  }
  const { command, file, values } = given;
  if (values.help) return print({ output: words.usage, exitCode: 0 });
  const content = values.site === undefined ? liveContent : contentIn(fromHere(values.site));
  if (command === 'keep') return keep(content);

  const sql = openStaffDatabase(values);
  const { json } = values;
  if (command === 'verify' && file !== undefined) {
    const receipt = { text: readFileSync(fromHere(file), 'utf8'), name: basename(file) };
    return print(await verifyReceipt({ sql, words, json }, receipt, await readPolicyFiles(content.policies)));
  }
  if (!sql) return print({ output: words.noDatabase, exitCode: 0 });
  return print(await (command === 'list' ? listConsents : verifyConsents)(sql, words, json));
}

async function keep({ siteFolder, policies }: typeof liveContent): Promise<number> {
  const site = await readSite(siteFolder);
  if (!site.ok) return refuse(site.issues);
  const written = await keepTexts(site.value, policies, buildDay(undefined, site.value, new Date()));
  const paths = written.map((path) => words.kept(relative(root, join(policies, path))));
  return print({ output: paths.join('\n') || words.nothingToKeep, exitCode: 0 });
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [command = 'list', file, ...more] = positionals;
    const isKnown = command === 'verify' || ((command === 'list' || command === 'keep') && !file);
    if (isKnown && more.length === 0) return { command, file, values };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  return undefined;
}

function print({ output, exitCode }: { output: string; exitCode: number }): number {
  console.log(output);
  return exitCode;
}
