// Older Toyota sports cars sold in Japan; the 86, GR86 and Supra stand in toyota-sedans.ts.
import type { Generation } from '../generation.ts';

export const toyotaOlderCoupes: readonly Generation[] = [
  {
    model: 'Celica',
    sold: '1999-09..2006-04',
    newYen: 2_300_000,
    yearlyValue: 0.93,
    popularity: 0.6,
    doors: 3,
    seats: [4],
    mm: [4335, 1735, 1305],
    kg: [1090, 1150],
    variants: [
      ['GH-ZZT230', 1794, 'petrol', '4AT/5MT', 'FWD', 'SS-I', { sold: '1999-09..2002-08' }],
      [
        'TA-ZZT231',
        1795,
        'petrol',
        '6MT/4AT',
        'FWD',
        'SS-II; SS-II Super Strut Package',
        { sold: '2000-08..2004-04' },
      ],
    ],
  },
  {
    model: 'MR-S',
    sold: '1999-10..2007-07',
    newYen: 2_200_000,
    yearlyValue: 0.94,
    popularity: 0.8,
    doors: 2,
    seats: [2],
    mm: [3885, 1695, 1235],
    kg: [970, 1000],
    variants: [
      [
        'GH-ZZW30',
        1794,
        'petrol',
        '5MT',
        'RWD',
        'B Edition; Standard; S Edition',
        { sold: '1999-10..2002-08' },
      ],
      [
        'TA-ZZW30',
        1794,
        'petrol',
        '6MT/6AMT',
        'RWD',
        'B Edition; S Edition; V Edition',
        { sold: '2002-08..2007-07' },
      ],
    ],
  },
];
