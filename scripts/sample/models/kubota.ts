// Kubota machines sold in Japan.
import type { Generation } from '../generation.ts';

export const kubotaMachines: readonly Generation[] = [
  {
    model: 'U17',
    sold: '2007-01..2018-12',
    newYen: 2_800_000,
    seats: [1],
    mm: [3545, 990, 2340],
    kg: [1650, 1720],
    variants: [['U17-3', 898, 'diesel', '', '', 'Mini excavator 1.7 t']],
  },
  {
    model: 'U25',
    sold: '2005-01..2014-12',
    newYen: 3_600_000,
    seats: [1],
    mm: [4100, 1500, 2430],
    kg: [2480, 2600],
    variants: [['U25-3', 1123, 'diesel', '', '', 'Mini excavator 2.5 t']],
  },
];
