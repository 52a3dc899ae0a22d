// What a ref may not be. It is always shown, in the address of the page too, and may be any number: so only what is
// certain is refused, and the running numbers of dealers (`TK25-0001234`, `AR24-000123`, `20240001234`) are not.
import type { IssueCode } from '../issues/issue.ts';
import { toPlain } from './fold.ts';
import { holdsPlate, privateIn } from './private-text.ts';

/** The issue of a ref that is something private, or undefined. */
export function privateRef(ref: string): IssueCode | undefined {
  if (holdsPlate(ref)) return 'ref-is-plate';
  const plain = toPlain(ref).toUpperCase();
  if (chassis.some((form) => form.test(plain))) return 'ref-is-chassis';
  const kind = privateIn(ref);
  const isPerson = kind === 'person-left-out' || kind === 'address-left-out';
  return isPerson || telephones.some((form) => form.test(plain)) ? 'ref-is-private' : undefined;
}

/** Whether a ref is the row's own model code and a serial: `FE82DV-12345` beside `PA-FE82DV`. */
export function isSerialOf(modelCode: string, ref: string): boolean {
  const frame = toPlain(modelCode)
    .toUpperCase()
    .replace(/^[A-Z\d]{2,3}-/, '');
  const plain = toPlain(ref).toUpperCase();
  return /[A-Z]/.test(frame) && plain.startsWith(frame) && /^[- ]?\d{5,7}$/.test(plain.slice(frame.length));
}

/**
 * The frame of a model and its serial, which has six or seven digits (Nissan, Toyota), and a VIN (ISO 3779). A frame
 * of which dealers have the like, two letters and a year, counts only before a serial that no counter reaches.
 */
const chassis = [
  /^(?:[A-Z\d]{2,3}-)?(?:[A-Z]{2,4}\d{3}|[A-Z]{1,4}\d{1,3}[A-Z]{1,4})[- ]\d{6,7}$/,
  /^(?:[A-Z\d]{2,3}-)?[A-Z]{1,4}\d{1,2}[- ][1-9]\d{6}$/,
  /^[A-Z]{1,4}(?!19|2\d)\d{2}[- ][1-9]\d{5}$/,
  /^(?=.*\d)(?=.*[A-Z].*[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}$/,
] as const;

/** Japanese numbers between hyphens, ten or eleven digits and the code of an area that exists; mobiles; +254 … */
const telephones = [
  /^(?=(?:\D*\d){10,11}\D*$)0[1-9]\d{0,3}[-. ]\d{1,4}[-. ]\d{3,4}$/,
  /^0[5789]0\d{8}$/,
  /^\+\d[\d -]{7,}$/,
] as const;
