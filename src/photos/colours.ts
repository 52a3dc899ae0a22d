// A small closed set of colours: what a photo's box is filled with until the photo arrives (a class, because
// the site allows no style attributes), and what a sample photo is painted with.

/** Each class with the colour that stands for it, as `#rrggbb`. */
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

export type ColourClass = keyof typeof colourClasses;
