// npm run -s policy -- COMMAND: checks, starts, approves and compares versions of the policies.
import * as english from '../src/messages/en/policy-staff.ts';
import * as japanese from '../src/messages/ja/policy-staff.ts';
import { issueWords } from '../src/messages/en/issues.ts';
import { policyText } from '../src/messages/en/policy-text.ts';
import { policyIssueWords } from '../src/messages/ja/policy-issues.ts';
import { parseOptions } from './policy/options.ts';
import { runPolicy } from './policy/run.ts';
import { printIssues } from './print-issues.ts';
import { policiesFolder } from './release/paths.ts';
import { buildDay, readSite } from './release/read-inputs.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const request = parseOptions(process.argv.slice(2), english.policyStaffWords);
  if ('wrong' in request) {
    console.error(`${request.wrong}\n\n${english.policyStaffWords.usage}`);
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
    issueWords: isJapanese ? { ...issueWords, ...policyIssueWords } : issueWords,
    staffWords: (isJapanese ? japanese : english).policyStaffWords,
    today: buildDay(request.today, site.value, new Date()),
    sample: site.value.settings.sample,
  });
  console.log(text);
  return exitCode;
}
