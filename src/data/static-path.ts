// A page is a pure function of its props: their digest tells a build whether the page can have changed.
import { createHash } from 'node:crypto';
import { inputs } from './inputs.ts';

/**
 * The entries of getStaticPaths, of which several processes that render at once each make their share: every
 * second of two.
 */
export function staticPaths<Item, Path>(items: readonly Item[], toPath: (item: Item) => Path): Path[] {
  const { number, of } = inputs.share;
  return items.filter((_, at) => at % of === number).map(toPath);
}

/** @returns an entry for getStaticPaths, keyed by what stands on the page */
export function staticPath<Params, Props extends object>(params: Params, props: Props) {
  return { params, props, cacheKey: createHash('sha256').update(JSON.stringify(props)).digest('base64url') };
}
