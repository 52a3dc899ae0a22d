// What is left of a name when it is written in kana and read back: its consonants. So a Japanese spelling
// finds the Latin name without a list of translations: アルファード and Alphard are both `rfd`.

/** Consonants that kana does not tell apart, or that fall silent in it, share a letter or none. */
const kanaRows = Object.entries({
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソザズゼゾツヅ',
  j: 'ジヂ',
  t: 'タチテト',
  d: 'ダデド',
  n: 'ナニヌネノマミムメモン',
  h: 'ハヒヘホ',
  f: 'フ',
  b: 'バビブベボヴ',
  p: 'パピプペポ',
  r: 'ラリルレロ',
});
const soundOfKana = new Map(kanaRows.flatMap(([sound, row]) => [...row].map((kana) => [kana, sound])));

const isKana = /[ァ-ヺ]/;

/** @param folded a word under its key (../inventory/fold.ts); @returns nothing where it holds no kana */
export function soundOfJapanese(folded: string): string | undefined {
  if (!isKana.test(folded)) return undefined;
  const sounds = [...folded].map((letter) => soundOfKana.get(letter) ?? soundsOfLatin(letter)[0] ?? '');
  return sounds.join('');
}

/** A Latin word's sounds, and the same without the r that kana draws out: `March` is `nrt` and `nt`. */
export function soundsOfLatin(folded: string): string[] {
  const letters = folded.toLowerCase().replace(/(.)\1/g, '$1');
  const drawnOut = letters.replace(/r(?![aeiouy])/g, '');
  return letters === drawnOut ? [consonants(letters)] : [consonants(letters), consonants(drawnOut)];
}

function consonants(letters: string): string {
  return letters
    .replace(/ph/g, 'f')
    .replace(/ch/g, 't')
    .replace(/t[hsz]|sh|c(?=[eiy])|z/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/l/g, 'r')
    .replace(/m/g, 'n')
    .replace(/v/g, 'b')
    .replace(/[^a-z]|[aeiouwy]/g, '');
}
