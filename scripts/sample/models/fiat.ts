// Fiat cars sold in Japan.
import type { Generation } from '../generation.ts';

export const fiatHatchbacks: readonly Generation[] = [
  {
    model: '500',
    sold: '2008-03..2024-05',
    newYen: 2_250_000,
    popularity: 4,
    doors: 3,
    seats: [4],
    mm: [3545, 1625, 1515],
    kg: [990, 1040],
    variants: [
      ['ABA-31212', 1240, 'petrol', '5AMT', 'FWD', '1.2 Pop; 1.2 Lounge', { sold: '2008-03..2019-09' }],
      [
        'ABA-31209',
        875,
        'petrol',
        '5AMT/5MT',
        'FWD',
        'TwinAir Pop; TwinAir Lounge',
        { sold: '2011-03..2019-09', newYen: 2_500_000, mm: [3570, 1625, 1515] },
      ],
      [
        '3BA-31212',
        1240,
        'petrol',
        '5AMT',
        'FWD',
        '1.2 Cult; 1.2 Pop',
        { sold: '2019-09..2024-05', mm: [3570, 1625, 1515] },
      ],
    ],
  },
  {
    model: 'Panda',
    sold: '2013-06..2021-12',
    newYen: 2_150_000,
    doors: 5,
    seats: [5],
    mm: [3655, 1645, 1550],
    kg: [1070, 1070],
    variants: [['ABA-13909', 875, 'petrol', '5AMT', 'FWD', 'Easy']],
  },
  {
    model: '500e',
    sold: '2022-06..',
    newYen: 5_300_000,
    yearlyValue: 0.82,
    popularity: 0.5,
    doors: 3,
    seats: [4],
    mm: [3630, 1685, 1530],
    kg: [1320, 1330],
    variants: [['ZAA-FA1', 0, 'electric', 'AT', 'FWD', 'Pop; Icon']],
  },
];
