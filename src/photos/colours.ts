// A small closed set of colours: what a photo's box is filled with until the photo arrives (a class, because
// the site allows no style attributes), and what a sample photo is painted with.
import { channels } from './drawing/tint.ts';

/** Each class with the colour that stands for it, as `#rrggbb`; src/styles/photos.css gives it to boxes. */
export const colourClasses = {
  white: '#eef0f1',
  silver: '#b9bfc4',
  grey: '#767d84',
  black: '#23272b',
  red: '#a8242c',
  orange: '#d5701f',
  yellow: '#e0b528',
  green: '#2f6b4b',
  blue: '#2a5591',
  purple: '#5d437f',
  brown: '#66493a',
  beige: '#cfc0a2',
} as const;

/** Words of exterior colours, and the class each belongs to. */
const paints = new Map<string, ColourClass>([
  ...(Object.keys(colourClasses) as ColourClass[]).map((name) => [name, name] as const),
  ['pearl', 'white'],
  ['ivory', 'beige'],
  ['cream', 'beige'],
  ['champagne', 'beige'],
  ['gold', 'beige'],
  ['gray', 'grey'],
  ['gun', 'grey'],
  ['gunmetal', 'grey'],
  ['graphite', 'grey'],
  ['titanium', 'silver'],
  ['wine', 'red'],
  ['maroon', 'red'],
  ['burgundy', 'red'],
  ['pink', 'red'],
  ['navy', 'blue'],
  ['turquoise', 'blue'],
  ['violet', 'purple'],
  ['bronze', 'brown'],
  ['copper', 'brown'],
]);

/**
 * The class that an exterior colour belongs to: the last word that names one, because the words before it
 * describe it; of two tones the first. `Pearl White` -> white, `Silver / Black` -> silver.
 * @returns silver, the commonest of the rest, where no word is known
 */
export function paintOf(exteriorColour = ''): ColourClass {
  const [first = ''] = exteriorColour.toLowerCase().split(/[/,&+]| and /);
  const known = first.split(/[^a-z]+/).map((word) => paints.get(word));
  return known.findLast((paint) => paint !== undefined) ?? 'silver';
}

/** The class nearest to a colour as the eye sees it. @param colour red, green and blue from 0 to 255 */
export function nearestClass(colour: readonly number[]): ColourClass {
  const seen = oklab(colour);
  const distances = classes.map(({ name, seen: own }) => ({
    name,
    distance: Math.hypot(...own.map((value, at) => value - seen[at]!)),
  }));
  return distances.reduce((nearest, each) => (each.distance < nearest.distance ? each : nearest)).name;
}

const classes = (Object.entries(colourClasses) as [ColourClass, string][]).map(([name, colour]) => ({
  name,
  seen: oklab(channels(colour)),
}));

/** Lightness and two axes of colour in which equal distances look equal (Björn Ottosson, 2020). */
function oklab(colour: readonly number[]): number[] {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

export type ColourClass = keyof typeof colourClasses;
