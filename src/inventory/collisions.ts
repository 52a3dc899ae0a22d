// Rows that want the same place: one ref twice, two refs with one address, two model names with one
// address. Identical rows are merged, spellings of one model are made one; where it is unclear which row is true,
// none is published.
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
    settleSpellings(sameMake, flag);
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

/**
 * A model that is written in several ways, such as `PRADO` and `Prado`, is published as most rows write it; of
 * equally many the last in the order of characters, in which capitals come first.
 */
function settleSpellings(sameMake: readonly Draft[], flag: Flag): void {
  const spelt = [...Map.groupBy(sameMake, ({ fields }) => fields.model ?? '')];
  for (const oneModel of Map.groupBy(spelt, ([name]) => `${nameSlug(name)} ${foldKey(name)}`).values()) {
    const [[name] = [], ...others] = oneModel.toSorted(
      ([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1),
    );
    for (const draft of others.flatMap(([, drafts]) => drafts)) {
      // It is not published as written.
      draft.issues.splice(0, Infinity, ...draft.issues.filter(({ code }) => code !== 'model-unknown'));
      flag(draft, 'model', 'model-spelling', { spelling: name ?? '' });
      draft.fields.model = name;
    }
  }
}

/** Names that share an address without being the same name: the rarer ones are quarantined. */
function settleNames(drafts: readonly Draft[], field: 'make' | 'model', flag: Flag): void {
  const named = [...Map.groupBy(drafts, ({ fields }) => fields[field] ?? '')];
  for (const sameAddress of Map.groupBy(named, ([name]) => nameSlug(name)).values()) {
    const [kept, ...rest] = sameAddress.toSorted(
      ([a, x], [b, y]) => y.length - x.length || (foldKey(a) < foldKey(b) ? -1 : 1),
    );
    for (const draft of rest.flatMap(([, rarer]) => rarer))
      flag(draft, field, `${field}-address-taken`, { rival: kept?.[0] ?? '' });
  }
}

type Field = 'ref' | 'make' | 'model';
type Flag = (draft: Draft, field: Field, code: IssueCode, facts: Issue['facts']) => void;
