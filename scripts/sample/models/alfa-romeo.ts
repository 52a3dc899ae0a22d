// Alfa Romeo cars sold in Japan.
import type { Generation } from '../generation.ts';

export const alfaRomeoHatchbacks: readonly Generation[] = [
  {
    model: '147',
    sold: '2001-10..2010-08',
    newYen: 2_900_000,
    doors: 5,
    seats: [5],
    mm: [4170, 1730, 1450],
    kg: [1300, 1320],
    variants: [
      ['GH-937AB', 1969, 'petrol', '5AMT/5MT', 'FWD', '2.0 Twin Spark', { sold: '2001-10..2005-12' }],
    ],
  },
  {
    model: 'MiTo',
    sold: '2009-05..2010-10',
    newYen: 2_850_000,
    doors: 3,
    seats: [4],
    mm: [4070, 1720, 1475],
    kg: [1220, 1260],
    variants: [['ABA-955141', 1368, 'petrol', '6MT', 'FWD', '1.4 Turbo Sport']],
  },
  {
    model: 'Giulietta',
    sold: '2012-02..2020-12',
    newYen: 3_500_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [4350, 1800, 1460],
    kg: [1400, 1430],
    variants: [['ABA-940141', 1368, 'petrol', '6DCT', 'FWD', 'Sprint; Competizione; Super']],
  },
];
