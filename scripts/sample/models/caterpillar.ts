// Caterpillar machines sold in Japan.
import type { Generation } from '../generation.ts';

export const caterpillarMachines: readonly Generation[] = [
  {
    model: '303CR',
    sold: '2000-01..2005-12',
    newYen: 4_200_000,
    seats: [1],
    mm: [4830, 1550, 2480],
    kg: [3180, 3420],
    variants: [['303CR', 1318, 'diesel', '', '', 'Mini excavator 3 t']],
  },
  {
    model: '303 CR',
    sold: '2020-04..2025-12',
    newYen: 5_200_000,
    seats: [1],
    mm: [4560, 1550, 2480],
    kg: [3030, 3540],
    variants: [['303CR', 1131, 'diesel', '', '', 'Mini excavator 3 t']],
  },
];
