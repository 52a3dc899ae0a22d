// The choice as the device keeps it: for good, and what is owed of it for the visit. A choice that agrees to less is
// never left out for want of room: what was agreed to before goes first, and going needs none.
import { isAgreed } from '../../consent/post.ts';
import {
  agreesToLess,
  parseStored,
  storageKey,
  toBareText,
  toTexts,
  type StoredChoice,
} from '../../consent/stored-choice.ts';

export function readKept(): StoredChoice | undefined {
  return parseStored(get('localStorage'), get('sessionStorage'));
}

/** @returns whether the choice stands on the device; where it does not, no earlier one does */
export function keep(stored: StoredChoice): boolean {
  if (agreesToLess(stored.choices, readKept()?.choices ?? {})) put('localStorage', undefined);
  const { lasting, visit } = toTexts(stored);
  if (put('localStorage', lasting) && put('sessionStorage', visit)) return true;
  put('localStorage', undefined);
  if (isAgreed(stored.choices)) return false;
  // The storage of the visit has room of its own.
  put('sessionStorage', JSON.stringify(stored.unsent ?? []));
  return put('localStorage', toBareText(stored));
}

/** Keeps no choice, and for this visit that the last one was void. */
export function keepVoid(): void {
  put('localStorage', undefined);
  put('sessionStorage', voidMark);
}

export function isKeptVoid(): boolean {
  return get('sessionStorage') === voidMark;
}

function get(storage: Where): string | null {
  try {
    return globalThis[storage].getItem(storageKey);
  } catch {
    return null;
  }
}

function put(storage: Where, text: string | undefined): boolean {
  try {
    if (text === undefined) globalThis[storage].removeItem(storageKey);
    else globalThis[storage].setItem(storageKey, text);
    return true;
  } catch {
    return false;
  }
}

/** No list of records, and so nothing to `parseStored`. */
const voidMark = 'void';

type Where = 'localStorage' | 'sessionStorage';
