// The free text: every word typed must fit something of the vehicle. Spelling is folded (case, accents,
// full-width forms, kana), the beginning of a word is enough, and where nothing fits as typed, one or two
// slips and the sound of a Japanese spelling are forgiven.
import { foldKey } from '../inventory/fold.ts';
import { soundOfJapanese, soundsOfLatin } from './sound.ts';
import { isWithin } from './typing-slips.ts';
import type { Spellings } from './format.ts';
import type { Codes, Table, Words } from './table.ts';

const MOST_WORDS = 8;

/** How much a fit counts in the order of best match; the fields a buyer names first count most. */
const whole = 4;
const word = 3;
const beginning = 2;
const likeness = 1;
const weights = { name: 8, text: 4, fact: 2 };

/** @returns for every row how well it fits, 0 where it does not; undefined where no word is typed */
export function textScores(table: Table, text: string): Uint16Array | undefined {
  const typed = keysOf(text.split(/[\s,;/|、・]+/)).slice(0, MOST_WORDS);
  if (typed.length === 0) return undefined;
  const lexicon = lexiconOf(table);
  const total = new Uint16Array(table.rows);
  typed.forEach((each, index) => {
    const scores = scoresOf(table, lexicon, each);
    for (let row = 0; row < total.length; row++) {
      const score = scores[row]!;
      total[row] = score > 0 && (index === 0 || total[row]! > 0) ? total[row]! + score : 0;
    }
  });
  return total;
}

/** One typed word against every row. */
function scoresOf(table: Table, { fields, refs }: Lexicon, typed: string): Uint16Array {
  const scores = new Uint16Array(table.rows);
  let found = false;
  const raise = (rowScores: ArrayLike<number>, codes: Codes) => {
    for (let row = 0; row < scores.length; row++) {
      const score = rowScores[codes[row]!]!;
      if (score > scores[row]!) scores[row] = score;
    }
  };
  const look = (fit: (lexeme: Lexeme) => number) => {
    for (const { weight, lexemes, codes } of fields) {
      const fits = lexemes.map((lexeme) => (lexeme ? fit(lexeme) * weight : 0));
      if (fits.every((score) => score === 0)) continue;
      found = true;
      raise(fits, codes);
    }
  };
  look((lexeme) => asTyped(lexeme, typed));
  const isYear = /^(19|20)\d\d$/.test(typed);
  if (isYear || !found || /\d/.test(typed)) {
    const fitOf = isYear ? yearFits(table, typed) : refFits(refs, typed);
    for (let row = 0; row < scores.length; row++) {
      const fit = fitOf(row);
      found ||= fit > 0;
      if (fit * weights.name > scores[row]!) scores[row] = fit * weights.name;
    }
  }
  if (!found) look(likenessTo(typed));
  return scores;
}

function asTyped({ runs, words }: Lexeme, typed: string): number {
  if (runs[0] === typed) return whole;
  if (words.includes(typed)) return word;
  return runs.some((run) => run.startsWith(typed)) ? beginning : 0;
}

/** Codes and numbers are never alike: one digit more is another model. */
function likenessTo(typed: string): (lexeme: Lexeme) => number {
  const sound = soundOfJapanese(typed);
  if (sound !== undefined) {
    const isHeard = (each: string) => each === sound || (sound.length > 2 && each.startsWith(sound));
    return ({ words, runs }) =>
      [runs[0]!, ...words].some((each) => soundsOfLatin(each).some(isHeard)) ? likeness : 0;
  }
  if (typed.length < 4 || /\d/.test(typed)) return () => 0;
  const slips = typed.length < 8 ? 1 : 2;
  const near = (run: string) =>
    isWithin(slips, typed, run) ||
    (run.length > typed.length && isWithin(slips, typed, run.slice(0, typed.length)));
  return ({ words, runs }) => (near(runs[0]!) || words.some(near) ? likeness : 0);
}

/** By row: the whole ref, its beginning, or its number with or without leading zeros. */
function refFits(refs: readonly FoldedRef[], typed: string): (row: number) => number {
  const digits = typed.length > 2 ? typed.replace(/^0+/, '') : undefined;
  return (row) => {
    const { folded, number } = refs[row]!;
    if (folded === typed) return whole;
    const begins = folded.startsWith(typed) || (digits !== undefined && number.startsWith(digits));
    return begins ? beginning : 0;
  };
}

/** By row. Four digits that can be a year are one: `2018` does not mean the refs that begin with it. */
function yearFits({ numbers }: Table, typed: string): (row: number) => number {
  const year = Number(typed);
  return (row) => (numbers.year[row] === year ? word : 0);
}

/** What a text is looked for in; grades and model codes once they are there. */
function lexiconOf(table: Table): Lexicon {
  let lexicon = known.get(table);
  if (!lexicon) known.set(table, (lexicon = { fields: fieldsOf(table), refs: table.refs.map(foldRef) }));
  return lexicon;
}

function fieldsOf(table: Table): Field[] {
  const { make, model, ...facts } = table.words;
  const { type, fuel, transmission, steering, drive, exteriorColour, location } = facts;
  return [
    toField(make, weights.name, table.spellings),
    toField(model, weights.name),
    ...Object.values(table.text ?? {}).map((column) => toField(column, weights.text)),
    ...[type, fuel, transmission, steering, drive, exteriorColour, location].map((column) =>
      toField(column, weights.fact),
    ),
  ];
}

/** `AR-00512` -> `AR00512` and `512` */
function foldRef(ref: string): FoldedRef {
  const folded = foldKey(ref);
  return { folded, number: folded.replace(/^\D*0*/, '') };
}

/** Spellings beside the value's own count as further words of it. */
function toField({ values, codes }: Words, weight: number, spellings: Spellings = {}): Field {
  const lexemes = values.map((value) => {
    const [own, ...others] = [value, ...(spellings[value] ?? [])].map(wordsIn);
    const runsOf = (parts: readonly string[]) => parts.map((_, at) => parts.slice(at).join(''));
    return {
      runs: [...runsOf(own!), ...others.flatMap(runsOf)],
      words: [...own!, ...others.map((parts) => parts.join(''))],
    };
  });
  return { weight, lexemes: [undefined, ...lexemes], codes };
}

/** `Land Cruiser-70` -> `LAND`, `CRUISER`, `70` */
function wordsIn(text: string): string[] {
  return keysOf(text.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}]+/u));
}

function keysOf(words: readonly string[]): string[] {
  return words.map(foldKey).filter((each) => each !== '');
}

/** Computed once for a table: the table never changes. */
const known = new WeakMap<Table, Lexicon>();

type Lexicon = { fields: Field[]; refs: FoldedRef[] };
type FoldedRef = { folded: string; number: string };

/** `runs` are the words of a value joined from each word to the end: `LANDCRUISER`, `CRUISER`. */
type Lexeme = { runs: string[]; words: string[] };

/** By code: nothing for code 0, which is not stated. */
type Field = { weight: number; lexemes: (Lexeme | undefined)[]; codes: Codes };
