// npm run -s policy -- COMMAND: checks, starts, approves and compares versions of the policies.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { issueWords } from '../src/messages/en/issues.ts';
import { policyStaffWords, type PolicyStaffWords } from '../src/messages/en/policy-staff.ts';
import { policyText } from '../src/messages/en/policy-text.ts';
import { issueWords as issueWordsJa } from '../src/messages/ja/issues.ts';
import { policyStaffWords as policyStaffWordsJa } from '../src/messages/ja/policy-staff.ts';
import { fromHere } from './ingest/from-here.ts';
import { parseOptions, type Request } from './policy/options.ts';
import { runPolicy } from './policy/run.ts';
import { printIssues } from './print-issues.ts';
import { contentIn, liveContent } from './release/paths.ts';
import { buildDay, readSite } from './release/read-inputs.ts';
import { exporterOf, publishedIn, servedTo, textsInForce } from './release/shown-policies.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  // Before anything is understood: mistakes are told in that language too.
  const isJapanese = /--language[= ]ja\b/.test(args.join(' '));
  const staffWords = isJapanese ? policyStaffWordsJa : policyStaffWords;
  const request = parseOptions(args, staffWords);
  if ('help' in request) {
    console.log(staffWords.usage);
    return 0;
  }
  const wrong = 'wrong' in request ? request.wrong : folderFault(request, staffWords);
  if ('wrong' in request || wrong !== undefined) {
    console.error(`${wrong}\n\n${staffWords.usage}`);
    return 2;
  }
  const content = request.site === undefined ? liveContent : contentIn(fromHere(request.site));
  const site = await readSite(content.siteFolder);
  if (!site.ok) {
    printIssues(site.issues);
    return 3;
  }
  const today = buildDay(request.today, site.value, new Date());
  const calendar = buildDay(undefined, site.value, new Date());
  const setting = { facts: site.value, words: policyText };
  const isDeciding = request.command === 'withdraw' || request.command === 'approve';
  const { text, exitCode } = await runPolicy(request, content.policies, {
    ...setting,
    issueWords: isJapanese ? issueWordsJa : issueWords,
    staffWords,
    // Naming an earlier day neither withdraws what has come into force nor approves for a day gone by.
    today: isDeciding && today < calendar ? calendar : today,
    published: await publishedIn(await servedTo(exporterOf(site.value, content.siteFolder))),
    inForce: request.command === 'withdraw' ? await textsInForce(setting) : new Set(),
    sample: site.value.settings.sample,
    where:
      request.site === undefined || content.policies === liveContent.policies
        ? 'content/policies'
        : join(request.site, 'policies'),
  });
  console.log(text);
  return exitCode;
}

/** Another exporter's folder without policies reads those of content/policies; it must not write among them. */
function folderFault({ command, site }: Request, words: PolicyStaffWords): string | undefined {
  if (site === undefined) return undefined;
  const folder = fromHere(site);
  if (!existsSync(folder)) return words.noFolder(site);
  const isWriting = command === 'new' || command === 'approve' || command === 'withdraw';
  return isWriting && !existsSync(join(folder, 'policies')) ? words.noPolicies(site) : undefined;
}
