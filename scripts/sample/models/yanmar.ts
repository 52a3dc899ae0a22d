// Yanmar machines sold in Japan.
import type { Generation } from '../generation.ts';

export const yanmarMachines: readonly Generation[] = [
  {
    model: 'ViO17',
    sold: '2009-01..2020-12',
    newYen: 2_900_000,
    seats: [1],
    mm: [3540, 950, 2380],
    kg: [1690, 1770],
    variants: [['ViO17', 854, 'diesel', '', '', 'Mini excavator 1.7 t']],
  },
  {
    model: 'ViO30',
    sold: '2004-01..2008-12',
    newYen: 4_000_000,
    seats: [1],
    mm: [4430, 1550, 2470],
    kg: [2920, 3070],
    variants: [['ViO30-3', 1642, 'diesel', '', '', 'Mini excavator 3 t']],
  },
];
