// Everything `policy check` says about content/policies: what a build would refuse, and every draft.
import { issue, type Issue } from '../issues/issue.ts';
import { checkApprovals, type Approvals, type TextSetting } from './approvals.ts';
import type { ApprovedVersion } from './approved.ts';
import { toContents } from './document.ts';
import { nameParts, readDraft, type Draft } from './draft.ts';
import { readHead } from './head.ts';
import { sortFolder } from './folder.ts';
import { fixedPages, policyAddress } from './links.ts';
import { checkReadBack } from './read-back.ts';
import { requirements } from './requirements.ts';
import { readSource } from './source.ts';
import { byEffective } from './timeline.ts';
import type { PolicyFile } from './policy.ts';

/** @param setting.sample facts still to be supplied are warnings in a sample and errors on a real site */
export function checkPolicies(files: readonly PolicyFile[], setting: CheckSetting): Checked {
  const folder = sortFolder(files);
  const approvals = checkApprovals(files, setting.today, setting);
  const issues = [...folder.issues, ...approvals.issues.map(asError), ...checkDoubles(folder.sources)];

  const held = new Set(
    approvals.timelines.flatMap(({ policy, current, announced }) =>
      [current, ...announced].map(({ head }) => `${policy}/${head.version}.mdx`),
    ),
  );
  const drafts: Draft[] = [];
  const texts: Draft[] = [];
  for (const file of folder.sources) {
    const isDraft = !approvals.listed.has(file.path);
    if (!isDraft && !held.has(file.path)) continue;
    const { draft, issues: faults } = readDraft(file);
    issues.push(...faults);
    if (!draft) continue;
    texts.push(draft);
    if (!isDraft) continue;
    const differences = checkReadBack(draft, setting);
    issues.push(...differences);
    if (differences.length === 0) drafts.push(draft);
  }
  const withdrawn = approvals.timelines.flatMap((timeline) => timeline.withdrawn);
  const places = toPlaces(approvals.approved, texts, withdrawn);
  for (const draft of texts) {
    issues.push(...checkLinks(draft, places), ...checkItems(draft), ...checkFacts(draft, setting));
  }
  for (const draft of drafts) issues.push(...checkAsNext(draft, approvals, setting));
  issues.push(...checkDates([...approvals.approved, ...drafts]), ...dueDates(approvals));
  return { ...approvals, drafts, issues: issues.toSorted(byPlace) };
}

/** Whoever edits policies has to put an approved source back; a build goes on without it. */
function asError(one: Issue): Issue {
  const isSource = one.code === 'policy-source-changed' || one.code === 'policy-source-missing';
  return isSource ? { ...one, severity: 'error' } : one;
}

/** Two files that say they are the same version. */
function checkDoubles(sources: readonly PolicyFile[]): Issue[] {
  const seen = new Map<string, string>();
  for (const { path } of sources) seen.set(path, path);
  return sources.flatMap((file) => {
    const stated = readHead(file.path, readSource(file).text ?? '').lines.get('version');
    if (!stated) return [];
    const version = `${nameParts(file.path).policy}/${stated.text}.mdx`;
    const other = seen.get(version);
    if (other === undefined) seen.set(version, file.path);
    if (other === undefined || other === file.path) return [];
    const at = { in: 'policy', file: file.path, line: stated.line, column: stated.column } as const;
    return [issue('policy-version-double', at, `${stated.text}, ${other}`)];
  });
}

/** Every policy page there will be, with the places on it. A draft's page is the current one of tomorrow. */
function toPlaces(
  approved: readonly ApprovedVersion[],
  drafts: readonly Draft[],
  withdrawn: readonly ApprovedVersion[],
): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const add = (address: string, anchors: readonly string[]) =>
    places.set(address, new Set([...(places.get(address) ?? []), ...anchors]));
  for (const { policy, head, blocks } of approved) {
    const anchors = toContents(blocks).map(({ anchor }) => anchor);
    add(policyAddress(policy, head.version), anchors);
    if (head.kind === 'text') add(policyAddress(policy), anchors);
  }
  for (const { policy, head, survey } of drafts) {
    const anchors = survey.headings.map(({ anchor }) => anchor);
    add(policyAddress(policy, head.version), anchors);
    if (head.kind === 'text') add(policyAddress(policy), anchors);
  }
  for (const { policy, head, blocks } of withdrawn) {
    const anchors = toContents(blocks).map(({ anchor }) => anchor);
    add(policyAddress(policy, head.version), anchors);
  }
  for (const address of places.keys()) {
    const policy = /^\/policies\/([^/]+)\/$/.exec(address)?.[1];
    if (policy) add(policyAddress(policy, 'changes'), []);
  }
  return places;
}

/** Links to other sites are not followed: a check has to work without a network. */
function checkLinks({ file, policy, head, survey }: Draft, places: Map<string, Set<string>>): Issue[] {
  return survey.links.flatMap(({ url, at: { line, column } }): Issue[] => {
    if (!/^[/#]/.test(url)) return [];
    const at = { in: 'policy', file: file.path, line, column } as const;
    const [path = '', anchor] = url.split('#');
    const page = path.replace(/\?.*$/, '') || policyAddress(policy);
    const isOwn = page === policyAddress(policy) || page === policyAddress(policy, head.version);
    const anchors = isOwn ? new Set(survey.headings.map((heading) => heading.anchor)) : places.get(page);
    if (!anchors && !fixedPages.has(page)) return [issue('policy-link-page', at, url)];
    if (anchor !== undefined && anchors && !anchors.has(anchor))
      return [issue('policy-link-anchor', at, url)];
    return [];
  });
}

/** The items of the Act and of Art. 13 GDPR that no clause says it covers. */
function checkItems({ file, policy, head, survey }: Draft): Issue[] {
  if (policy !== 'privacy' || head.kind !== 'text') return [];
  const at = { in: 'policy', file: file.path, line: 1, column: 1 } as const;
  return Object.entries(requirements)
    .filter(([item]) => !survey.covers.has(item))
    .map(([item, articles]) => issue('policy-item-lacks', at, `${item} (${articles})`));
}

function checkFacts({ file, survey }: Draft, { facts, sample }: CheckSetting): Issue[] {
  return survey.components.flatMap(({ name, component, attributes, at: { line, column } }): Issue[] => {
    if (!('lacks' in component) || !component.lacks?.(attributes, facts)) return [];
    const found = attributes['fact'] ?? `<${name}>`;
    const lacking = issue('policy-fact-lacks', { in: 'policy', file: file.path, line, column }, found);
    return [sample ? lacking : { ...lacking, severity: 'error' }];
  });
}

/** What a draft would mean on becoming the next version. */
function checkAsNext(
  draft: Draft,
  { approved, timelines }: Approvals,
  { today, words }: CheckSetting,
): Issue[] {
  const { file, policy, head, survey } = draft;
  const at = { in: 'policy', file: file.path, line: 1, column: 1 } as const;
  const issues = [issue('policy-draft', at, `${policy} ${head.version}`)];
  if (head.kind === 'summary') return issues;
  if (head.effective <= today) issues.push(issue('policy-effective-past', at, head.effective));
  const before = approved
    .filter((version) => version.policy === policy && version.head.kind === 'text')
    .toSorted(byEffective)
    .findLast((version) => version.head.effective < head.effective);
  if (!before) return issues;
  const withdrawn = timelines.flatMap((timeline) => timeline.withdrawn);
  const own = (version: ApprovedVersion) => version.policy === policy;
  const copies = [...approved, ...withdrawn].filter(own).map(({ head: of }) => words.copied(of.version));
  const summaries = approved.filter(own).map(({ head: of }) => of.summary);
  if ([...copies, ...summaries].includes(head.summary)) {
    issues.push(issue('policy-summary-unwritten', at, head.summary));
  }
  const anchors = new Set(survey.headings.map(({ anchor }) => anchor));
  for (const { anchor, text } of toContents(before.blocks)) {
    if (!anchors.has(anchor)) issues.push(issue('policy-anchor-gone', at, `#${anchor} (${text})`));
  }
  return issues;
}

/** Versions of one policy follow each other: by name and by date in the same order, one on a day. */
function checkDates(versions: readonly Dated[]): Issue[] {
  return Object.values(Object.groupBy(versions, ({ policy }) => policy)).flatMap((group) => {
    const sorted = group.toSorted((one, other) => (one.head.version < other.head.version ? -1 : 1));
    return sorted.slice(1).flatMap(({ policy, head }, index): Issue[] => {
      const before = sorted[index]!.head;
      const at = { in: 'policy', file: `${policy}/${head.version}.mdx`, line: 1, column: 1 } as const;
      if (head.effective > before.effective) return [];
      const code = head.effective === before.effective ? 'policy-effective-same' : 'policy-effective-order';
      return [issue(code, at, `${head.version}: ${head.effective}, ${before.version}: ${before.effective}`)];
    });
  });
}

function dueDates({ timelines }: Approvals): Issue[] {
  return timelines.flatMap(({ policy, announced }) =>
    announced.map(({ head }) => {
      const at = { in: 'policy', file: `${policy}/${head.version}.mdx`, line: 1, column: 1 } as const;
      return issue('policy-build-due', at, head.effective);
    }),
  );
}

function byPlace({ at: one }: Issue, { at: other }: Issue): number {
  if (one.in !== 'policy' || other.in !== 'policy') return 0;
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

type Dated = Pick<ApprovedVersion, 'policy' | 'head'>;

export type CheckSetting = TextSetting & { today: string; sample: boolean };
/** `drafts` are those whose approved text would say what they say; only these can be approved or shown. */
export type Checked = Approvals & { drafts: Draft[] };
