// Citroën cars sold in Japan.
import type { Generation } from '../generation.ts';

export const citroenHatchbacks: readonly Generation[] = [
  {
    model: 'C4',
    sold: '2005-10..2008-12',
    newYen: 2_600_000,
    doors: 5,
    seats: [5],
    mm: [4275, 1775, 1480],
    kg: [1320, 1350],
    variants: [
      [
        'ABA-B5NFU',
        1587,
        'petrol',
        '4AT',
        'FWD',
        '1.6',
        { sold: '2006-01..2008-12', newYen: 2_450_000, kg: [1300, 1320] },
      ],
      [
        'ABA-B5RFJ',
        1997,
        'petrol',
        '4AT',
        'FWD',
        '2.0; 2.0 Exclusive',
        { sold: '2005-10..2008-12', newYen: 2_950_000 },
      ],
    ],
  },
  {
    model: 'C3',
    sold: '2013-10..2017-07',
    newYen: 2_150_000,
    doors: 5,
    seats: [5],
    mm: [3955, 1730, 1530],
    kg: [1090, 1130],
    variants: [
      ['ABA-A5HM01', 1199, 'petrol', '5AMT', 'FWD', 'Seduction; Exclusive', { sold: '2013-10..2017-07' }],
    ],
  },
  {
    model: 'C3',
    sold: '2017-07..2020-06',
    newYen: 2_350_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [3995, 1750, 1495],
    kg: [1160, 1180],
    variants: [['ABA-B6HN01', 1199, 'petrol', '6AT', 'FWD', 'Feel; Shine']],
  },
];
