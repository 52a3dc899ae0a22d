// The free text: every word typed must fit something of the vehicle, alone or written together with its
// neighbours. Spelling is folded (case, accents, full-width forms, kana), the beginning of a word is enough, and
// where nothing fits as typed, one or two slips and the sound of a Japanese spelling are forgiven.
import { foldKey } from '../inventory/fold.ts';
import { soundOfJapanese, soundsOfLatin } from './sound.ts';
import { isWithin } from './typing-slips.ts';
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
  // By how many of the words fit so far; any row fits none of them.
  const upTo = [new Uint16Array(table.rows).fill(1)];
  for (let end = 1; end <= typed.length; end++) {
    const best = new Uint16Array(table.rows);
    let joined = '';
    for (let from = end - 1; from >= 0; from--) {
      joined = typed[from]! + joined;
      const scores = scoresOf(table, joined, end - from > 1);
      const before = upTo[from]!;
      for (let row = 0; row < best.length; row++) {
        // Words that fit written together count as many as they are: `mazda 3` is a Mazda3 before a CX-30.
        const sum = before[row]! && scores[row]! && before[row]! + scores[row]! * (end - from);
        if (sum > best[row]!) best[row] = sum;
      }
    }
    upTo.push(best);
  }
  return upTo.at(-1);
}

/**
 * One typed word against every row. The values of a column are looked at, not its rows.
 * @param isJoined whether it is several words that were typed apart: then only as a value is written
 */
function scoresOf(table: Table, typed: string, isJoined: boolean): Uint16Array {
  const lexicon = lexiconOf(table);
  const scores = new Uint16Array(table.rows);
  let found = false;
  const look = (fit: (lexeme: Lexeme) => number) => {
    for (const { weight, lexemes, codes } of lexicon.fields) {
      const fits = Uint8Array.from([0, ...lexemes.map((lexeme) => fit(lexeme) * weight)]);
      if (fits.every((score) => score === 0)) continue;
      found = true;
      for (let row = 0; row < codes.length; row++) {
        const score = fits[codes[row]!]!;
        if (score > scores[row]!) scores[row] = score;
      }
    }
  };
  const raise = (row: number, fit: number) => {
    found = true;
    scores[row] = Math.max(scores[row]!, fit * weights.name);
  };
  look((lexeme) => asTyped(lexeme, typed));
  if (isJoined) return scores;
  // Four digits that can be a year are one: `2018` does not mean the refs that begin with it.
  const isYear = /^(19|20)\d\d$/.test(typed);
  if (isYear) {
    const { year } = table.numbers;
    for (let row = 0; row < year.length; row++) if (year[row] === Number(typed)) raise(row, word);
  }
  if (!found || /\d/.test(typed)) lookAtRefs((lexicon.refs ??= foldRefs(table.refs)), typed, isYear, raise);
  if (!found) look(likenessTo(typed));
  return scores;
}

function asTyped({ own, runs, words }: Lexeme, typed: string): number {
  if (runs[0] === typed) return whole;
  if (words.includes(typed)) return word;
  // One letter begins no further name: it is rather a grade, and `g` does not mean all that run on gasoline.
  const begun = typed.length > 1 ? runs : runs.slice(0, own);
  return begun.some((run) => run.startsWith(typed)) ? beginning : 0;
}

/** Codes and numbers are never alike: one digit more is another model. */
function likenessTo(typed: string): (lexeme: Lexeme) => number {
  const sound = soundOfJapanese(typed);
  if (sound !== undefined) {
    const isHeard = (each: string) => each === sound || (sound.length > 2 && each.startsWith(sound));
    return (lexeme) => (soundsOf(lexeme).some(isHeard) ? likeness : 0);
  }
  if (typed.length < 4 || /\d/.test(typed)) return () => 0;
  const slips = typed.length < 8 ? 1 : 2;
  const near = (run: string) =>
    isWithin(slips, typed, run) ||
    (run.length > typed.length && isWithin(slips, typed, run.slice(0, typed.length)));
  return ({ names }) => (names.some(near) ? likeness : 0);
}

function soundsOf(lexeme: Lexeme): string[] {
  return (lexeme.sounds ??= lexeme.names.flatMap(soundsOfLatin));
}

/**
 * The whole ref, and then no other; else its number with or without leading zeros, or the beginning of either.
 * @param onlyWhole whether a beginning does not do
 */
function lookAtRefs(refs: Refs, typed: string, onlyWhole: boolean, raise: Raise): void {
  const { folded, numberAt, beginnings } = refs;
  if (!/\d/.test(typed) && !beginnings.some((each) => each.startsWith(typed))) return;
  const number = /^\d{3}/.test(typed) ? typed.replace(/^0+/, '') : '';
  const zeros = typed.length - number.length;
  const isRef = folded.includes(typed);
  for (let row = 0; row < folded.length; row++) {
    const ref = folded[row]!;
    const at = numberAt[row]!;
    if (
      isRef
        ? ref === typed
        : number && ref.startsWith(number, at) && !/\d/.test(ref.charAt(at + number.length))
    )
      raise(row, whole);
    else if (!isRef && !onlyWhole && (ref.startsWith(typed) || (number && ref.startsWith(typed, at - zeros))))
      raise(row, beginning);
  }
}

/** What a text is looked for in; grades, model codes and further names once they are there. */
function lexiconOf(table: Table): Lexicon {
  let lexicon = known.get(table);
  if (!lexicon) known.set(table, (lexicon = { fields: fieldsOf(table), refs: undefined }));
  return lexicon;
}

function fieldsOf({ words, text, spellings = {} }: Table): Field[] {
  // Nobody types what an odometer is said to show; the other two are `yes` or nothing.
  const { make, model, odometer: _, photo: __, fromYen: ___, ...facts } = words;
  const names = new Map(Object.entries(spellings));
  return [
    toField(make, weights.name, names),
    toField(model, weights.name),
    ...Object.values(text ?? {}).map((column) => toField(column, weights.text)),
    ...Object.values(facts).map((column) => toField(column, weights.fact, names)),
  ];
}

/** `AR-00512` -> `AR00512`, whose number `512` begins at 4 */
function foldRefs(refs: readonly string[]): Refs {
  const folded = refs.map(foldKey);
  const numberAt = folded.map((ref) => /^\D*0*/.exec(ref)![0].length);
  const beginnings = [...new Set(folded.map((ref) => /^\D*/.exec(ref)![0]))];
  return { folded, numberAt, beginnings };
}

/** Names beside the first count as further words of it. */
function toField({ values, codes }: Words, weight: number, names?: Names): Field {
  const lexemes = values.map((value) => {
    const [own, ...others] = (names?.get(value) ?? [value]).map(wordsIn);
    const runsOf = (parts: readonly string[]) => parts.map((_, at) => parts.slice(at).join(''));
    const runs = [...runsOf(own!), ...others.flatMap(runsOf)];
    const words = [...own!, ...others.map((parts) => parts.join(''))];
    return {
      own: own!.length,
      runs,
      words,
      names: [...new Set([runs[0] ?? '', ...words])],
      sounds: undefined,
    };
  });
  return { weight, lexemes, codes };
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

/** The refs once one was asked for. */
type Lexicon = { fields: Field[]; refs: Refs | undefined };

/** By row; `beginnings` are what stands before the first digit of any of them. */
type Refs = { folded: string[]; numberAt: number[]; beginnings: string[] };

/**
 * `runs` are the words of a value joined from each word to the end: `LANDCRUISER`, `CRUISER`, the first `own` of
 * them those of its first name; `names` the whole and each word, and `sounds` theirs, once they were asked for.
 */
type Lexeme = { own: number; runs: string[]; words: string[]; names: string[]; sounds: string[] | undefined };

type Raise = (row: number, fit: number) => void;

type Names = ReadonlyMap<string, readonly string[]>;

type Field = { weight: number; lexemes: Lexeme[]; codes: Codes };
