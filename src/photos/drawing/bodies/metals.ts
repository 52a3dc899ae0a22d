// Gradients that the drawings of machines share.
import { darker, downwards, lighter, gradient } from '../tint.ts';

/** Paint between two heights, lit from above. */
export function paintFrom(id: string, base: string, top: number, bottom: number): string {
  return gradient(
    id,
    [0, top, 0, bottom],
    [
      [0, lighter(base, 0.55)],
      [0.3, lighter(base, 0.16)],
      [0.62, base],
      [1, darker(base, 0.4)],
    ],
  );
}

export const polished = downwards('polished', [
  [0, '#f2f4f5'],
  [0.35, '#aab1b6'],
  [0.6, '#6c7379'],
  [1, '#c2c8cc'],
]);

export const cast = downwards('cast', [
  [0, '#6a7177'],
  [1, '#25292c'],
]);

export const lampGlass = downwards('lamp', [
  [0, '#fff'],
  [0.6, '#cbd5dc'],
  [1, '#87939c'],
]);
