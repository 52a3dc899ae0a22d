// What may be meant by a word that fits nothing as typed: one or two slips of the fingers and the sound of a
// Japanese spelling are forgiven.
import { soundOfJapanese, soundsOfLatin } from './sound.ts';
import { isWithin } from './typing-slips.ts';
import type { Lexeme } from './text-match.ts';

/** Numbers are never alike: one digit more is another model. */
export function likenessTo(typed: string): (lexeme: Lexeme) => boolean {
  const sound = soundOfJapanese(typed);
  if (sound !== undefined) {
    const isHeard = (each: string) => each === sound || (sound.length > 2 && each.startsWith(sound));
    return (lexeme) => namesOf(lexeme).sounds.some(isHeard);
  }
  if (typed.length < 4 || /\d/.test(typed)) return () => false;
  const slips = typed.length < 8 ? 1 : 2;
  // Four letters are near to much: `sold` is neither a Solio nor gold.
  const near = (run: string) =>
    typed.length > 4
      ? isWithin(slips, typed, run.slice(0, typed.length)) || isWithin(slips, typed, run)
      : run[0] === typed[0] && isWithin(slips, typed, run);
  return (lexeme) => namesOf(lexeme).names.some((run) => !/\d/.test(run) && near(run));
}

/** The whole of a value and each word of it. */
function namesOf(lexeme: Lexeme): Names {
  let names = known.get(lexeme);
  if (!names) {
    const all = [...new Set([lexeme.runs[0] ?? '', ...lexeme.words])];
    known.set(lexeme, (names = { names: all, sounds: all.flatMap(soundsOfLatin) }));
  }
  return names;
}

/** Computed once for a value: it never changes. */
const known = new WeakMap<Lexeme, Names>();

type Names = { names: string[]; sounds: string[] };
