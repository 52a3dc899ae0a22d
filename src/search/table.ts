// The vehicles as a query reads them: one array for every column.
import type { Bits } from './bits.ts';
import { ABSENT, type Column, type Decoded } from './decode.ts';
import { choices, ofEach, type Choice } from './fields.ts';
import { refJoiner } from './refs.ts';
import { comparedColumns, numberColumns, textColumns, wordColumns, type NumberColumn } from './columns.ts';
import type { Spellings } from './format.ts';

/**
 * The table of one core file.
 * @returns undefined where a column is missing or not what it should be
 */
export function toTable({ rows, columns }: DecodedFile): Table | undefined {
  const words = pick(wordColumns, (name) => toWords(columns.get(name)));
  const numbers = pick(numberColumns, (name) => toNumbers(columns.get(name)));
  const refNumbers = toNumbers(columns.get('refNumber'));
  const refs = toRefs(toWords(columns.get('refPattern')), refNumbers);
  if (!words || !numbers || !refNumbers || !refs) return undefined;
  const seats = numbersAsWords(numbers.seats);
  const choice = { ...words, model: pairs(words.make, words.model), seats };
  return {
    rows,
    refs,
    refNumbers,
    numbers,
    words,
    choices: ofEach(choices, (name) => choice[name]),
  };
}

/** The table with the features of the same vehicles; undefined where they are not of the same vehicles. */
export function withFeatures(table: Table, { rows, columns }: DecodedFile): Table | undefined {
  const features = columns.get('features');
  const compared = pick(comparedColumns, (name) => toWords(columns.get(name)));
  if (rows !== table.rows || !compared || !features || !('sets' in features)) return undefined;
  return { ...table, features, compared };
}

/** The table with the texts of the same vehicles; undefined where they are not of the same vehicles. */
export function withText(table: Table, { rows, columns, spellings }: DecodedFile): Table | undefined {
  const text = pick(textColumns, (name) => toWords(columns.get(name)));
  return rows === table.rows && text ? { ...table, text, spellings } : undefined;
}

/** A model's name alone does not say which: `Toyota Vitz`. */
function pairs(make: Words, model: Words): Words {
  const dictionary = dictionaryOf<number>();
  const models = model.values.length + 1;
  const codes = codeArray(make.codes.length, make.codes.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = dictionary.codeOf(make.codes[row]! * models + model.codes[row]!);
  }
  const values = dictionary.values.map((pair) => {
    const makeName = make.values[Math.floor(pair / models) - 1];
    const modelName = model.values[(pair % models) - 1];
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
  if (!column || !('codes' in column)) return undefined;
  const codes = codeArray(column.codes.length, column.values.length);
  codes.set(column.codes);
  return { values: column.values.map(String), codes };
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

/** Room for codes: two bytes each do for all but the largest dictionaries. */
export function codeArray(length: number, values: number): Codes {
  return values < 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Gives every new value the next code, from 1. */
export function dictionaryOf<T>(): { values: T[]; codeOf: (value: T) => number } {
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

/** Undefined where one of them is. */
function pick<K extends string, V>(
  names: readonly K[],
  valueOf: (name: K) => V | undefined,
): Record<K, V> | undefined {
  const picked = ofEach(names, valueOf);
  return Object.values(picked).includes(undefined) ? undefined : (picked as Record<K, V>);
}

type DecodedFile = Extract<Decoded, { ok: true }>;

/** A code is 0 where nothing is stated, else one more than the index of its value. */
export type Words = { values: string[]; codes: Codes };
export type Codes = Uint16Array | Uint32Array;
export type Features = { values: string[]; sets: Bits[] };

/** Rows stand in the order of the file; of several files, file by file. */
export type Table = {
  rows: number;
  refs: string[];
  /** By which refs are in order (./refs.ts). */
  refNumbers: Float64Array;
  numbers: Record<NumberColumn, Float64Array>;
  words: Record<(typeof wordColumns)[number], Words>;
  /** The columns a visitor can choose from; a model is named with its make. */
  choices: Record<Choice, Words>;
  features?: Features;
  /** There where the features are. */
  compared?: Record<(typeof comparedColumns)[number], Words>;
  text?: Record<(typeof textColumns)[number], Words>;
  spellings?: Spellings;
};
