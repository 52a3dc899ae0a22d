// The column file, version 1: what a browser needs of many vehicles in few bytes.
//
//   gzip( magic "FCS" | version, 1 byte | length of the header, 4 bytes, lowest first
//         | header, JSON in UTF-8 | the bytes of every column, in the order of the header )
//
// It is framed with gzip by whoever writes it, because hosts do not compress files they do not know. The header
// describes the rest: `{kind, rows, columns: [{name, codec, bytes, ...}]}`. Rows stand in one order in the three
// kinds of file, like beside like (./row.ts): `core` is enough for facets, sorting and result cards; `features`
// and `text` hold what is asked for less often. A column of an unknown name is skipped.
//
// Codecs. A plane is one byte of every row, the lowest byte first: planes keep like beside like for gzip.
//   words    `values` by frequency; planes of codes: 0 is absent, 1 the first value. Values are words or numbers.
//   numbers  planes of codes: 0 is absent; 1 is a number that is no multiple of `step` and stands behind the
//            planes as a varint (./bytes.ts), in the order of the rows; any other is (base + code - 2) * step.
//   sets     `values` by frequency; for each one a byte that says how its rows follow: 0 one bit a row, lowest
//            bit first; 1 a varint with their count, then varints with the gaps between them.
//
// A ref is two columns: refPattern, a word: [before, width, after] in JSON, and refNumber, written with zeros to
// `width`; width -1 has no number. `TK-0012/A` is pattern ["TK-",4,"/A"] and number 12.

export const MAGIC = [0x46, 0x43, 0x53] as const;
export const VERSION = 1;
/** Magic, version and the length of the header. */
export const PREAMBLE = 8;
/** More rows than any exporter has: a header that promises more is damaged. */
export const MOST_ROWS = 2_000_000;

export type FileKind = 'core' | 'features' | 'text';

export type Header = { kind: FileKind; rows: number; columns: ColumnHeader[]; spellings?: Spellings };

export type ColumnHeader = { name: string; bytes: number } & Codec;

export type Codec =
  | { codec: 'words'; values: (string | number)[]; planes: number }
  | { codec: 'numbers'; base: number; step: number; planes: number }
  | { codec: 'sets'; values: string[] };

/**
 * What the values of all columns are called, where it is more than their own name; no two columns have a value in
 * common. Of a name every word is found: `{"Nissan": ["Nissan", "日産"], "4WD": ["4WD", "4X4"]}`
 */
export type Spellings = Record<string, readonly string[]>;
