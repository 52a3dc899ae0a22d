// A spreadsheet drops the zeros before a number. Only the live stock can tell: 123 is new, 00123 is live.
import { issue } from '../issues/issue.ts';
import { positionOf, type Header } from './header.ts';
import type { Stock, Vehicle } from './vehicle.ts';
import type { Draft } from './vehicles.ts';

/**
 * Quarantines rows whose ref is a live one without its leading zeros, where they stand. Such a row speaks of
 * the live vehicle, which is kept as with any other faulty row; not where the file has the whole ref as well.
 */
export function flagLostZeros(drafts: readonly Draft[], stock: Stock | undefined, header: Header): void {
  const zeroed = new Map<string, Vehicle>();
  for (const vehicle of stock?.vehicles ?? []) {
    if (/^0\d+$/.test(vehicle.ref)) zeroed.set(vehicle.ref.replace(/^0+/, ''), vehicle);
  }
  if (zeroed.size === 0) return;
  const live = new Set(stock?.vehicles.map(({ ref }) => ref));
  const named = new Set(drafts.map(({ slug }) => slug));
  for (const draft of drafts) {
    const { ref = '' } = draft.fields;
    const whole = zeroed.get(ref);
    if (whole === undefined || live.has(ref)) continue;
    draft.issues.push(
      issue('ref-lost-zeros', positionOf(header, 'ref', draft.row), ref, { whole: whole.ref }),
    );
    draft.quarantined = true;
    if (!named.has(whole.slug)) draft.slug = whole.slug;
  }
}
