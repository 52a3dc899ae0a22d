// Rows that want the same place: one ref twice, two refs with one address, two model names with one
// address. Identical rows are merged; where it is unclear which one is true, none is published.
import { nameSlug } from '../catalogue/slug.ts';
import { issue, type IssueCode } from '../issues/issue.ts';
import { foldKey } from './fold.ts';
import type { Draft } from './vehicles.ts';

/**
 * Settles all collisions among the drafts of a file, by quarantining or merging them where they stand.
 * @returns the drafts that were merged into an identical earlier row
 */
export function settleCollisions(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const merged = settleRefs(drafts);
  const publishable = drafts.filter(
    (draft) => !draft.quarantined && !merged.has(draft) && draft.fields.status !== 'hidden',
  );
  settleNames(publishable, ({ fields }) => fields.make, 'make');
  for (const sameMake of groupBy(publishable, ({ fields }) => fields.make ?? '').values()) {
    settleNames(sameMake, ({ fields }) => fields.model, 'model');
  }
  return merged;
}

function settleRefs(drafts: readonly Draft[]): Set<Draft> {
  const merged = new Set<Draft>();
  const rivals = groupBy(
    drafts.filter(({ slug }) => slug !== undefined),
    ({ slug }) => slug ?? '',
  );
  for (const group of rivals.values()) {
    const [first, ...others] = group;
    if (!first || others.length === 0) continue;
    const said = JSON.stringify(first.fields);
    const identical = group.every((draft) => !draft.quarantined && JSON.stringify(draft.fields) === said);
    for (const draft of identical ? others : group) {
      const other = draft === first ? others[0] : first;
      const sameRef = group.every(({ fields }) => fields.ref === first.fields.ref);
      const code: IssueCode = identical ? 'row-merged' : sameRef ? 'ref-duplicate' : 'ref-address-taken';
      flag(draft, code, draft.fields.ref ?? '', { other: other?.row ?? 0, rival: other?.fields.ref ?? '' });
      if (identical) merged.add(draft);
    }
  }
  return merged;
}

/** Names that share an address without being the same name: the rarer ones are quarantined. */
function settleNames(
  drafts: readonly Draft[],
  nameOf: (draft: Draft) => string | undefined,
  field: 'make' | 'model',
): void {
  for (const sameAddress of groupBy(drafts, (draft) => addressOf(nameOf(draft) ?? '')).values()) {
    const names = [...groupBy(sameAddress, (draft) => foldKey(nameOf(draft) ?? ''))];
    if (names.length < 2) continue;
    const [kept, ...rest] = names.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    const rival = kept?.[1][0] ? (nameOf(kept[1][0]) ?? '') : '';
    for (const [, rarer] of rest) {
      for (const draft of rarer) flag(draft, `${field}-address-taken`, nameOf(draft) ?? '', { rival });
    }
  }
}

function flag(draft: Draft, code: IssueCode, found: string, facts: Record<string, string | number>): void {
  const flagged = issue(code, { in: 'inventory', row: draft.row }, found, facts);
  draft.issues.push(flagged);
  draft.quarantined ||= flagged.severity === 'error';
}

function groupBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
}

const addresses = new Map<string, string>();

function addressOf(name: string): string {
  let address = addresses.get(name);
  if (address === undefined) addresses.set(name, (address = nameSlug(name)));
  return address;
}
