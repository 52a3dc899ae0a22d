// npm run -s policy -- COMMAND: checks, starts, approves and compares versions of the policies.
import { issueWords } from '../src/messages/en/issues.ts';
import { policyStaffWords } from '../src/messages/en/policy-staff.ts';
import { policyText } from '../src/messages/en/policy-text.ts';
import { issueWords as issueWordsJa } from '../src/messages/ja/issues.ts';
import { policyStaffWords as policyStaffWordsJa } from '../src/messages/ja/policy-staff.ts';
import { parseOptions } from './policy/options.ts';
import { runPolicy } from './policy/run.ts';
import { printIssues } from './print-issues.ts';
import { policiesFolder } from './release/paths.ts';
import { buildDay, readSite } from './release/read-inputs.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const request = parseOptions(process.argv.slice(2), policyStaffWords);
  if ('wrong' in request) {
    console.error(`${request.wrong}\n\n${policyStaffWords.usage}`);
    return 2;
  }
  const site = await readSite();
  if (!site.ok) {
    printIssues(site.issues);
    return 3;
  }
  const isJapanese = request.language === 'ja';
  const { text, exitCode } = await runPolicy(request, policiesFolder, {
    facts: site.value,
    words: policyText,
    issueWords: isJapanese ? issueWordsJa : issueWords,
    staffWords: isJapanese ? policyStaffWordsJa : policyStaffWords,
    today: buildDay(request.today, site.value, new Date()),
    sample: site.value.settings.sample,
  });
  console.log(text);
  return exitCode;
}
