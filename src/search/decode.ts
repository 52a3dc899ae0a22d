// Reads a column file (format in ./format.ts). Nothing it holds is trusted: a file that is cut off, damaged or
// newer than this code is told apart and never half read.
import { addBit, noBits, type Bits } from './bits.ts';
import { varintReader } from './bytes.ts';
import { MAGIC, MOST_ROWS, PREAMBLE, VERSION } from './format.ts';
import type { ColumnHeader, FileKind, Header, Spellings } from './format.ts';

/** @param file the bytes without the gzip frame */
export function decode(file: Uint8Array): Decoded {
  if (MAGIC.some((byte, at) => file[at] !== byte))
    return fault(file.length < PREAMBLE ? 'truncated' : 'damaged');
  if (file[3]! > VERSION) return fault('newer');
  if (file.length < PREAMBLE) return fault('truncated');
  let at = PREAMBLE + new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  if (at > file.length) return fault('truncated');
  const header = parseHeader(file.subarray(PREAMBLE, at));
  if (!header) return fault('damaged');
  const columns = new Map<string, Column>();
  for (const column of header.columns) {
    const bytes = file.subarray(at, at + column.bytes);
    if (bytes.length < column.bytes) return fault('truncated');
    const read = readColumn(column, bytes, header.rows);
    if (!read) return fault('damaged');
    columns.set(column.name, read);
    at += column.bytes;
  }
  const { kind, rows, spellings = {} } = header;
  return at === file.length ? { ok: true, kind, rows, columns, spellings } : fault('damaged');
}

function parseHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes)) as Header;
    const { rows, columns } = header;
    const fits = Number.isInteger(rows) && rows >= 0 && rows <= MOST_ROWS && Array.isArray(columns);
    return fits && columns.every(({ bytes: size }) => Number.isInteger(size) && size >= 0)
      ? header
      : undefined;
  } catch {
    return undefined;
  }
}

function readColumn(header: ColumnHeader, bytes: Uint8Array, rows: number): Column | undefined {
  try {
    return readers[header.codec](header as never, bytes, rows);
  } catch {
    // A header whose parts are not what their codec needs.
    return undefined;
  }
}

const readers: {
  [C in ColumnHeader['codec']]: (
    header: Extract<ColumnHeader, { codec: C }>,
    bytes: Uint8Array,
    rows: number,
  ) => Column | undefined;
} = {
  words({ values, planes }, bytes, rows) {
    const codes = fromPlanes(bytes, planes, rows);
    return codes && highest(codes) <= values.length ? { values, codes } : undefined;
  },
  numbers({ base, step, planes }, bytes, rows) {
    const numbers = fromPlanes(bytes.subarray(0, rows * planes), planes, rows);
    const odd = varintReader(bytes.subarray(rows * planes));
    if (!numbers) return undefined;
    for (let row = 0; row < rows; row++) {
      const code = numbers[row]!;
      numbers[row] = code === 0 ? ABSENT : code === 1 ? odd.next() : (base + code - 2) * step;
    }
    return odd.whole && odd.ended() ? { numbers } : undefined;
  },
  sets({ values }, bytes, rows) {
    const sets: Bits[] = [];
    let rest = bytes;
    while (sets.length < values.length) {
      const read = rest[0] === 0 ? fromBits(rest.subarray(1), rows) : fromGaps(rest.subarray(1), rows);
      if (!read) return undefined;
      sets.push(read.set);
      rest = rest.subarray(1 + read.bytes);
    }
    return rest.length === 0 ? { values, sets } : undefined;
  },
};

function fromPlanes(bytes: Uint8Array, planes: number, rows: number): Float64Array | undefined {
  if (!(planes >= 1 && planes <= 7) || bytes.length !== planes * rows) return undefined;
  const codes = new Float64Array(rows);
  for (let plane = planes - 1; plane >= 0; plane--) {
    const from = plane * rows;
    for (let row = 0; row < rows; row++) codes[row] = codes[row]! * 256 + bytes[from + row]!;
  }
  return codes;
}

function fromBits(bytes: Uint8Array, rows: number): SetRead | undefined {
  const size = Math.ceil(rows / 8);
  if (bytes.length < size) return undefined;
  const set = noBits(rows);
  for (let row = 0; row < rows; row++) if (bytes[row >> 3]! & (1 << (row & 7))) addBit(set, row);
  return { set, bytes: size };
}

function fromGaps(bytes: Uint8Array, rows: number): SetRead | undefined {
  const reader = varintReader(bytes);
  const set = noBits(rows);
  const count = reader.next();
  let row = -1;
  for (let at = 0; at < count; at++) {
    row += reader.next() + 1;
    if (row >= rows) return undefined;
    addBit(set, row);
  }
  return reader.whole ? { set, bytes: reader.at() } : undefined;
}

function highest(codes: Float64Array): number {
  let most = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row]! > most) most = codes[row]!;
  return most;
}

function fault(problem: FileFault): Decoded {
  return { ok: false, problem };
}

/** A number that is not stated; every number that is stands at 0 or above. */
export const ABSENT = -1;

export type FileFault = 'truncated' | 'damaged' | 'newer';

/** Codes are 0 where absent, else one more than the index of the value. A set is the rows that hold the value. */
export type Column =
  | { values: (string | number)[]; codes: Float64Array }
  | { numbers: Float64Array }
  | { values: string[]; sets: Bits[] };

export type Decoded =
  | { ok: true; kind: FileKind; rows: number; columns: Map<string, Column>; spellings: Spellings }
  | { ok: false; problem: FileFault };

type SetRead = { set: Bits; bytes: number };
