// npm run preview:policies: the policy pages with their drafts, renewed while somebody edits. A draft that
// cannot be read shows its faults in place of its text. Nothing is built, and nothing is published.
import { dev } from 'astro';
import { readPolicyFiles } from '../src/data/policy-files.ts';
import { policyStaffWords, previewUsage } from '../src/messages/en/policy-staff.ts';
import { nameParts } from '../src/policy/draft.ts';
import { approvedPath } from '../src/policy/approved.ts';
import { sortFolder } from '../src/policy/folder.ts';
import { policyAddress } from '../src/policy/links.ts';
import { policyNames } from '../src/policy/policy.ts';
import { tellUsage } from './command-options.ts';
import { policiesFolder, root, siteFolder, stockFile } from './release/paths.ts';

tellUsage(previewUsage);
process.env['FORECOURT_DRAFTS'] = '1';
process.env['FORECOURT_STOCK'] = stockFile;
process.env['FORECOURT_SITE'] = siteFolder;
process.env['FORECOURT_POLICIES'] = policiesFolder;
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// The staff desk starts it too, and must not leave it behind, however it ends.
process.once('disconnect', () => process.exit());

const server = await dev({
  root,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4322) },
});
const { sources, texts } = sortFolder(await readPolicyFiles(policiesFolder));
const approved = new Set(texts.map(({ path }) => path));
const drafts = sources
  .map(({ path }) => nameParts(path))
  .filter(({ policy, version }) => !approved.has(approvedPath(policy, { version, language: 'en' })));
const origin = `http://127.0.0.1:${server.address.port}`;
console.log(
  policyStaffWords.preview(
    drafts.map(({ policy, version }) => origin + policyAddress(policy, version)),
    policyNames.map((policy) => origin + policyAddress(policy)),
  ),
);
