// How a stock is cut into column files: one set for all, or from some size on one set for each make, so that
// who looks for one make does not fetch the others and an arrival rewrites the files of its own make only.
import { encodeCore, encodeFeatures, encodeText } from './encode.ts';
import type { FileKind, Spellings } from './format.ts';
import type { Row } from './columns.ts';
import { inFileOrder } from './row.ts';

/** Up to here all vehicles are in one set of files: about 11 bytes each, less than one large photo in all. */
export const MOST_IN_ONE = 20_000;

/**
 * The files of all rows, in the order they are best fetched in: the largest make first.
 * @param spellingsOf how else a make is written
 */
export function toParts(
  rows: readonly Row[],
  spellingsOf: (make: string) => readonly string[],
  mostInOne: number = MOST_IN_ONE,
): PartFiles[] {
  if (rows.length <= mostInOne) return [toPart(undefined, rows, spellingsOf)];
  return [...Map.groupBy(rows, ({ make }) => make)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([make, of]) => toPart(make, of, spellingsOf));
}

function toPart(
  make: string | undefined,
  of: readonly Row[],
  spellingsOf: (make: string) => readonly string[],
): PartFiles {
  const rows = inFileOrder(of);
  const makes = [...new Set(rows.map((row) => row.make))].toSorted();
  const spellings: Spellings = Object.fromEntries(
    makes.map((name) => [name, spellingsOf(name)] as const).filter(([, others]) => others.length > 0),
  );
  return {
    make,
    rows: rows.length,
    core: encodeCore(rows),
    features: encodeFeatures(rows),
    text: encodeText(rows, spellings),
  };
}

/** `make` is undefined where the part holds all of them. */
export type PartFiles = { make: string | undefined; rows: number } & Record<
  FileKind,
  Uint8Array<ArrayBuffer>
>;
