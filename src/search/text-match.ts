// The free text: every word typed must fit something of the vehicle, alone or written together with its
// neighbours. Spelling is folded (case, accents, full-width forms, kana), and the beginning of a word is enough.
// What else may be forgiven is another module's: it is fetched where nothing fits as typed (./second-look.ts).
import { foldKey } from '../inventory/fold.ts';
import type { Codes, Table, Words } from './table.ts';

const MOST_WORDS = 8;

/** Said around what is looked for; vehicles need not fit them. */
export const idle = /^(CARS?|VEHICLES?|USED|FOR|SALE|AND|OR|WITH|IN|THE|FROM|JAPAN)$/;

/** How much a fit counts in the order of best match; the fields a buyer names first count most. */
const whole = 4;
const word = 3;
const beginning = 2;
const likeness = 1;
const weights = { name: 8, text: 4, fact: 2 };

/**
 * @param alike forgives a word that fits nothing as typed
 * @returns for every row how well it fits, 0 where it does not; undefined where no word is typed
 */
export function textScores(table: Table, text: string, alike?: Alike): Uint16Array | undefined {
  const typed = wordsTyped(text).map(foldKey);
  if (typed.length === 0) return undefined;
  // By how many of the words fit so far; any row fits none of them.
  const upTo = [new Uint16Array(table.rows).fill(1)];
  for (let end = 1; end <= typed.length; end++) {
    const mayLack = isIdle(typed, end - 1);
    const best = mayLack ? upTo[end - 1]!.slice() : new Uint16Array(table.rows);
    let joined = '';
    for (let from = end - 1; from >= 0; from--) {
      joined = typed[from]! + joined;
      if (mayLack && joined === typed[from]) continue;
      const scores = scoresOf(table, joined, end - from > 1, alike);
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

/** The words of a text as they were typed, without what a page writes before a ref: `Ref no. AR-1` -> `AR-1` */
export function wordsTyped(text: string): string[] {
  return text
    .replace(/^\s*(ref|no)\b[\s.:#]*(no\b[\s.:#]*)?(?=.*\d)/i, '')
    .split(/[\s,;/|、・]+/)
    .filter(foldKey)
    .slice(0, MOST_WORDS);
}

/** Alone, `for` may begin a Forester; and `from 2018` means more than that year. */
function isIdle(typed: readonly string[], at: number): boolean {
  if (typed.length === 1) return /^(CARS|VEHICLES?)$/.test(typed[0]!);
  return idle.test(typed[at]!) && !(typed[at] === 'FROM' && /^\d/.test(typed[at + 1] ?? ''));
}

/**
 * One typed word against every row. The values of a column are looked at, not its rows.
 * @param isJoined whether it is several words that were typed apart: then only as a value is written
 */
function scoresOf(table: Table, typed: string, isJoined: boolean, alike?: Alike): Uint16Array {
  const lexicon = lexiconOf(table);
  const scores = new Uint16Array(table.rows);
  let found = false;
  const look = (fit: (lexeme: Lexeme, isCode: boolean) => number) => {
    for (const { weight, lexemes, codes, isCode } of lexicon.fields) {
      const fits = Uint8Array.from([0, ...lexemes.map((lexeme) => fit(lexeme, isCode) * weight)]);
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
  // Four digits that can be a year are one: `2018` does not mean the refs that begin with it.
  const isYear = /^(19|20)\d\d$/.test(typed);
  if (isYear && !isJoined) {
    const { year } = table.numbers;
    for (let row = 0; row < year.length; row++) if (year[row] === Number(typed)) raise(row, word);
  }
  // Of words typed apart a number is the ref's only with what stands before it: `AR 24003`.
  if (isJoined ? /^\D+\d/.test(typed) : !found || /\d/.test(typed))
    lookAtRefs((lexicon.refs ??= foldRefs(table.refs)), typed, isYear, raise);
  if (alike && !found && !isJoined) {
    const isAlike = alike(typed);
    look((lexeme, isCode) => (!isCode && isAlike(lexeme) ? likeness : 0));
  }
  return scores;
}

function asTyped({ own, runs, words }: Lexeme, typed: string): number {
  if (runs[0] === typed) return whole;
  if (words.includes(typed)) return word;
  // One letter begins no further name: it is rather a grade, and `g` does not mean all that run on gasoline.
  const begun = typed.length > 1 ? runs : runs.slice(0, own);
  return begun.some((run) => run.startsWith(typed)) ? beginning : 0;
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
    ...Object.entries(text ?? {}).map(([name, column]) => ({
      ...toField(column, weights.text, names),
      isCode: name === 'modelCode',
    })),
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
    return { own: own!.length, runs, words: [...own!, ...others.map((parts) => parts.join(''))] };
  });
  return { weight, lexemes, codes, isCode: false };
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

/** `runs` are the words of a value joined from each word to the end: `LANDCRUISER`, `CRUISER`, the first `own` of
 * them those of its first name. */
export type Lexeme = { own: number; runs: string[]; words: string[] };

/** @returns whether what is typed could mean a value */
export type Alike = (typed: string) => (lexeme: Lexeme) => boolean;

type Raise = (row: number, fit: number) => void;

type Names = ReadonlyMap<string, readonly string[]>;

/** Codes are like no other: one letter more is another model. */
type Field = { weight: number; lexemes: Lexeme[]; codes: Codes; isCode: boolean };
