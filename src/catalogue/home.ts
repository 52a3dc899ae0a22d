// What stands on the home page.
import { toCard, type Card } from './card.ts';
import { toCountedMenu, type CountedMenu } from './menu.ts';
import type { Catalogue } from './catalogue.ts';

/** Newest vehicles shown on the home page; those still on their way are not in stock yet. */
const NEWEST = 8;

/** @param yenPerUsd the exporter's dated rate, for vehicles priced in yen only */
export function toHome(catalogue: Catalogue, yenPerUsd: number): Home {
  return {
    count: catalogue.counted.length,
    asOf: catalogue.asOf,
    menu: toCountedMenu(catalogue),
    newest: catalogue.counted
      .filter(({ status }) => status !== 'incoming')
      .slice(0, NEWEST)
      .map((vehicle) => toCard(vehicle, yenPerUsd, catalogue.photos.get(vehicle.slug))),
  };
}

export type Home = { count: number; asOf: string; menu: CountedMenu; newest: Card[] };
