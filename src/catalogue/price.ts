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

/** The last change of a dollar price, if it went down: since when, and from what. */
export function reduction({ prices, fobUsd }: Pick<Vehicle, 'prices' | 'fobUsd'>): Reduction | undefined {
  const last = prices.at(-1);
  const before = prices.at(-2);
  if (!last || !before || last.fobUsd !== fobUsd || before.fobUsd <= last.fobUsd) return undefined;
  return { on: last.on, fromUsd: before.fobUsd };
}

/** Whole US dollars; `fromJpy` is the yen price it was turned from. */
export type ShownPrice = { fobUsd: number; fromJpy?: number };
export type Reduction = { on: string; fromUsd: number };
