// The versions of a policy, the newest first, each compared with the one before.
import { compare, compareHeadings, type ClauseChange } from './compare.ts';
import type { ApprovedVersion } from './approved.ts';
import { byEffective, type Timeline } from './timeline.ts';

/**
 * Every version that was approved, the newest first; the oldest has nothing to be compared with. One that was
 * withdrawn is compared with the one that it would have followed, and none is compared with it.
 */
export function toHistory({ announced, current, superseded, withdrawn }: Timeline): HistoryEntry[] {
  const versions = [
    ...announced.toReversed().map((version) => ({ ...version, standing: 'announced' as const })),
    { ...current, standing: 'current' as const },
    ...superseded.map((version) => ({ ...version, standing: 'superseded' as const })),
  ];
  const held = versions.map((version, index) => {
    return { ...version, ...compareWith(versions[index + 1], version) };
  });
  const never = withdrawn.map((version) => {
    const before = versions.find(({ head }) => head.effective < version.head.effective);
    return { ...version, standing: 'withdrawn' as const, ...compareWith(before, version) };
  });
  return [...held, ...never].toSorted((one, other) => byEffective(other, one));
}

/** A draft compared with the version that will be in force when it begins. */
export function compareDraft({ current, announced }: Timeline, draft: ApprovedVersion): Comparison {
  const before = announced.findLast(({ head }) => head.effective < draft.head.effective);
  return compareWith(before ?? current, draft);
}

function compareWith(before: ApprovedVersion | undefined, version: ApprovedVersion): Comparison {
  const byHeadings = version.head.kind === 'summary' || before?.head.kind === 'summary';
  const clauses = before && (byHeadings ? compareHeadings : compare)(before.blocks, version.blocks);
  return { before: before?.head.version, byHeadings, clauses: clauses ?? [] };
}

export type HistoryEntry = ApprovedVersion &
  Comparison & { standing: 'announced' | 'current' | 'superseded' | 'withdrawn' };

/** `before` is missing for the first one. */
export type Comparison = {
  before: string | undefined;
  byHeadings: boolean;
  clauses: ClauseChange[];
};
