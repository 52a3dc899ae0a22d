// Policies for tests, as the files of content/policies are handed in, and a folder in which some are approved.
import { createHash } from 'node:crypto';
import { approvedPath, formatSums, sumsPath, toApprovedText } from './approved.ts';
import { readDraft } from './draft.ts';
import { requirements } from './requirements.ts';
import { facts } from './facts.fixture.ts';
import { policyText } from '../messages/en/policy-text.ts';
import type { PolicyFacts, PolicyFile } from './policy.ts';

export const setting = { facts, words: policyText, today: '2026-11-22', sample: true };

export function toFile(path: string, content: string | Uint8Array): PolicyFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** `terms/2026-12.mdx` with a head that is in order. */
export function version(path: string, effective: string, body: string): PolicyFile {
  const name = /([\d-]+)\.mdx$/.exec(path)![1]!;
  const head = `title: Terms\nversion: ${name}\neffective: ${effective}\nsummary: New in ${name}.\nmaterial: no\napprover: A. Example\nlanguage: en\nkind: text`;
  return toFile(path, `---\n${head}\n---\n\n${body}`);
}

/** The files with what `policy approve` adds for each. */
export function approve(sources: readonly PolicyFile[], withFacts: PolicyFacts = facts): PolicyFile[] {
  const texts = sources.map((file) => {
    const { draft, issues } = readDraft(file);
    if (!draft) throw new Error(JSON.stringify(issues));
    return toFile(approvedPath(draft.policy, draft.head), toApprovedText(draft, withFacts, policyText));
  });
  const all = [...sources, ...texts];
  const sums = formatSums(all.map(({ path, sha256 }) => [path, sha256]));
  return [...all, toFile(sumsPath, sums)];
}

/** One version in force of each policy, so that a folder has nothing else to say. */
export const others: readonly PolicyFile[] = ['privacy', 'cookies'].map((policy) =>
  version(
    `${policy}/2026-10.mdx`,
    '2026-10-01',
    `## 1. Use\n\n<Covers items="${Object.keys(requirements).join(' ')}" />\n\nText.\n`,
  ),
);
