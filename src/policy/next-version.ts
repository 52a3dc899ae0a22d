// The start of a new version: the one it will follow, copied, with a name and a day that follow all others.
import { issue, type Issue } from '../issues/issue.ts';
import { dayAfter, isDay } from '../catalogue/days.ts';
import { isVersion, readHead } from './head.ts';
import { readSource } from './source.ts';
import { byEffective } from './timeline.ts';
import type { Checked } from './check.ts';
import type { PolicyFile, PolicyName } from './policy.ts';
import type { PolicyWords } from './words.ts';

/**
 * Copies the version that will be in force when the new one begins: one that is announced already is not undone.
 * `from` names another to copy, as when a withdrawn one is corrected.
 * @param asked what the caller wants; otherwise the day is `ahead` days after today and after every other
 *   version that was not withdrawn, drafts included, and the version is the month of that day, or that day if the month has one already
 * @returns the file to write, what it was copied from, and its day
 */
export function toNextVersion(
  policy: PolicyName,
  files: readonly PolicyFile[],
  { timelines, issues }: Checked,
  words: PolicyWords,
  { today, version: askedVersion, effective: askedDay, from }: Asked,
): { path: string; text: string; copied: string; effective: string } | Issue {
  const at = (file: string) => ({ in: 'policy', file, line: 1, column: 1 }) as const;
  // The one that cannot be read may be the one to copy.
  const unreadable = issues.find(
    ({ code, at: place }) =>
      code === 'policy-approved-unreadable' &&
      place.in === 'policy' &&
      place.file.startsWith(`approved/${policy}/`),
  );
  if (unreadable) return unreadable;
  const timeline = timelines.find((candidate) => candidate.policy === policy);
  if (!timeline) return issue('policy-not-found', at(policy), policy);

  const others = files.flatMap((file) => {
    const match = /^([a-z]+)\/([\d-]+)\.mdx$/.exec(file.path);
    return match?.[1] === policy ? { version: match[2]!, day: dayOf(file) } : [];
  });
  const isTaken = (version: string) => others.some((other) => other.version === version);
  const isWithdrawn = (version: string) => timeline.withdrawn.some(({ head }) => head.version === version);
  const standing = others.filter(({ version }) => !isWithdrawn(version));
  const days = [today, ...standing.flatMap(({ version, day }) => [version, day])];
  const effective = askedDay ?? dayAfter(days.filter(isDay).toSorted().at(-1)!, ahead);
  const month = effective.slice(0, 7);
  const version = askedVersion ?? (isTaken(month) ? effective : month);
  const path = `${policy}/${version}.mdx`;
  if (!isDay(effective)) return issue('policy-date', at(path), effective);
  if (!isVersion(version)) return issue('policy-version-form', at(path), version);
  if (isTaken(version)) return issue('policy-exists', at(path), version);

  const before = [timeline.current, ...timeline.announced]
    .toSorted(byEffective)
    .findLast(({ head }) => head.kind === 'text' && head.effective < effective);
  const copied = from ?? (before ?? timeline.current).head.version;
  const source = files.find((file) => file.path === `${policy}/${copied}.mdx`);
  if (!source) return issue('policy-not-found', at(`${policy}/${copied}.mdx`), copied);

  const values: Record<string, string> = { version, effective, summary: words.copied(copied) };
  const text = new TextDecoder().decode(source.bytes).replaceAll('\r\n', '\n');
  const end = text.indexOf('\n---', 3);
  const head = text
    .slice(0, end)
    .replaceAll(/^(version|effective|summary):.*$/gm, (_, key: string) => `${key}: ${values[key]}`);
  return { path, text: head + text.slice(end), copied, effective };
}

/** The day that a version says it begins, however faulty it is otherwise; empty where it says none. */
function dayOf(file: PolicyFile): string {
  const { text = '' } = readSource(file);
  return readHead(file.path, text).lines.get('effective')?.text ?? '';
}

/** Days between today and a new version, for people to read what will change. */
const ahead = 14;

type Asked = {
  today: string;
  version?: string | undefined;
  effective?: string | undefined;
  from?: string | undefined;
};
