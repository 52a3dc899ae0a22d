// The versions of a policy, the newest first, each compared with the one before.
import { compare, compareHeadings, type ClauseChange } from './compare.ts';
import type { ApprovedVersion } from './approved.ts';
import type { Timeline } from './timeline.ts';

export function toHistory({ announced, current, superseded }: Timeline): Entry[] {
  const versions = [
    ...announced.toReversed().map((version) => ({ ...version, standing: 'announced' as const })),
    { ...current, standing: 'current' as const },
    ...superseded.map((version) => ({ ...version, standing: 'superseded' as const })),
  ];
  return versions.map((version, index) => {
    const before = versions[index + 1];
    const byHeadings = version.head.kind === 'summary' || before?.head.kind === 'summary';
    const clauses = before && (byHeadings ? compareHeadings : compare)(before.blocks, version.blocks);
    return { ...version, before: before?.head.version, byHeadings, clauses: clauses ?? [] };
  });
}

/** `before` is missing for the first one. */
type Entry = ApprovedVersion & {
  standing: 'announced' | 'current' | 'superseded';
  before: string | undefined;
  byHeadings: boolean;
  clauses: ClauseChange[];
};
