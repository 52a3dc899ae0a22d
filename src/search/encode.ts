// Writes the column files (format in ./format.ts). The same rows give the same bytes.
import { pushDelta, pushVarint } from './bytes.ts';
import {
  MAGIC,
  PREAMBLE,
  VERSION,
  type Codec,
  type FileKind,
  type Header,
  type RefPattern,
} from './format.ts';
import { numberColumns, textColumns, wordColumns, type Row } from './row.ts';
import type { Spellings } from './format.ts';

/** Everything that facets, sorting and result cards need. @param rows newest first */
export function encodeCore(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return toFile('core', rows.length, [
    ...wordColumns.map((name) => named(name, words(rows.map((row) => row[name])))),
    ...numberColumns.map((name) => named(name, numbers(rows.map((row) => row[name])))),
    named('serial', deltas(rows.map(({ serial }) => serial))),
    named('ref', refs(rows.map(({ ref }) => ref))),
  ]);
}

/** The features of the same rows. */
export function encodeFeatures(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return toFile('features', rows.length, [named('features', sets(rows.map(({ features }) => features)))]);
}

/** What only a typed text asks for, of the same rows. @param spellings of the makes among them */
export function encodeText(rows: readonly Row[], spellings: Spellings): Uint8Array<ArrayBuffer> {
  const columns = textColumns.map((name) => named(name, words(rows.map((row) => row[name]))));
  return toFile('text', rows.length, columns, { spellings });
}

function toFile(
  kind: FileKind,
  rows: number,
  columns: readonly NamedColumn[],
  more: Pick<Header, 'spellings'> = {},
): Uint8Array<ArrayBuffer> {
  const header: Header = {
    kind,
    rows,
    columns: columns.map(({ name, codec, bytes }) => ({ name, bytes: bytes.length, ...codec })),
    ...more,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const size = columns.reduce((sum, { bytes }) => sum + bytes.length, PREAMBLE + json.length);
  const file = new Uint8Array(size);
  file.set([...MAGIC, VERSION]);
  new DataView(file.buffer).setUint32(4, json.length, true);
  file.set(json, PREAMBLE);
  let at = PREAMBLE + json.length;
  for (const { bytes } of columns) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

function words(cells: readonly (string | number | undefined)[]): Column {
  const values = byFrequency(cells.filter((cell) => cell !== undefined));
  const codes = new Map(values.map((value, index) => [value, index + 1]));
  const planes = planesFor(values.length);
  const bytes = toPlanes(
    cells.map((cell) => (cell === undefined ? 0 : codes.get(cell)!)),
    planes,
  );
  return { codec: { codec: 'words', values, planes }, bytes };
}

/** Few different numbers are cheaper as words: displacements, years, seats. */
function numbers(cells: readonly (number | undefined)[]): Column {
  const different = [...new Set(cells.filter((cell) => cell !== undefined))];
  if (different.length < 256) return words(cells);
  const base = different.reduce((least, value) => Math.min(least, value));
  const step = different.reduce((divisor, value) => greatestDivisor(divisor, value - base), 0);
  const top = different.reduce((most, value) => Math.max(most, value));
  const planes = planesFor((top - base) / step + 1);
  const bytes = toPlanes(
    cells.map((cell) => (cell === undefined ? 0 : (cell - base) / step + 1)),
    planes,
  );
  return { codec: { codec: 'numbers', base, step, planes }, bytes };
}

function deltas(cells: readonly number[]): Column {
  const bytes: number[] = [];
  cells.forEach((cell, row) => pushDelta(bytes, cell - (cells[row - 1] ?? 0)));
  return { codec: { codec: 'deltas' }, bytes };
}

function refs(cells: readonly string[]): Column {
  const split = cells.map(splitRef);
  const keys = split.map(({ pattern }) => JSON.stringify(pattern));
  const order = byFrequency(keys);
  const codes = new Map(order.map((key, index) => [key, index]));
  const planes = planesFor(order.length - 1);
  const before = new Map<string, number>();
  const differences: number[] = [];
  split.forEach(({ number }, row) => {
    if (number === undefined) return;
    pushDelta(differences, number - (before.get(keys[row]!) ?? 0));
    before.set(keys[row]!, number);
  });
  const bytes = toPlanes(
    keys.map((key) => codes.get(key)!),
    planes,
  );
  const patterns = order.map((key) => JSON.parse(key) as RefPattern);
  return { codec: { codec: 'refs', patterns, planes }, bytes: [...bytes, ...differences] };
}

/** The last run of up to nine digits is the number. */
function splitRef(ref: string): { pattern: RefPattern; number: number | undefined } {
  const [, before, digits, after] = /^(.*?)(\d{1,9})(\D*)$/su.exec(ref) ?? [];
  if (before === undefined || digits === undefined || after === undefined) {
    return { pattern: [ref, -1, ''], number: undefined };
  }
  return { pattern: [before, digits.startsWith('0') ? digits.length : 0, after], number: Number(digits) };
}

function sets(cells: readonly (readonly string[])[]): Column {
  const values = byFrequency(cells.flatMap((cell) => [...new Set(cell)]));
  const rowsOf = new Map<string, number[]>(values.map((value) => [value, []]));
  cells.forEach((cell, row) => {
    for (const value of new Set(cell)) rowsOf.get(value)!.push(row);
  });
  const bytes = values.flatMap((value) => toSet(rowsOf.get(value)!, cells.length));
  return { codec: { codec: 'sets', values }, bytes };
}

function toSet(rows: readonly number[], count: number): number[] {
  const bits = Array.from({ length: Math.ceil(count / 8) }, () => 0);
  const gaps: number[] = [];
  pushVarint(gaps, rows.length);
  let before = -1;
  for (const row of rows) {
    bits[row >> 3]! |= 1 << (row & 7);
    pushVarint(gaps, row - before - 1);
    before = row;
  }
  return bits.length < gaps.length ? [0, ...bits] : [1, ...gaps];
}

function toPlanes(codes: readonly number[], planes: number): Uint8Array {
  const bytes = new Uint8Array(codes.length * planes);
  codes.forEach((code, row) => {
    let rest = code;
    for (let plane = 0; plane < planes; plane++) {
      bytes[plane * codes.length + row] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  });
  return bytes;
}

function planesFor(top: number): number {
  let planes = 1;
  while (top >= 256 ** planes) planes += 1;
  return planes;
}

/** The most frequent first; equally frequent ones in the order of their text. */
function byFrequency<T extends string | number>(cells: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function named(name: string, column: Column): NamedColumn {
  return { name, ...column };
}

type Column = { codec: Codec; bytes: ArrayLike<number> };
type NamedColumn = Column & { name: string };
