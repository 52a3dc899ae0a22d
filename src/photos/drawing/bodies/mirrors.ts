// Door mirrors, as seen from the side.
import { darker, lighter } from '../tint.ts';

/** A painted mirror; x and y are the foot of it. */
export function mirror(x: number, y: number, base: string): string {
  return `<path d="M${x} ${y}c-1-5 1-8 6-8.5h3c2 0 3 1.5 3 3.5c0 3-1.5 5-4 5z" fill="${lighter(base, 0.1)}" stroke="${darker(base, 0.6)}" stroke-width=".6"/><path d="M${x + 1} ${y - 5}c1-2.5 3-3 5-3.2h3" fill="none" stroke="#fff" stroke-width=".9" opacity=".6"/>`;
}

/** A tall black mirror on two arms, as trucks have; x and y are the middle of its left edge. */
export function tallMirror(x: number, y: number): string {
  return `<path d="M${x + 6} ${y - 10}l6-2M${x + 6} ${y + 10}l6 2" stroke="#1b1e21" stroke-width="1.4"/><rect x="${x}" y="${y - 12}" width="7" height="24" rx="2.5" fill="#1e2225"/><rect x="${x + 1}" y="${y - 11}" width="2" height="21" rx="1" fill="#6f777d"/>`;
}
