// The words of `npm run policy` on a terminal.

const some = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const policyStaffWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  found: (found: string) => `Found: ${found}`,
  sum: (errors: number, warnings: number) =>
    `${some(errors, 'error', 'errors')}, ${some(warnings, 'warning', 'warnings')}`,
  standings: {
    current: 'in force',
    announced: 'announced',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
    draft: 'draft',
  },
  version: (policy: string, version: string, standing: string, effective: string) =>
    `${policy} ${version}: ${standing}, from ${effective}`,
  withdrawnVersion: (policy: string, version: string, withdrawn: string, effective: string) =>
    `${policy} ${version}: withdrawn on ${withdrawn}, was to hold from ${effective}`,
  due: (days: string[]) =>
    days.length === 0
      ? 'No build is due because of a policy.'
      : `A build is due on ${days.join(', ')}, after 00:00 in Japan.`,
  made: (path: string, copied: string, effective: string) =>
    `Made ${path}, a copy of version ${copied}, to hold from ${effective}. Change the text and the summary, check it with "npm run -s policy -- check", and look at it with "npm run preview:policies".`,
  approved: (path: string, sha256: string, effective: string) =>
    `Approved. What people will read from ${effective}, 00:00 in Japan, is in ${path}\nSHA-256 ${sha256}\nCommit both files and the list of hashes, and have the site built.`,
  withdrawn: (policy: string, version: string, effective: string, stays: string, announced: string[]) =>
    [
      `Withdrawn: ${policy} ${version} does not take effect. Version ${stays} stays in force.`,
      'Its text stays readable at its address, which says that it was withdrawn.',
      ...announced.map(
        (other) => `Version ${other} is still announced: look whether it has the same mistake.`,
      ),
      `To correct the text: npm run -s policy -- new ${policy} --from ${version} --effective ${effective}`,
      `Commit content/policies/approved, and have the site built before ${effective}: until then it announces the version.`,
    ].join('\n'),
  preview: (drafts: string[], current: string[]) =>
    [
      ...(drafts.length === 0
        ? ['There is no draft. "npm run -s policy -- new privacy" makes one.']
        : ['Drafts:', ...drafts.map((address) => `  ${address}`)]),
      'In force:',
      ...current.map((address) => `  ${address}`),
      'The pages follow what you save. To end this, press Ctrl+C.',
    ].join('\n'),
  compared: (policy: string, before: string, after: string) => `${policy}: ${before} -> ${after}`,
  clauses: { same: 'unchanged', changed: 'changed', added: 'added', removed: 'removed' },
  inBoth: 'in both',
  beforeFirst: '(before the first heading)',
  headingsOnly: 'One of the two is a summary, so only the headings are compared.',
  wrongCommand: (command: string) => `There is no command "${command}".`,
  wrongPolicy: (policy: string) => `There is no policy "${policy}".`,
  wrongDay: (day: string) => `"${day}" is not a day like 2026-11-22.`,
  wrongLanguage: (language: string) => `"${language}" is not a language of this report: en or ja.`,
  noFolder: (folder: string) => `There is no folder ${folder}.`,
  noPolicies: (folder: string) =>
    `${folder} has no policies of its own, so those of content/policies hold there. To change them for it, copy content/policies to ${folder}/policies first.`,
  noCommand: 'Say what to do with the policies: one of the commands below.',
  lacks: (what: string) => `What is missing is ${what}.`,
  tooMany: (text: string) => `"${text}" is one word too many.`,
  usage: `npm run -s policy -- COMMAND

To change a policy: new, edit the file, check, approve, and have the site built.

  check                              every fault in content/policies, every draft, and the days on which a build is due
  new POLICY                         a draft of the next version, as a copy of the one that it follows
      --version V --effective DATE   its name (2026-12) and its day (2026-12-15), if not the usual ones
      --from V                       a copy of another version, as to correct one that was withdrawn
  approve POLICY VERSION             freezes a draft as it is shown; it is published by the next build
  withdraw POLICY VERSION            takes back an approved version whose day has not come; its text stays readable
  compare POLICY VERSION VERSION     what a later version added and removed

  --json             check and compare: the report as JSON on standard output
  --today DATE       the day it is in Japan; today, or the sample's own day, if left out
  --language en|ja   the language of the report
  --site FOLDER      another exporter's folder, like content/site; with policies of its own in FOLDER/policies

POLICY is privacy, cookies or terms. Exit code: 0 no error (warnings are listed), 2 wrong usage, 3 an error`,
};

export const previewUsage =
  'Usage: npm run preview:policies\n\nShows the policies with their drafts while you edit; PORT says where (4322).';

export type PolicyStaffWords = typeof policyStaffWords;
