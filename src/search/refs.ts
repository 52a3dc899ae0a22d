// A ref as the column file keeps it: what all refs of a kind share, and the number in it.

/** Takes the last run of up to nine digits for the number: `TK-0012/A` -> `["TK-",4,"/A"]`, 12 */
export function splitRef(ref: string): { pattern: string; number: number | undefined } {
  const found = /\d{1,9}(?=\D*$)/.exec(ref);
  if (!found) return { pattern: print([ref, -1, '']), number: undefined };
  const [digits] = found;
  const before = ref.slice(0, found.index);
  const after = ref.slice(found.index + digits.length);
  return {
    pattern: print([before, digits.startsWith('0') ? digits.length : 0, after]),
    number: Number(digits),
  };
}

/** The opposite, for all refs of a pattern. @throws where it is not a pattern */
export function refJoiner(pattern: string): (number: number) => string {
  const [before, width, after] = JSON.parse(pattern) as Pattern;
  if (width < 0) return () => before;
  return (number) => before + (width > 0 ? String(number).padStart(width, '0') : number) + after;
}

const print = (pattern: Pattern) => JSON.stringify(pattern);

/** What stands before the number, to how many digits it is filled with zeros, and what stands after it. */
type Pattern = [before: string, width: number, after: string];
