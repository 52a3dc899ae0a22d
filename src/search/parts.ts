// How a stock is cut into column files: one set for all, or from some size on one set for each make, so that
// who looks for one make does not fetch the others and an arrival rewrites the files of its own make only.
import { encodeCore, encodeFeatures, encodeText } from './encode.ts';
import type { FileKind, Spellings } from './format.ts';
import { textColumns, wordColumns, type Row, type WordColumn } from './columns.ts';
import { inFileOrder } from './row.ts';

/** Up to here all vehicles are in one set of files: about 11 bytes each, less than one large photo in all. */
export const MOST_IN_ONE = 20_000;

/**
 * The files of all rows, in the order they are best fetched in: the largest make first.
 * @param namesOf what a value is called, its own name first; none where it has no other
 */
export function toParts(
  rows: readonly Row[],
  namesOf: NamesOf,
  mostInOne: number = MOST_IN_ONE,
): PartFiles[] {
  if (rows.length <= mostInOne) return [toPart(undefined, rows, namesOf)];
  return [...Map.groupBy(rows, ({ make }) => make)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([make, of]) => toPart(make, of, namesOf));
}

function toPart(make: string | undefined, of: readonly Row[], namesOf: NamesOf): PartFiles {
  const rows = inFileOrder(of);
  const named = [...wordColumns, ...textColumns].flatMap((column) => {
    const values = new Set(rows.flatMap((row) => row[column] ?? []));
    return [...values].toSorted().map((value) => [value, namesOf(column, value)] as const);
  });
  const spellings: Spellings = Object.fromEntries(named.filter(([, names]) => names.length > 0));
  return {
    make,
    rows: rows.length,
    core: encodeCore(rows),
    features: encodeFeatures(rows),
    text: encodeText(rows, spellings),
  };
}

export type NamesOf = (column: WordColumn, value: string) => readonly string[];

/** `make` is undefined where the part holds all of them. */
export type PartFiles = { make: string | undefined; rows: number } & Record<
  FileKind,
  Uint8Array<ArrayBuffer>
>;
