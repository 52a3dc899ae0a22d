// Rows that want the same place: one ref twice, two refs with one address, two model names with one
// address. Identical rows are merged; where it is unclear which one is true, none is published.
import { nameSlug } from '../catalogue/slug.ts';
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { foldKey } from './fold.ts';
import { positionOf, type Header } from './header.ts';
import type { Draft } from './vehicles.ts';

/**
 * Settles all collisions among the drafts of a file, by quarantining or merging them where they stand.
 * @returns the drafts that were merged into an identical earlier row
 */
export function settleCollisions(drafts: readonly Draft[], header: Header): ReadonlySet<Draft> {
  const flag = (draft: Draft, field: Field, code: IssueCode, facts: Issue['facts']): void => {
    const flagged = issue(code, positionOf(header, field, draft.row), draft.fields[field] ?? '', facts);
    draft.issues.push(flagged);
    draft.quarantined ||= flagged.severity === 'error';
  };
  const merged = settleRefs(drafts, flag);
  const publishable = drafts.filter(
    (draft) => !draft.quarantined && !merged.has(draft) && draft.fields.status !== 'hidden',
  );
  settleNames(publishable, 'make', flag);
  for (const sameMake of Map.groupBy(publishable, ({ fields }) => fields.make ?? '').values()) {
    settleNames(sameMake, 'model', flag);
  }
  return merged;
}

function settleRefs(drafts: readonly Draft[], flag: Flag): Set<Draft> {
  const merged = new Set<Draft>();
  const addressed = drafts.filter(({ slug }) => slug !== undefined);
  for (const group of Map.groupBy(addressed, ({ slug }) => slug ?? '').values()) {
    const [first, ...others] = group;
    if (!first || others.length === 0) continue;
    const said = JSON.stringify(first.fields);
    const same = group.every(({ fields }) => JSON.stringify(fields) === said);
    if (same && group.every(({ quarantined }) => quarantined)) continue;
    const identical = same && group.every(({ quarantined }) => !quarantined);
    const sameRef = group.every(({ fields }) => fields.ref === first.fields.ref);
    for (const draft of identical ? others : group) {
      const other = draft === first ? others[0] : first;
      const code: IssueCode = identical ? 'row-merged' : sameRef ? 'ref-duplicate' : 'ref-address-taken';
      flag(draft, 'ref', code, { other: other?.row ?? 0, rival: other?.fields.ref ?? '' });
      if (identical) merged.add(draft);
    }
  }
  return merged;
}

/** Names that share an address without being the same name: the rarer ones are quarantined. */
function settleNames(drafts: readonly Draft[], field: 'make' | 'model', flag: Flag): void {
  const named = [...Map.groupBy(drafts, ({ fields }) => fields[field] ?? '')];
  for (const sameAddress of Map.groupBy(named, ([name]) => nameSlug(name)).values()) {
    if (sameAddress.length < 2) continue;
    const names = [...Map.groupBy(sameAddress, ([name]) => foldKey(name))].map(([key, spellings]) => ({
      key,
      name: spellings[0]?.[0] ?? '',
      drafts: spellings.flatMap(([, each]) => each),
    }));
    const [kept, ...rest] = names.toSorted(
      (a, b) => b.drafts.length - a.drafts.length || (a.key < b.key ? -1 : 1),
    );
    for (const rarer of rest) {
      for (const draft of rarer.drafts)
        flag(draft, field, `${field}-address-taken`, { rival: kept?.name ?? '' });
    }
  }
}

type Field = 'ref' | 'make' | 'model';
type Flag = (draft: Draft, field: Field, code: IssueCode, facts: Issue['facts']) => void;
