// Two ways to look at a text: as a key, in which spelling differences vanish, and as it is shown, in which
// only differences of typing (full-width forms, spaces, invisible characters) do.

/**
 * The key under which headers and words are looked up: NFKC, no Latin accents, upper case, no spaces or
 * punctuation, hiragana as katakana. `走行距離 (km)` and `走行距離(ＫＭ)` share one key.
 */
export function foldKey(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * A text as it is shown: one line, single spaces, full-width Latin letters and half-width katakana in their
 * usual form, nothing invisible, nothing that is no character (U+FFFE and its like, which XML forbids).
 * Characters such as ① or 〜 stay as they are.
 */
export function toShown(text: string): string {
  const trimmed = text.trim();
  if (/^[\x20-\x7e]*$/.test(trimmed) && !trimmed.includes('  ')) return trimmed;
  return trimmed
    .replace(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\u061c\u180e\ufeff\u00ad\p{Noncharacter_Code_Point}]/gu,
      '',
    )
    .replace(/[\uff01-\uff5d\uff61-\uff9f]+/g, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A text in which numbers, dates and codes are looked for: NFKC, one line, single spaces. */
export function toPlain(text: string): string {
  const shown = toShown(text);
  if (/^[\x20-\x7e]*$/.test(shown)) return shown;
  return shown.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
