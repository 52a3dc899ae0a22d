// Text that can be stored, searched, printed and read aloud without surprises.

/** Controls (with NUL), lone surrogates, and the marks that reverse the reading direction of what follows. */
const forbidden = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** A text of nothing but these is one that nobody can see. Between letters, joiners have their work. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/**
 * Brings a text into its plain form: NFC, `\n` as the only line break, no space at the ends, and nothing
 * forbidden; empty where nothing can be seen. `clean` is false where something forbidden had to go; a
 * telephone number copied from a chat often carries such marks, so what is left is worth showing.
 *
 * `"  Cafe\u0301\r\n"` -> `{ text: "Café", clean: true }`
 */
export function toPlainText(value: string, { lines = false } = {}): { text: string; clean: boolean } {
  const spaced = value
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .trim();
  const text = spaced.replace(forbidden, (mark) => (mark !== '\n' ? '' : lines ? mark : ' '));
  return { text: invisible.test(text) ? '' : text.trim(), clean: text === spaced };
}
