import { getCollection, type CollectionEntry } from 'astro:content';
import { getToday } from './today.ts';
import { readApproved, type ApprovedVersion } from '../policy/approved.ts';
import { nameParts } from '../policy/draft.ts';
import { toTimelines, type Timeline } from '../policy/timeline.ts';

/** A version with the standing it has on the day of the build. */
export type PolicyVersion = ApprovedVersion & {
  standing: 'current' | 'announced' | 'superseded' | 'withdrawn' | 'draft';
  timeline: Timeline;
  /** What a check warns of in a draft. */
  faults?: readonly PolicyFault[] | undefined;
};

/** The policies that have a version in force, with all their approved versions. */
export async function getTimelines(): Promise<Timeline[]> {
  const entries = (await getCollection('policies')).filter(({ data }) => data.sha256 !== '');
  return toTimelines(
    entries.map(({ data }) => read(data)),
    await getToday(),
  ).timelines;
}

/** Every version that has a page: the approved ones and, while policies are previewed, drafts. */
export async function getVersions(): Promise<PolicyVersion[]> {
  const timelines = await getTimelines();
  const drafts = (await getCollection('policies')).filter(
    ({ data }) => data.sha256 === '' && data.text !== '',
  );
  return timelines.flatMap((timeline) => {
    const { policy, current, announced, superseded, withdrawn } = timeline;
    const all = [
      { standing: 'current' as const, versions: [current] },
      { standing: 'announced' as const, versions: announced },
      { standing: 'superseded' as const, versions: superseded },
      { standing: 'withdrawn' as const, versions: withdrawn },
      {
        standing: 'draft' as const,
        versions: drafts.map(({ data }) => ({ ...read(data), faults: data.faults })),
      },
    ];
    return all.flatMap(({ standing, versions }) =>
      versions
        .filter((version) => version.policy === policy)
        .map((version) => ({ ...version, standing, timeline })),
    );
  });
}

/** While policies are previewed: drafts that cannot be read, with what is wrong in them. */
export async function getFaultyDrafts() {
  const entries = (await getCollection('policies')).filter(({ data }) => data.text === '');
  return entries.map(({ data }) => ({ ...nameParts(data.path), faults: data.faults ?? [] }));
}

export type FaultyDraft = Awaited<ReturnType<typeof getFaultyDrafts>>[number];
export type PolicyFault = FaultyDraft['faults'][number];

function read({ path, text, sha256, withdrawn }: Entry): ApprovedVersion {
  const version = readApproved({ path, bytes: new TextEncoder().encode(text), sha256 });
  return withdrawn === undefined ? version : { ...version, withdrawn };
}

type Entry = CollectionEntry<'policies'>['data'];
