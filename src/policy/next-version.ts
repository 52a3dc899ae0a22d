// The start of a new version: the current one, copied, with a name and a day that follow all others.
import { issue, type Issue } from '../issues/issue.ts';
import { isDay, isVersion } from './head.ts';
import type { Checked } from './check.ts';
import type { PolicyFile, PolicyName } from './policy.ts';
import type { PolicyWords } from './words.ts';

/**
 * @param asked what the caller wants; otherwise the day is `ahead` days after today and after every other
 *   version, and the version is the month of that day, or that day if the month has one already
 * @returns the file to write
 */
export function toNextVersion(
  policy: PolicyName,
  files: readonly PolicyFile[],
  { timelines, approved }: Checked,
  words: PolicyWords,
  { today, version: askedVersion, effective: askedDay }: Asked,
): { path: string; text: string } | Issue {
  const at = (file: string) => ({ in: 'policy', file, line: 1, column: 1 }) as const;
  const current = timelines.find((timeline) => timeline.policy === policy)?.current;
  const source = files.find(({ path }) => path === `${policy}/${current?.head.version}.mdx`);
  if (!current || !source) return issue('policy-not-found', at(policy), policy);

  const others = files
    .map(({ path }) => /^([a-z]+)\/([\d-]+)\.mdx$/.exec(path))
    .flatMap((match) => (match && match[1] === policy ? match[2]! : []));
  const days = [
    today,
    ...approved.filter((other) => other.policy === policy).map(({ head }) => head.effective),
    ...others,
  ];
  const latest = days.filter(isDay).toSorted().at(-1)!;
  const effective = askedDay ?? dayAfter(latest, ahead);
  const version =
    askedVersion ?? (others.includes(effective.slice(0, 7)) ? effective : effective.slice(0, 7));
  const path = `${policy}/${version}.mdx`;
  if (!isDay(effective)) return issue('policy-date', at(path), effective);
  if (!isVersion(version)) return issue('policy-version-form', at(path), version);
  if (others.includes(version)) return issue('policy-exists', at(path), version);

  const values: Record<string, string> = { version, effective, summary: words.copied(current.head.version) };
  const text = new TextDecoder().decode(source.bytes).replaceAll('\r\n', '\n');
  const end = text.indexOf('\n---', 3);
  const head = text
    .slice(0, end)
    .replaceAll(/^(version|effective|summary):.*$/gm, (_, key: string) => `${key}: ${values[key]}`);
  return { path, text: head + text.slice(end) };
}

/** Days between today and a new version, for people to read what will change. */
const ahead = 14;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

type Asked = { today: string; version?: string | undefined; effective?: string | undefined };
