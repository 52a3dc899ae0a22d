// A spreadsheet drops the zeros before a number. Only the live stock can tell: 123 is new, 00123 is live.
import { issue } from '../issues/issue.ts';
import { positionOf, type Header } from './header.ts';
import type { Stock } from './vehicle.ts';
import type { Draft } from './vehicles.ts';

/** Quarantines rows whose ref is a live one without its leading zeros, where they stand. */
export function flagLostZeros(drafts: readonly Draft[], stock: Stock | undefined, header: Header): void {
  const zeroed = new Map<string, string>();
  for (const { ref } of stock?.vehicles ?? []) {
    if (/^0\d+$/.test(ref)) zeroed.set(ref.replace(/^0+/, ''), ref);
  }
  if (zeroed.size === 0) return;
  const live = new Set(stock?.vehicles.map(({ ref }) => ref));
  for (const draft of drafts) {
    const { ref = '' } = draft.fields;
    const whole = zeroed.get(ref);
    if (whole === undefined || live.has(ref)) continue;
    draft.issues.push(issue('ref-lost-zeros', positionOf(header, 'ref', draft.row), ref, { whole }));
    draft.quarantined = true;
  }
}
