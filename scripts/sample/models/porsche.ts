// Porsche cars sold in Japan.
import type { Generation } from '../generation.ts';

export const porscheSuvs: readonly Generation[] = [
  {
    model: 'Cayenne',
    sold: '2007-02..2010-04',
    newYen: 6_600_000,
    steering: ['RHD', 'LHD'],
    doors: 5,
    seats: [5],
    mm: [4810, 1930, 1710],
    kg: [2210, 2260],
    variants: [['ABA-9PAM5501', 3598, 'petrol', '6AT', '4WD', 'Cayenne']],
  },
  {
    model: 'Macan',
    sold: '2014-02..2018-12',
    newYen: 6_700_000,
    yearlyValue: 0.91,
    popularity: 2,
    steering: ['RHD', 'RHD', 'LHD'],
    doors: 5,
    seats: [5],
    mm: [4680, 1925, 1625],
    kg: [1830, 1870],
    variants: [
      ['ABA-95BCNC', 1984, 'petrol', '7DCT', '4WD', 'Macan'],
      ['ABA-95BCTM', 2997, 'petrol', '7DCT', '4WD', 'Macan S', { newYen: 7_600_000, kg: [1920, 1940] }],
    ],
  },
];

export const porscheCoupes: readonly Generation[] = [
  {
    model: '911',
    sold: '2004-08..2008-06',
    newYen: 11_500_000,
    yearlyValue: 0.94,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [4],
    mm: [4425, 1810, 1310],
    kg: [1420, 1500],
    variants: [
      ['ABA-99705', 3595, 'petrol', '5AT/6MT', 'RWD', 'Carrera'],
      ['ABA-99706', 3824, 'petrol', '5AT/6MT', 'RWD', 'Carrera S', { newYen: 13_200_000 }],
    ],
  },
  {
    model: '911',
    sold: '2011-11..2015-09',
    newYen: 12_500_000,
    yearlyValue: 0.94,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [4],
    mm: [4500, 1810, 1305],
    kg: [1430, 1490],
    variants: [
      ['ABA-991MA104', 3436, 'petrol', '7DCT/7MT', 'RWD', 'Carrera'],
      ['ABA-991MA103', 3799, 'petrol', '7DCT/7MT', 'RWD', 'Carrera S', { newYen: 15_200_000 }],
    ],
  },
  {
    model: 'Cayman',
    sold: '2012-12..2016-06',
    newYen: 6_500_000,
    yearlyValue: 0.93,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [2],
    mm: [4380, 1800, 1295],
    kg: [1340, 1400],
    variants: [
      ['ABA-981MA122', 2706, 'petrol', '7DCT/6MT', 'RWD', 'Cayman'],
      ['ABA-981MA123', 3436, 'petrol', '7DCT/6MT', 'RWD', 'Cayman S', { newYen: 8_200_000 }],
    ],
  },
];
