// The one price a page shows for a vehicle, in dollars.
import { dayAfter } from './days.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

const DAYS_BEFORE = 30;

/**
 * The price as given in dollars, or turned from yen at the exporter's dated rate and marked as such.
 * @returns nothing where the exporter gives no price: price on request
 */
export function shownPrice(
  { fobUsd, fobJpy }: Pick<Vehicle, 'fobUsd' | 'fobJpy'>,
  yenPerUsd: number,
): ShownPrice | undefined {
  if (fobUsd !== undefined) return { fobUsd };
  if (fobJpy !== undefined) return { fobUsd: Math.round(fobJpy / yenPerUsd), fromJpy: fobJpy };
  return undefined;
}

/**
 * The last change of a dollar price, if it went below all that was asked in the 30 days before: since when, and from
 * the lowest of that. A price that was put up and back, or corrected on its own day, is none to be reduced from.
 * Source: Directive 98/6/EC, article 6a, for what a seller announces as a reduction.
 */
export function reduction({ prices, fobUsd }: Pick<Vehicle, 'prices' | 'fobUsd'>): Reduction | undefined {
  const last = prices.at(-1);
  if (!last || last.fobUsd !== fobUsd) return undefined;
  const since = dayAfter(last.on, -DAYS_BEFORE);
  const asked = prices.filter(({ on }, at) => {
    const until = prices[at + 1]?.on;
    return until !== undefined && until > since && until > on;
  });
  const fromUsd = Math.min(...asked.map((price) => price.fobUsd));
  return asked.length > 0 && fromUsd > last.fobUsd ? { on: last.on, fromUsd } : undefined;
}

/** Whole US dollars; `fromJpy` is the yen price it was turned from. */
export type ShownPrice = { fobUsd: number; fromJpy?: number };
export type Reduction = { on: string; fromUsd: number };
