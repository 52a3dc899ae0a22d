// Ford cars sold in Japan.
import type { Generation } from '../generation.ts';

export const fordSuvs: readonly Generation[] = [
  {
    model: 'Escape',
    sold: '2006-06..2010-12',
    newYen: 2_700_000,
    doors: 5,
    seats: [5],
    mm: [4480, 1845, 1770],
    kg: [1560, 1600],
    variants: [['CBA-EP3WF', 2260, 'petrol', '4AT', '4WD', 'XLT; Limited']],
  },
  {
    model: 'Explorer',
    sold: '2011-05..2015-10',
    newYen: 4_700_000,
    popularity: 2,
    steering: ['LHD'],
    doors: 5,
    seats: [7],
    mm: [5020, 2000, 1805],
    kg: [2130, 2180],
    variants: [
      ['ABA-1FMHK8', 3495, 'petrol', '6AT', '4WD', 'XLT; Limited'],
      [
        'ABA-1FMHK9',
        1998,
        'petrol',
        '6AT',
        'FWD',
        'XLT EcoBoost',
        { sold: '2012-02..2015-10', kg: [2010, 2050] },
      ],
    ],
  },
];

export const fordHatchbacks: readonly Generation[] = [
  {
    model: 'Fiesta',
    sold: '2014-02..2016-09',
    newYen: 2_290_000,
    doors: 5,
    seats: [5],
    mm: [3995, 1720, 1475],
    kg: [1160, 1160],
    variants: [['ABA-WF0SFJ', 997, 'petrol', '6DCT', 'FWD', '1.0 EcoBoost']],
  },
  {
    model: 'Focus',
    sold: '2013-04..2015-10',
    newYen: 2_930_000,
    doors: 5,
    seats: [5],
    mm: [4370, 1810, 1480],
    kg: [1380, 1380],
    variants: [['ABA-MPBMGD', 1998, 'petrol', '6DCT', 'FWD', 'Sport']],
  },
];
