// The vehicles a visitor keeps. They stand in this browser's local storage, and only after the visitor tapped
// to save one; nothing is written before, and clearing takes the entry away altogether.

/** Named in the cookie policy. */
const KEY = 'saved-vehicles';
const MOST = 200;

/** Refs, the last saved first; none where the browser keeps nothing. */
export function readSaved(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((ref) => typeof ref === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps them */
export function writeSaved(refs: readonly string[]): boolean {
  try {
    if (refs.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(refs.slice(0, MOST)));
    return true;
  } catch {
    return false;
  }
}
