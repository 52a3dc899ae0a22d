// Which body types stand in for one another: offered where a type has nothing in stock.
import type { BodyType } from '../inventory/vocabularies.ts';

/**
 * All types by likeness to one, itself first; those that nothing connects keep the order of the menu.
 * `bus` -> bus, van, mini van, truck, camper, then the rest
 */
export function byLikeness<T extends { slug: BodyType }>(type: BodyType, types: readonly T[]): T[] {
  const order = [type, ...like[type]];
  const rank = ({ slug }: T) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return types.toSorted((a, b) => rank(a) - rank(b));
}

/** Nearest first, by what the vehicles are bought for. */
const like: Record<BodyType, readonly BodyType[]> = {
  suv: ['pickup', 'wagon', 'mini-van', 'hatchback'],
  sedan: ['hatchback', 'wagon', 'coupe', 'suv'],
  'mini-van': ['van', 'wagon', 'suv', 'bus'],
  hatchback: ['sedan', 'wagon', 'suv', 'coupe'],
  truck: ['pickup', 'van', 'machinery', 'bus'],
  bus: ['van', 'mini-van', 'truck', 'camper'],
  van: ['mini-van', 'bus', 'truck', 'camper'],
  coupe: ['convertible', 'sedan', 'hatchback'],
  'motor-cycle': ['other'],
  other: ['machinery', 'truck', 'van'],
  wagon: ['sedan', 'hatchback', 'suv', 'mini-van'],
  convertible: ['coupe', 'sedan'],
  pickup: ['truck', 'suv'],
  camper: ['van', 'mini-van', 'bus'],
  machinery: ['truck', 'other'],
};
