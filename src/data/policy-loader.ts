// The approved policies as a collection. A build stops here if one of them was changed or no longer says what
// content/site says; while policies are previewed, drafts are in it too, with their faults, and it follows edits.
import { join } from 'node:path';
import { z } from 'zod';
import { inputs } from './inputs.ts';
import { readPolicyFiles } from './policy-files.ts';
import { policyText } from '../messages/en/policy-text.ts';
import { issueWords } from '../messages/en/issues.ts';
import { wordsFor } from '../issues/words.ts';
import type { Issue } from '../issues/issue.ts';
import { checkApprovals } from '../policy/approvals.ts';
import { approvedPath, toApprovedText, type ApprovedVersion } from '../policy/approved.ts';
import { checkPolicies } from '../policy/check.ts';
import { sortFolder } from '../policy/folder.ts';
import type { Loader } from 'astro/loaders';
import type { Timeline } from '../policy/timeline.ts';
import type { Site } from '../site/site.ts';

/** Without a hash it is a draft; without a text, a draft that cannot be read. */
export const policySchema = z.strictObject({
  path: z.string(),
  text: z.string(),
  sha256: z.string(),
  /** The day on which it was withdrawn, where it was. */
  withdrawn: z.string().optional(),
  faults: z
    .array(
      z.strictObject({
        line: z.int(),
        column: z.int(),
        found: z.string(),
        message: z.string(),
        remedy: z.string(),
      }),
    )
    .optional(),
});

/** @param read what else a check needs, read anew each time */
export function policyLoader(read: () => Promise<{ site: Site; today: string }>): Loader {
  return {
    name: 'policies',
    async load({ store, parseData, watcher, logger }) {
      const refresh = async () => {
        const entries = inputs.drafts
          ? await readWithDrafts(await read(), (line) => logger.error(line))
          : await readApprovedOnly(await read());
        store.clear();
        for (const entry of entries) {
          store.set({ id: entry.path, data: await parseData({ id: entry.path, data: entry }) });
        }
      };
      await refresh();
      watcher?.add([inputs.policiesFolder, inputs.siteFolder]);
      watcher?.on('all', (_, path) => {
        if (!path.includes(join('content', 'policies')) && !path.includes(join('content', 'site'))) return;
        refresh().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

async function readApprovedOnly({ site, today }: Given): Promise<Entry[]> {
  const files = await readPolicyFiles(inputs.policiesFolder);
  const { approved, timelines, issues } = checkApprovals(files, today, { facts: site, words: policyText });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `The policies cannot be published. Run "npm run -s policy -- check".\n${errors.map(toLine).join('\n')}`,
    );
  }
  return toEntries(approved, timelines);
}

/** Every version that has a page, those that were withdrawn among them. */
function toEntries(approved: readonly ApprovedVersion[], timelines: readonly Timeline[]): Entry[] {
  const withdrawn = timelines.flatMap((timeline) => timeline.withdrawn);
  return [...approved, ...withdrawn].map(({ policy, head, text, sha256, withdrawn: day }) => ({
    path: approvedPath(policy, head),
    text,
    sha256,
    ...(day !== undefined && { withdrawn: day }),
  }));
}

/**
 * Approved texts, drafts as they would be, and the faults of those that cannot be read.
 * @param say told what a build would refuse: an approved text that is not shown is missed
 */
async function readWithDrafts({ site, today }: Given, say: (line: string) => void): Promise<Entry[]> {
  const files = await readPolicyFiles(inputs.policiesFolder);
  const { settings } = site;
  const setting = { facts: site, words: policyText, today, sample: settings.sample };
  const { approved, listed, drafts, timelines, issues } = checkPolicies(files, setting);
  const { sources, texts } = sortFolder(files);
  const faultsOf = (path: string) =>
    issues
      .filter(({ at, severity }) => at.in === 'policy' && at.file === path && severity !== 'note')
      .map((one) => ({
        ...wordsFor(one, issueWords),
        line: (one.at.in === 'policy' && one.at.line) || 1,
        column: (one.at.in === 'policy' && one.at.column) || 1,
        found: one.found,
      }));
  const drafted = sources.flatMap(({ path }): Entry[] => {
    if (listed.has(path)) return [];
    const draft = drafts.find(({ file }) => file.path === path);
    const text = draft ? toApprovedText(draft, site, policyText) : '';
    const faults = faultsOf(path);
    return [{ path: draft ? approvedPath(draft.policy, draft.head) : path, text, sha256: '', faults }];
  });
  const shown = toEntries(approved, timelines);
  const unread = texts
    .filter(({ path }) => !shown.some((one) => one.path === path))
    .map(({ path }) => ({
      path: path.replace(/^approved\/(.*)\.[a-z]{2}\.txt$/, '$1.mdx'),
      text: '',
      sha256: '',
      faults: faultsOf(path).map((fault) => ({ ...fault, found: `${path}: ${fault.found}` })),
    }));
  for (const one of issues) {
    if (one.severity === 'error' && one.at.in === 'policy' && one.at.file.startsWith('approved/'))
      say(toLine(one));
  }
  const isUnread = ({ path }: Entry) => unread.some((one) => one.path === path);
  return [...shown, ...unread, ...drafted.filter((entry) => !isUnread(entry))];
}

const toLine = (one: Issue) =>
  `${'file' in one.at ? one.at.file : ''}: ${wordsFor(one, issueWords).message} ${one.found}`;

type Given = { site: Site; today: string };
type Entry = z.infer<typeof policySchema>;
