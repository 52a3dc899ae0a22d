// What was approved: a version's text as it was shown, and the list of hashes that proves it. The list has the
// form that `sha256sum --check` reads, so that anyone can do the proof without this program.
import { issue, type Issue, type Result } from '../issues/issue.ts';
import { readDocument, type Block } from './document.ts';
import type { Draft } from './draft.ts';
import { parseHead, readHead } from './head.ts';
import { resolve } from './resolve.ts';
import {
  policyNames,
  type PolicyFacts,
  type PolicyFile,
  type PolicyHead,
  type PolicyName,
} from './policy.ts';
import type { PolicyWords } from './words.ts';

/** Stands in content/policies; its paths are relative to where it stands. */
export const sumsPath = 'approved/SHA256SUMS';

/** Where the text of a version is kept, from content/policies: `approved/privacy/2026-12.en.txt`. */
export const approvedPath = (
  policy: string,
  { version, language }: Pick<PolicyHead, 'version' | 'language'>,
) => `approved/${policy}/${version}.${language}.txt`;

/**
 * The text of a version with every component replaced, under a head that names it.
 * @param day the one for which it says what is so: its first
 */
export function toApprovedText(
  { policy, head, body, survey }: Draft,
  facts: PolicyFacts,
  words: PolicyWords,
  day = head.effective,
): string {
  const { title, version, language, kind, source, effective, material, summary } = head;
  const values = {
    policy,
    title,
    version,
    language,
    kind,
    source,
    effective,
    material: material ? 'yes' : 'no',
    summary,
  };
  const lines = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${protect(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${resolve(body, survey, { facts, words, head, day })}`;
}

/** Reads an approved file whose hash has been checked, or says where it cannot be read. */
export function parseApproved(file: PolicyFile): Result<ApprovedVersion> {
  const text = new TextDecoder().decode(file.bytes);
  const read = readHead(file.path, text);
  const policy = policyNames.find((name) => name === read.lines.get('policy')?.text);
  const { head } = parseHead(file.path, read.lines.get('version')?.text ?? '', read, approvedKeys);
  const document = readDocument(read.body);
  if (policy && head && 'blocks' in document)
    return { ok: true, value: { policy, head, text, sha256: file.sha256, ...document }, issues: [] };
  const { line, column } = 'fault' in document && head ? document.fault : { line: 1, column: 1 };
  const found = text.split('\n')[line - 1]?.trim().slice(0, 60);
  const at = { in: 'policy', file: file.path, line, column } as const;
  return { ok: false, issues: [issue('policy-approved-unreadable', at, found)] };
}

/** @throws when it cannot be read: `checkApprovals` has said so before */
export function readApproved(file: PolicyFile): ApprovedVersion {
  const read = parseApproved(file);
  if (!read.ok) throw new Error(`${file.path} is approved and cannot be read.`);
  return read.value;
}

/** `<hash>  <path>` a line; paths become relative to content/policies. */
export function parseSums(text: string): { sums: Map<string, Sum>; issues: Issue[] } {
  const sums = new Map<string, Sum>();
  const issues: Issue[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) {2}((?:\.\.\/)?[a-z0-9./-]+)$/.exec(line);
    const path = match && (match[2]!.startsWith('../') ? match[2]!.slice(3) : `approved/${match[2]!}`);
    if (path && !sums.has(path)) sums.set(path, { sha256: match[1]!, line: index + 1 });
    else
      issues.push(
        issue(
          'policy-sums-line',
          { in: 'policy', file: sumsPath, line: index + 1, column: 1 },
          line.slice(0, 100),
        ),
      );
  }
  return { sums, issues };
}

/** The list of hashes of a folder of policies, by path, as far as it can be read. */
export function readSums(files: readonly PolicyFile[]): Map<string, string> {
  const file = files.find(({ path }) => path === sumsPath);
  const { sums } = parseSums(file ? new TextDecoder().decode(file.bytes) : '');
  return hashesOf(sums);
}

/** The hashes without the lines on which they stand. */
export function hashesOf(sums: ReadonlyMap<string, Sum>): Map<string, string> {
  return new Map([...sums].map(([path, { sha256 }]) => [path, sha256]));
}

/** @param sums hashes by path, relative to content/policies */
export function formatSums(sums: Iterable<readonly [path: string, sha256: string]>): string {
  return [...sums]
    .map(([path, sha256]) => `${sha256}  ${path.startsWith('approved/') ? path.slice(9) : `../${path}`}\n`)
    .toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('');
}

/** A value that would lose its own quotes on reading gets a pair more. */
const protect = (value: string) => (/^["']/.test(value) ? `"${value}"` : value);

const approvedKeys = ['policy', 'title', 'version', 'language', 'kind', 'effective', 'material', 'summary'];

export type Sum = { sha256: string; line: number };

export type ApprovedVersion = {
  policy: PolicyName;
  head: PolicyHead;
  /** The file as it stands. */
  text: string;
  /** Of that file: the policy hash. */
  sha256: string;
  blocks: Block[];
  /** The day on which it was withdrawn, where it was, before its own came (./withdrawal.ts). */
  withdrawn?: string;
};
