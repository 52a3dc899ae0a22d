// How a listing is cut into pages. The cut depends only on which serials are in the listing, never on what
// was there before, so that an arrival or a departure touches one page and its neighbours.

/** A leaf holds at most this many vehicles. */
export const LEAF_MOST = 32;
/** The first page takes in older leaves until it holds at least this many. */
export const FIRST_LEAST = 12;

/**
 * Cuts a listing into its pages, newest first.
 *
 * The serials from 0 to the next power of two are halved until a part holds at most {@link LEAF_MOST};
 * each part that is not empty is a leaf. Because the range only ever doubles, a leaf keeps its bounds
 * while the stock grows. The first page joins the newest leaves until it holds {@link FIRST_LEAST}.
 *
 * @param serials distinct whole numbers from 0, in any order
 * @returns at least one page; the first one is empty when there are no serials
 */
export function listingPages(serials: readonly number[]): ListingPage[] {
  const ascending = serials.toSorted((a, b) => a - b);
  const leaves = leavesOf(ascending, 0, rangeFor(ascending.at(-1) ?? 0)).toReversed();
  const first: number[] = [];
  let joined = 0;
  while (first.length < FIRST_LEAST && joined < leaves.length) {
    first.push(...leaves[joined]!.serials.toReversed());
    joined += 1;
  }
  return [
    { leaf: undefined, serials: first },
    ...leaves.slice(joined).map((leaf) => ({
      leaf: `${leaf.from}-${leaf.to - 1}`,
      serials: leaf.serials.toReversed(),
    })),
  ];
}

function rangeFor(highest: number): number {
  let range = LEAF_MOST;
  while (range <= highest) range *= 2;
  return range;
}

function leavesOf(ascending: readonly number[], from: number, to: number): Leaf[] {
  if (ascending.length === 0) return [];
  if (ascending.length <= LEAF_MOST) return [{ from, to, serials: ascending }];
  const middle = (from + to) / 2;
  const split = ascending.findIndex((serial) => serial >= middle);
  const cut = split === -1 ? ascending.length : split;
  return [...leavesOf(ascending.slice(0, cut), from, middle), ...leavesOf(ascending.slice(cut), middle, to)];
}

type Leaf = { from: number; to: number; serials: readonly number[] };

/** `leaf` is the name in the address of an older page, such as `128-159`; the first page has none. */
export type ListingPage = { leaf: string | undefined; serials: number[] };
