// A page is a pure function of its props: their digest tells a build whether the page can have changed.
import { createHash } from 'node:crypto';

/** @returns an entry for getStaticPaths, keyed by what stands on the page */
export function staticPath<Params, Props extends object>(params: Params, props: Props) {
  return { params, props, cacheKey: createHash('sha256').update(JSON.stringify(props)).digest('base64url') };
}
