// Signs that a program wrote an inquiry. They only mark it for staff: a sign can be wrong, and an inquiry
// that was dropped cannot be answered.
import type { Typed } from './check-inquiry.ts';

export const suspicions = ['honeypot', 'fast', 'links'] as const;

/** The signs a filled form shows, in the order of `suspicions`. */
export function suspicionsOf({ website, elapsed, message = '' }: Typed): Suspicion[] {
  const signs: Record<Suspicion, boolean> = {
    honeypot: website !== undefined,
    fast: elapsed !== undefined && Number(elapsed) < 3000,
    links: (message.match(/https?:\/\/(?:www\.)?|\bwww\./gi) ?? []).length > 2,
  };
  return suspicions.filter((sign) => signs[sign]);
}

export type Suspicion = (typeof suspicions)[number];
