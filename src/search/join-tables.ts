// One table out of several, so that a query never knows how many files there were.
import { addBit, countBits, noBits, rowsIn, type Bits } from './bits.ts';
import { choices, ofEach } from './fields.ts';
import { comparedColumns, numberColumns, textColumns, wordColumns } from './columns.ts';
import { codeArray, dictionaryOf, type Features, type Table, type Words } from './table.ts';

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
    refNumbers: joinNumbers(of(({ refNumbers }) => refNumbers)),
    numbers: ofEach(numberColumns, (name) => joinNumbers(of((table) => table.numbers[name]))),
    words: ofEach(wordColumns, (name) => joinWords(of((table) => table.words[name]))),
    choices: ofEach(choices, (name) => joinWords(of((table) => table.choices[name]))),
  };
  if (texts.length === tables.length) {
    joined.text = ofEach(textColumns, (name) => joinWords(texts.map((text) => text[name])));
    joined.spellings = Object.assign({}, ...of(({ spellings }) => spellings));
  }
  if (features.length === tables.length) {
    joined.features = joinFeatures(
      features,
      of(({ rows }) => rows),
    );
    joined.compared = ofEach(comparedColumns, (name) => joinWords(of(({ compared }) => compared![name])));
  }
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
  const codesHere = parts.map(({ values }) => [0, ...values.map(dictionary.codeOf)]);
  const codes = codeArray(sum(parts.map((part) => part.codes.length)), dictionary.values.length);
  let at = 0;
  parts.forEach((part, index) => {
    const codeHere = codesHere[index]!;
    for (const code of part.codes) codes[at++] = codeHere[code]!;
  });
  return { values: dictionary.values, codes };
}

function joinFeatures(parts: readonly Features[], rows: readonly number[]): Features {
  const sets = new Map<string, Bits>();
  let from = 0;
  parts.forEach((part, index) => {
    part.values.forEach((value, at) => {
      const set = sets.get(value) ?? noBits(sum(rows));
      sets.set(value, set);
      for (const row of rowsIn(part.sets[at]!)) addBit(set, from + row);
    });
    from += rows[index]!;
  });
  const bySize = [...sets].sort(([, a], [, b]) => countBits(b) - countBits(a));
  return { values: bySize.map(([value]) => value), sets: bySize.map(([, set]) => set) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
