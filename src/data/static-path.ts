// A page is a pure function of its props: their digest tells a build whether the page can have changed.
import { hash } from 'node:crypto';
import { inputs } from './inputs.ts';

/**
 * The entries of getStaticPaths, of which several processes that render at once each make their share: every
 * second of two.
 */
export function staticPaths<Item, Path>(items: readonly Item[], toPath: (item: Item) => Path): Path[] {
  const { number, of } = inputs.share;
  return items.filter((_, at) => at % of === number).map(toPath);
}

/** Whether what takes the whole stock to make falls to this process: of several, the first makes all of it. */
export function makesSearch(): boolean {
  return inputs.share.number === 0;
}

/**
 * An entry for getStaticPaths, keyed by what stands on the page.
 * @param toProps makes the props when they are asked for; they are not kept, since those of all pages would take
 *   more memory than the stock
 * @param shorten puts {@link digestOf} in the place of what the props share with many other pages; the key is
 *   the digest of the rest
 */
export function staticPath<Params, Props extends object>(
  params: Params,
  toProps: () => Props,
  shorten: (props: Props) => object = (props) => props,
) {
  let key: string | undefined;
  return {
    params,
    get props(): Props {
      if (latest?.toProps !== toProps) latest = { toProps, props: toProps() };
      return latest.props as Props;
    },
    // Astro asks twice.
    get cacheKey(): string {
      return (key ??= digest(shorten(toProps())));
    },
  };
}

/** The digest of something that never changes and stands on many pages: made once for each. */
export function digestOf(shared: object): string {
  let known = digests.get(shared);
  if (known === undefined) digests.set(shared, (known = digest(shared)));
  return known;
}

const digests = new WeakMap<object, string>();

function digest(value: object): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

/** Astro asks several times for the props of a page it renders. */
let latest: { toProps: () => object; props: object } | undefined;
