// The vehicles as a query reads them: one array for every column. Files of several makes are joined into one
// table, so that a query never knows how many files there were.
import { ABSENT, type Column, type Decoded } from './decode.ts';
import { choices, type Choice } from './fields.ts';
import { refJoiner } from './refs.ts';
import { numberColumns, textColumns, wordColumns, type NumberColumn } from './row.ts';
import type { Spellings } from './format.ts';

/**
 * The table of one core file.
 * @returns undefined where a column is missing or not what it should be
 */
export function toTable({ rows, columns }: DecodedFile): Table | undefined {
  const words = pick(wordColumns, (name) => toWords(columns.get(name)));
  const numbers = pick(numberColumns, (name) => toNumbers(columns.get(name)));
  const refs = toRefs(toWords(columns.get('refPattern')), toNumbers(columns.get('refNumber')));
  if (!words || !numbers || !refs) return undefined;
  const seats = numbersAsWords(numbers.seats);
  const choice = { ...words, model: pairs(words.make, words.model), seats };
  return {
    rows,
    refs,
    numbers,
    words,
    choices: Object.fromEntries(choices.map((name) => [name, choice[name]])) as Table['choices'],
  };
}

/** The table with the features of the same vehicles; undefined where they are not of the same vehicles. */
export function withFeatures(table: Table, { rows, columns }: DecodedFile): Table | undefined {
  const features = columns.get('features');
  if (rows !== table.rows || !features || !('sets' in features)) return undefined;
  return { ...table, features: { values: features.values, sets: features.sets } };
}

/** The table with the texts of the same vehicles; undefined where they are not of the same vehicles. */
export function withText(table: Table, { rows, columns, spellings }: DecodedFile): Table | undefined {
  const text = pick(textColumns, (name) => toWords(columns.get(name)));
  return rows === table.rows && text ? { ...table, text, spellings } : undefined;
}

/** One table of the vehicles of all. Features and texts are there where all have them. */
export function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  if (first && tables.length === 1) return first;
  const of = <T>(part: (table: Table) => T) => tables.map(part);
  const texts = of(({ text }) => text).filter((text) => text !== undefined);
  const features = of(({ features: found }) => found).filter((found) => found !== undefined);
  const joined: Table = {
    rows: sum(of(({ rows }) => rows)),
    refs: of(({ refs }) => refs).flat(),
    numbers: all(numberColumns, (name) => joinNumbers(of((table) => table.numbers[name]))),
    words: all(wordColumns, (name) => joinWords(of((table) => table.words[name]))),
    choices: all(choices, (name) => joinWords(of((table) => table.choices[name]))),
  };
  if (texts.length === tables.length) {
    joined.text = all(textColumns, (name) => joinWords(texts.map((text) => text[name])));
    joined.spellings = Object.assign({}, ...of(({ spellings }) => spellings));
  }
  if (features.length === tables.length)
    joined.features = joinFeatures(
      features,
      of(({ rows }) => rows),
    );
  return joined;
}

function joinNumbers(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(sum(parts.map(({ length }) => length)));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function joinWords(parts: readonly Words[]): Words {
  const dictionary = dictionaryOf<string>();
  const codes = new Uint16Array(sum(parts.map((part) => part.codes.length)));
  let at = 0;
  for (const part of parts) {
    const codeHere = Uint16Array.from([0, ...part.values.map(dictionary.codeOf)]);
    for (const code of part.codes) codes[at++] = codeHere[code]!;
  }
  return { values: dictionary.values, codes };
}

function joinFeatures(parts: readonly Features[], rows: readonly number[]): Features {
  const sets = new Map<string, number[]>();
  let from = 0;
  parts.forEach((part, index) => {
    part.values.forEach((value, at) => {
      const set = sets.get(value) ?? [];
      sets.set(value, set);
      for (const row of part.sets[at]!) set.push(from + row);
    });
    from += rows[index]!;
  });
  const bySize = [...sets].sort(([, a], [, b]) => b.length - a.length);
  return { values: bySize.map(([value]) => value), sets: bySize.map(([, set]) => Uint32Array.from(set)) };
}

/** A model's name alone does not say which: `Toyota Vitz`. */
function pairs(make: Words, model: Words): Words {
  const dictionary = dictionaryOf<number>();
  const codes = new Uint16Array(make.codes.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = dictionary.codeOf(make.codes[row]! * 65_536 + model.codes[row]!);
  }
  const values = dictionary.values.map((pair) => {
    const makeName = make.values[Math.floor(pair / 65_536) - 1];
    const modelName = model.values[(pair % 65_536) - 1];
    return `${makeName} ${modelName}`;
  });
  return { values, codes };
}

function toRefs(patterns: Words | undefined, numbers: Float64Array | undefined): string[] | undefined {
  if (!patterns || !numbers) return undefined;
  try {
    const joiners = patterns.values.map(refJoiner);
    return Array.from(patterns.codes, (code, row) => joiners[code - 1]!(numbers[row]!));
  } catch {
    return undefined;
  }
}

function toWords(column: Column | undefined): Words | undefined {
  if (!column || !('codes' in column) || column.values.length >= 65_536) return undefined;
  return { values: column.values.map(String), codes: new Uint16Array(column.codes) };
}

function toNumbers(column: Column | undefined): Float64Array | undefined {
  if (!column) return undefined;
  if ('numbers' in column) return column.numbers;
  if (!('codes' in column)) return undefined;
  const values = [ABSENT, ...column.values.map(Number)];
  const numbers = new Float64Array(column.codes.length);
  for (let row = 0; row < numbers.length; row++) numbers[row] = values[column.codes[row]!]!;
  return numbers;
}

function numbersAsWords(numbers: Float64Array): Words {
  const dictionary = dictionaryOf<number>();
  const codes = new Uint16Array(numbers.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = numbers[row] === ABSENT ? 0 : dictionary.codeOf(numbers[row]!);
  }
  return { values: dictionary.values.map(String), codes };
}

/** Gives every new value the next code, from 1. */
function dictionaryOf<T>(): { values: T[]; codeOf: (value: T) => number } {
  const codes = new Map<T, number>();
  const values: T[] = [];
  return {
    values,
    codeOf(value) {
      let code = codes.get(value);
      if (code === undefined) codes.set(value, (code = values.push(value)));
      return code;
    },
  };
}

function pick<K extends string, V>(
  names: readonly K[],
  valueOf: (name: K) => V | undefined,
): Record<K, V> | undefined {
  const entries = names.map((name) => [name, valueOf(name)] as const);
  return entries.every(([, value]) => value !== undefined)
    ? (Object.fromEntries(entries) as Record<K, V>)
    : undefined;
}

function all<K extends string, V>(names: readonly K[], valueOf: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

type DecodedFile = Extract<Decoded, { ok: true }>;

/** A code is 0 where nothing is stated, else one more than the index of its value. */
export type Words = { values: string[]; codes: Uint16Array };
export type Features = { values: string[]; sets: Uint32Array[] };

/** Rows stand in the order of the file; of several files, file by file. */
export type Table = {
  rows: number;
  refs: string[];
  numbers: Record<NumberColumn, Float64Array>;
  words: Record<(typeof wordColumns)[number], Words>;
  /** The columns a visitor can choose from; a model is named with its make. */
  choices: Record<Choice, Words>;
  features?: Features;
  text?: Record<(typeof textColumns)[number], Words>;
  spellings?: Spellings;
};
