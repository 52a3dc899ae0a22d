// Land Rover cars sold in Japan.
import type { Generation } from '../generation.ts';

export const landRoverSuvs: readonly Generation[] = [
  {
    model: 'Range Rover Evoque',
    sold: '2012-03..2019-05',
    newYen: 5_600_000,
    doors: 5,
    seats: [5],
    mm: [4355, 1900, 1660],
    kg: [1730, 1790],
    variants: [
      ['CBA-LV2A', 1998, 'petrol', '6AT', '4WD', 'Pure; Prestige; Dynamic', { sold: '2012-03..2013-11' }],
      [
        'CBA-LV2A',
        1998,
        'petrol',
        '9AT',
        '4WD',
        'Pure; Prestige; Dynamic; HSE',
        { sold: '2013-12..2017-11' },
      ],
    ],
  },
  {
    model: 'Discovery Sport',
    sold: '2014-11..2019-10',
    newYen: 5_500_000,
    doors: 5,
    seats: [5, 7],
    mm: [4610, 1895, 1725],
    kg: [1840, 1980],
    variants: [
      ['CBA-LC2A', 1998, 'petrol', '9AT', '4WD', 'SE; HSE; HSE Luxury', { sold: '2014-11..2017-10' }],
      ['LDA-LC2NB', 1999, 'diesel', '9AT', '4WD', 'SE; HSE', { sold: '2016-12..2019-10', kg: [1920, 2020] }],
    ],
  },
  {
    model: 'Discovery 3',
    sold: '2005-05..2009-11',
    newYen: 6_300_000,
    doors: 5,
    seats: [7],
    mm: [4850, 1920, 1890],
    kg: [2430, 2520],
    variants: [
      ['ABA-LA40A', 4009, 'petrol', '6AT', '4WD', 'S; SE'],
      ['ABA-LA44', 4393, 'petrol', '6AT', '4WD', 'HSE', { newYen: 7_300_000, kg: [2500, 2550] }],
    ],
  },
];
