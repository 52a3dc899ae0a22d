// Hitachi machines sold in Japan.
import type { Generation } from '../generation.ts';

export const hitachiMachines: readonly Generation[] = [
  {
    model: 'ZX50U',
    sold: '2004-10..2008-12',
    newYen: 5_400_000,
    seats: [1],
    mm: [5520, 2000, 2530],
    kg: [4710, 4860],
    variants: [['ZX50U-2', 2189, 'diesel', '', '', 'Mini excavator 5 t']],
  },
  {
    model: 'ZX55U',
    sold: '2013-09..2022-12',
    newYen: 6_500_000,
    seats: [1],
    mm: [5570, 2000, 2540],
    kg: [4850, 5130],
    variants: [['ZX55U-5A', 2189, 'diesel', '', '', 'Mini excavator 5 t']],
  },
];
