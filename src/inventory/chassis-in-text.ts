// The full chassis number never leaves the stock as text either: where a row repeats its own in a grade or a
// remark, it stands there as pages show it.
import { maskChassis } from '../catalogue/chassis.ts';
import type { RowFields } from './vehicle.ts';

/**
 * Masks a row's own chassis number in its other texts, in place. Spaces, hyphens, case and width do not hide
 * it: `nze141 6012345` -> `NZE141-*******`.
 * @returns the fields that held it; the ref among them is left as it is, being the vehicle's address
 */
export function maskOwnChassis(fields: RowFields): (keyof RowFields)[] {
  const { chassisNo } = fields;
  if (chassisNo === undefined) return [];
  const own = lettersOf(chassisNo);
  if (!isFull(own)) return [];
  const masked = maskChassis(chassisNo);
  const held: (keyof RowFields)[] = [];
  for (const field of publicTexts) {
    const before = fields[field];
    if (before === undefined) continue;
    const after = typeof before === 'string' ? hide(before, own, masked) : hideInList(before, own, masked);
    if (after === before) continue;
    held.push(field);
    if (field !== 'ref') (fields as Record<string, unknown>)[field] = after;
  }
  return held;
}

/** A column of chassis numbers may hold the code of the model only, `NZE141`: that is no secret. */
function isFull(letters: string): boolean {
  return letters.length >= 6 && /\d{4}$/.test(letters);
}

function hideInList(items: string[], own: string, masked: string): string[] {
  return items.some((item) => lettersOf(item).includes(own))
    ? [...new Set(items.map((item) => hide(item, own, masked)))]
    : items;
}

function hide(text: string, own: string, masked: string): string {
  if (text.length < own.length) return text;
  const at = lettersOf(text).indexOf(own);
  if (at < 0) return text;
  // Where in the text each letter stands: one sign may fold to none or to several.
  const places: { start: number; end: number }[] = [];
  let place = 0;
  for (const sign of text) {
    const here = { start: place, end: place + sign.length };
    for (let letter = lettersOf(sign).length; letter > 0; letter -= 1) places.push(here);
    place = here.end;
  }
  const first = places[at];
  const last = places[at + own.length - 1];
  if (!first || !last) return masked;
  return text.slice(0, first.start) + masked + hide(text.slice(last.end), own, masked);
}

/** Letters and digits alone, in upper case and usual width; ー is what some type for a hyphen. */
function lettersOf(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKC');
  return plain.toUpperCase().replace(/[^\p{L}\p{N}]+|ー+/gu, '');
}

/** Every text of a row that visitors see, but the chassis number. */
export const publicTexts = [
  'ref',
  'make',
  'model',
  'grade',
  'modelCode',
  'exteriorColour',
  'interiorColour',
  'truckBody',
  'location',
  'auctionGrade',
  'interiorGrade',
  'features',
  'remarks',
] as const satisfies readonly (keyof RowFields)[];
