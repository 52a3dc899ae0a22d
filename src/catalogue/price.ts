// The one price a page shows for a vehicle, in dollars.
import type { Vehicle } from '../inventory/vehicle.ts';

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
 * The last change of a dollar price, if it went down: since when, and from what. It is held against the price of an
 * earlier day: one that was corrected on its own day was a slip, and nobody advertises a reduction from that.
 */
export function reduction({ prices, fobUsd }: Pick<Vehicle, 'prices' | 'fobUsd'>): Reduction | undefined {
  const last = prices.at(-1);
  const before = prices.findLast(({ on }) => on !== last?.on);
  if (!last || !before || last.fobUsd !== fobUsd || before.fobUsd <= last.fobUsd) return undefined;
  return { on: last.on, fromUsd: before.fobUsd };
}

/** Whole US dollars; `fromJpy` is the yen price it was turned from. */
export type ShownPrice = { fobUsd: number; fromJpy?: number };
export type Reduction = { on: string; fromUsd: number };
