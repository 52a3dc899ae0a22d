// Whether an upload is a file of before: the same bytes as an earlier publication, or written before the last one.
// Its cells can all be right and it is still the wrong file.

/**
 * @param file.changedAt when it was last changed on the computer it came from; unknown to some browsers
 * @param served the release on the site
 * @param releases all that are kept, newest first
 */
export function knownFile(
  { sha256, changedAt }: { sha256: string; changedAt: number | undefined },
  served: Publication | undefined,
  releases: readonly Publication[],
): KnownFile | undefined {
  if (!served) return undefined;
  if (served.sha256 === sha256) return { as: 'served' };
  const before = releases.find((release) => release.sha256 === sha256);
  if (before) return { as: 'earlier', at: Date.parse(before.builtAt) };
  const published = Date.parse(served.builtAt);
  return changedAt !== undefined && changedAt < published
    ? { as: 'older', at: changedAt, published }
    : undefined;
}

/** Of a release: what file it was made from, and when. */
export type Publication = { sha256: string; builtAt: string };
/** Moments in milliseconds since 1970. */
export type KnownFile =
  { as: 'served' } | { as: 'earlier'; at: number } | { as: 'older'; at: number; published: number };
