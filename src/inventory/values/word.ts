// Words from a closed set: looked up by exact folded spelling, never by likeness.
import { foldKey, toPlain } from '../fold.ts';
import { fault, nothing, value, type Read } from '../reading.ts';
import { isBlank } from './number.ts';
import type { IssueCode } from '../../issues/issue.ts';

/**
 * A reader for one vocabulary.
 * @param words each value with its other spellings; the value itself counts as one
 * @param options.isNothing whether a cell that holds none of them is as good as empty: blank or 不明, most often
 * @param options.values what the cell may hold, as a clerk writes it
 */
export function readWord<T extends string>(
  words: WordTable<T>,
  code: IssueCode,
  { values = Object.keys(words), isNothing = saysNothing }: Options = {},
): Read<T> {
  const known = wordIndex(words);
  return (cell) => {
    const plain = toPlain(cell);
    const key = wordKey(plain);
    // A word of the vocabulary before what is blank elsewhere: `none` is an answer about repairs.
    const word = known.get(key);
    if (word !== undefined) return value(word);
    return isNothing(plain) ? nothing() : fault(code, { values: values.join(', ') });
  };
}

/** Every spelling, folded, with the value it stands for. */
export function wordIndex<T extends string>(words: WordTable<T>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries<string>(words).flatMap(([word, others]) =>
      [word, ...spellings(others)].map((spelling) => [wordKey(spelling), word as T] as const),
    ),
  );
}

/** As {@link foldKey}; a mark such as ○ or ×, of which folding leaves nothing, is its own key. */
export function wordKey(text: string): string {
  return foldKey(text) || toPlain(text);
}

/** The spellings of one table line, which stand in one text with ` | ` between them. */
export function spellings(line: string): string[] {
  return line === '' ? [] : line.split(' | ');
}

export type WordTable<T extends string> = Readonly<Record<T, string>>;

function saysNothing(plain: string): boolean {
  return isBlank(plain) || /^(不明|unknown)$/i.test(plain);
}

type Options = { values?: readonly string[]; isNothing?: (plain: string) => boolean };
