// Chrysler cars sold in Japan.
import type { Generation } from '../generation.ts';

export const chryslerSedans: readonly Generation[] = [
  {
    model: '300C',
    sold: '2005-02..2006-12',
    newYen: 5_000_000,
    steering: ['LHD'],
    doors: 4,
    seats: [5],
    mm: [5020, 1890, 1490],
    kg: [1810, 1880],
    variants: [
      ['GH-LX35', 3518, 'petrol', '4AT', 'RWD', '3.5', { sold: '2005-02..2006-12' }],
      ['GH-LX57', 5654, 'petrol', '5AT', 'RWD', '5.7 HEMI', { sold: '2005-02..2006-12', newYen: 6_000_000 }],
    ],
  },
  {
    model: '300C',
    sold: '2006-06..2011-12',
    newYen: 5_000_000,
    doors: 4,
    seats: [5],
    mm: [5020, 1890, 1490],
    kg: [1810, 1880],
    variants: [
      ['ABA-LE35T', 3518, 'petrol', '5AT', 'RWD', '3.5'],
      ['ABA-LE57T', 5654, 'petrol', '5AT', 'RWD', '5.7 HEMI', { newYen: 6_200_000 }],
    ],
  },
  {
    model: '300',
    sold: '2012-12..2017-12',
    newYen: 4_300_000,
    doors: 4,
    seats: [5],
    mm: [5070, 1905, 1495],
    kg: [1870, 1900],
    variants: [['ABA-LX36', 3604, 'petrol', '8AT', 'RWD', 'Limited; Luxury; 300S']],
  },
];

export const chryslerHatchbacks: readonly Generation[] = [
  {
    model: 'PT Cruiser',
    sold: '2000-07..2010-08',
    newYen: 2_700_000,
    doors: 5,
    seats: [5],
    mm: [4290, 1705, 1600],
    kg: [1440, 1490],
    variants: [
      ['GF-PT2K20', 1995, 'petrol', '4AT', 'FWD', 'Classic; Touring; Limited', { sold: '2000-07..2005-10' }],
      ['ABA-PT24', 2429, 'petrol', '4AT', 'FWD', 'Classic; Touring; Limited', { sold: '2005-11..2010-08' }],
    ],
  },
  {
    model: 'Ypsilon',
    sold: '2012-12..2014-12',
    newYen: 2_350_000,
    doors: 5,
    seats: [4],
    mm: [3835, 1675, 1520],
    kg: [1090, 1090],
    variants: [['ABA-84609', 875, 'petrol', '5AMT', 'FWD', 'Gold; Platinum']],
  },
];
