// Writes the column files (format in ./format.ts). The same rows give the same bytes.
import { pushVarint } from './bytes.ts';
import { MAGIC, PREAMBLE, VERSION, type Codec, type FileKind, type Header } from './format.ts';
import { splitRef } from './refs.ts';
import { comparedColumns, numberColumns, textColumns, wordColumns, type Row } from './columns.ts';
import type { Spellings } from './format.ts';

/** Everything that facets, sorting and result cards need. @param rows in file order */
export function encodeCore(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const refs = rows.map(({ ref }) => splitRef(ref));
  return toFile('core', rows.length, [
    ...wordColumns.map((name) => named(name, words(rows.map((row) => row[name])))),
    ...numberColumns.map((name) => named(name, numbers(rows.map((row) => row[name])))),
    named('refPattern', words(refs.map(({ pattern }) => pattern))),
    named('refNumber', numbers(refs.map(({ number }) => number))),
  ]);
}

/** The features of the same rows, and what only a comparison shows. */
export function encodeFeatures(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return toFile('features', rows.length, [
    named('features', sets(rows.map(({ features }) => features))),
    ...comparedColumns.map((name) => named(name, words(rows.map((row) => row[name])))),
  ]);
}

/** What only a typed text asks for, of the same rows. @param spellings of the values among them */
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

/**
 * Most numbers of a column are round: those are counted in steps, and the others follow as they are. Few
 * different ones that would need several planes are cheaper as words, such as displacements.
 */
function numbers(cells: readonly (number | undefined)[]): Column {
  const stated = cells.filter((cell) => cell !== undefined);
  const step = STEPS.find(
    (size) => stated.filter((cell) => cell % size === 0).length >= stated.length * MOSTLY,
  )!;
  const base = stated.reduce((least, value) => Math.min(least, Math.floor(value / step)), Infinity);
  const odd: number[] = [];
  const codes = cells.map((cell) => {
    if (cell === undefined) return 0;
    if (cell % step === 0 && cell < HIGH) return cell / step - base + 2;
    pushVarint(odd, cell);
    return 1;
  });
  const planes = planesFor(codes.reduce((most, code) => Math.max(most, code), 0));
  const different = new Set(stated).size;
  if (planes > 1 && different < 256 && different * 8 < stated.length) return words(cells);
  const bytes = new Uint8Array(codes.length * planes + odd.length);
  bytes.set(toPlanes(codes, planes));
  bytes.set(odd, codes.length * planes);
  return { codec: { codec: 'numbers', base: stated.length > 0 ? base : 0, step, planes }, bytes };
}

function sets(cells: readonly (readonly string[])[]): Column {
  const rowsOf = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    for (const value of cell) {
      const rows = rowsOf.get(value);
      if (!rows) rowsOf.set(value, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  });
  const values = mostFirst([...rowsOf].map(([value, rows]) => [value, rows.length]));
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

/** The different cells, the most frequent first. */
function byFrequency<T extends string | number>(cells: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return mostFirst([...counts]);
}

/** Values by how many there are of each; of equally many, in the order of their text. */
function mostFirst<T extends string | number>(counts: readonly (readonly [T, number])[]): T[] {
  return counts.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}

function named(name: string, column: Column): NamedColumn {
  return { name, ...column };
}

const STEPS = [1000, 500, 100, 50, 10, 5, 1];
/** A number that no vehicle has stands apart, or every row would need more planes for it. */
const HIGH = 2 ** 32;
/** Share of the numbers that are multiples of the step. */
const MOSTLY = 0.9;

type Column = { codec: Codec; bytes: ArrayLike<number> };
type NamedColumn = Column & { name: string };
