// Free text, refs and codes.
import { colours, spellColour, translator } from '../english.ts';
import { toPlain, toShown } from '../fold.ts';
import { fault, nothing, value, type Read } from '../reading.ts';
import { isBlank } from './number.ts';

/** Free text as it is shown: one line, usual width. `-` and `N/A` say nothing. */
export const readText: Read<string> = (cell) => {
  const shown = toShown(cell);
  return isBlank(shown) ? nothing() : value(shown);
};

/**
 * The grade of an auction house. Asterisks say nothing elsewhere; here `***` is a grade: damaged, or does not run. R,
 * RA and 0 are of vehicles repaired after an accident. A whole number such as 45 has lost its point, and a date is none.
 */
export const readAuctionGrade: Read<string> = (cell, context) => {
  const shown = toShown(cell);
  if (shown === '***') return value('***');
  if (/^(?:[1-6]5|\d{4}-\d{1,2}-\d{1,2}|\d{8})$/.test(shown)) return fault('auction-grade-invalid');
  return /^(?:ra?|0)$/i.test(shown) ? value(shown, { repairHistory: 'repaired' }) : readText(cell, context);
};

/** Free text of a column whose usual Japanese words have English ones (../english.ts). */
export function readTranslated(table: string, spelt?: (shown: string) => string): Read<string> {
  const translate = translator(table, spelt);
  return (cell) => {
    const shown = toShown(cell);
    return isBlank(shown) ? nothing() : value(translate(shown));
  };
}

/** A colour, of which only the word counts: its case is not another colour. `その他` and `不明` are none. */
export const readColour: Read<string> = (cell, context) =>
  /^(?:その他|他|不明|others?|unknown)$/i.test(toShown(cell)) ? nothing() : readAnyColour(cell, context);

const readAnyColour = readTranslated(colours, spellColour);

/** A ref: full-width forms in their usual form, nothing else changed; leading zeros stay. `-`, `N/A` and `不明` are none. */
export const readRef: Read<string> = (cell) => {
  const plain = toPlain(cell);
  return isBlank(plain) || plain === '不明' ? nothing() : value(plain);
};

/** Model codes and chassis numbers: any dash of East Asian typing is a hyphen (`NZE141－9012345`, `ＤＢＡ‐ＮＺＥ１４１`). */
export const readCode: Read<string> = (cell) => {
  const plain = toPlain(cell)
    .replace(/[‐‑‒–—―−ー－]/g, '-')
    .toUpperCase();
  return isBlank(plain) || plain === '不明' ? nothing() : value(plain);
};
