// Komatsu machines sold in Japan.
import type { Generation } from '../generation.ts';

export const komatsuMachines: readonly Generation[] = [
  {
    model: 'PC30MR',
    sold: '2007-09..2015-12',
    newYen: 4_300_000,
    seats: [1],
    mm: [4545, 1550, 2510],
    kg: [2910, 3060],
    variants: [['PC30MR-3', 1642, 'diesel', '', '', 'Mini excavator 3 t']],
  },
  {
    model: 'PC78US',
    sold: '1999-10..2008-12',
    newYen: 8_500_000,
    seats: [1],
    mm: [6220, 2330, 2730],
    kg: [6700, 7050],
    variants: [['PC78US-6', 3260, 'diesel', '', '', 'Hydraulic excavator 7 t']],
  },
];
