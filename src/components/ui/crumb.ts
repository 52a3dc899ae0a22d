import { home } from '../../catalogue/addresses.ts';

/** The steps of a trail, from home on. */
export function trailFrom(homeName: string, trail: readonly Crumb[]): Crumb[] {
  return [{ name: homeName, address: home }, ...trail];
}

/** One step of the way back; the page itself has no address. */
export type Crumb = { name: string; address?: string };
