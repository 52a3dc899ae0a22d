// Arithmetic on colours written `#rrggbb`, and the gradients made of them.

/** The colour a share of the way from one to another; 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const other = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + (other[at]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const lighter = (colour: string, share: number): string => mix(colour, '#ffffff', share);
export const darker = (colour: string, share: number): string => mix(colour, '#05070a', share);

/** Dark paint shows what it reflects more than itself. */
export function isDark(colour: string): boolean {
  return channels(colour)[1]! < 0x60;
}

/** Red, green and blue from 0 to 255. */
export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/**
 * A straight gradient, in the units of the picture.
 * @param line x1, y1, x2, y2
 * @param stops offset from 0 to 1, colour, and how opaque it is (1 if left out)
 */
export function gradient(id: string, line: readonly number[], stops: readonly Stop[]): string {
  const [x1, y1, x2, y2] = line;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`;
}

/** A gradient from the top of whatever it fills to its bottom. */
export function downwards(id: string, stops: readonly Stop[]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopsOf(stops)}</linearGradient>`;
}

/** A gradient from the middle of whatever it fills to its edge. */
export function outwards(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`;
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${Math.round(offset * 1000) / 1000}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');
}

export type Stop = readonly [offset: number, colour: string, opacity?: number];
