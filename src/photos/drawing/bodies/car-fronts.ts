// Vehicles with a bonnet, from the front.
import type { FrontBody } from '../front.ts';

export const sedan: FrontBody = {
  half: 80,
  roof: 72,
  roofHalf: 50,
  belt: 114,
  beltHalf: 68,
  brow: 7,
  nose: 136,
  bottom: 178,
  lamp: 'M40 141c12-1 24-5 33-11c4 2 5 6 4 12c-8 5-22 8-34 8c-3-2-4-6-3-9z',
  lens: [62, 142, 5],
  grille: 'M0 140h33c2 4 2 8-2 13c-10 1.5-20 2-31 2z',
  bars: 'M0 144.5h34M0 149.5h33',
  chrome: true,
  intake: 'M0 166h44c6 0 9 3 10 7h-54z',
  fog: [62, 166],
  plate: 157,
};

export const hatchback: FrontBody = {
  ...sedan,
  half: 80,
  roof: 62,
  roofHalf: 54,
  belt: 108,
  beltHalf: 70,
  nose: 134,
  lamp: 'M38 140c12-3 24-9 34-19c5 4 6 12 4 21c-9 5-21 7-33 7c-4-2-5-6-5-9z',
  lens: [62, 140, 6],
  grille: 'M0 139h31c2 3 1 6-2 9c-9 1.5-18 2-29 2z',
  bars: 'M0 144h30',
  intake: 'M0 157h46c4 5 6 10 6 15h-52z',
  fog: [64, 165],
  plate: 154,
};

export const wagon: FrontBody = {
  ...sedan,
  roof: 70,
  roofHalf: 52,
  behind: () => ['<path d="M-46 72l2-5h4v5M46 72l-2-5h-4v5" fill="#2a2e32"/>'],
};

export const coupe: FrontBody = {
  half: 88,
  roof: 84,
  roofHalf: 48,
  brow: 7,
  belt: 118,
  beltHalf: 70,
  nose: 140,
  bottom: 177,
  lamp: 'M46 146c14-3 26-8 36-14c3 3 3 7 1 12c-9 5-22 8-34 8c-3-1-4-3-3-6z',
  lens: [70, 142, 4.5],
  grille: 'M0 148h40c3 0 4 2 2 5l-8 16c-2 2-4 3-8 3h-26z',
  bars: 'M0 154h39M0 166h34',
  intake: 'M54 158h22c-1 6-4 11-9 13h-12c-2-4-3-9-1-13z',
  plate: 155,
};

export const convertible: FrontBody = {
  ...coupe,
  half: 84,
  roof: 90,
  roofHalf: 50,
  belt: 118,
  beltHalf: 66,
  brow: 2,
  open: true,
};

export const suv: FrontBody = {
  half: 80,
  roof: 44,
  roofHalf: 58,
  belt: 94,
  beltHalf: 72,
  brow: 8,
  nose: 118,
  bottom: 172,
  lamp: 'M44 122h25c4-1 7 1 7 5v11c0 4-2 5-5 5h-25c-3-1-4-3-4-6v-10c0-3 0-4 2-5z',
  lens: [61, 132.5, 7],
  grille: 'M0 122h36c3 0 4 2 3.5 5l-2 12c-.5 3-2 4-5 4h-32.5z',
  bars: 'M0 127.5h38M0 132.5h37.5M0 137.5h36.5M14 122v21',
  chrome: true,
  intake: 'M0 160h50l5 10h-55z',
  fog: [64, 158],
  plate: 147,
  behind: () => ['<path d="M-50 47l3-8h5v7M50 47l-3-8h-5v7" fill="#2a2e32"/>'],
  over: () => [
    '<path d="M-79.5 152h22l5 12h26l4 8h-41c-8 0-14-6-16-20zM79.5 152h-22l-5 12h-26l-4 8h41c8 0 14-6 16-20z" fill="#25282b" opacity=".92"/>',
    '<circle cx="-64" cy="158" r="3.2" fill="#e3eaee"/>',
    '<circle cx="64" cy="158" r="3.2" fill="#e3eaee"/>',
    '<path d="M-24 166h48l4 6h-56z" fill="#a3aaaf"/>',
  ],
};

export const pickup: FrontBody = {
  ...suv,
  behind: () => [],
  roof: 50,
  roofHalf: 54,
  belt: 98,
  beltHalf: 70,
  nose: 120,
  grille: 'M0 123h38v20h-38z',
  bars: 'M0 129.5h38M0 136.5h38',
};
