// American makes as they came to Japan; many with the wheel on the left.
import type { Generation } from '../generation.ts';

export const fordSuvs: readonly Generation[] = [
  {
    model: 'Explorer',
    sold: '2011-05..2016-09',
    newYen: 4_500_000,
    steering: ['LHD'],
    doors: 5,
    seats: [7],
    mm: [5020, 2000, 1820],
    kg: [2080, 2140],
    variants: [
      ['ABA-1FMHK8', 3495, 'petrol', '6AT', '4WD', 'XLT; Limited'],
      ['ABA-1FMHK9', 1998, 'petrol', '6AT', 'FWD', 'XLT EcoBoost', { sold: '2012-02..2015-10' }],
    ],
  },
];

export const fordHatchbacks: readonly Generation[] = [
  {
    model: 'Focus',
    sold: '2013-04..2016-09',
    newYen: 2_900_000,
    doors: 5,
    seats: [5],
    mm: [4370, 1810, 1480],
    kg: [1380, 1400],
    variants: [['ABA-MPBMGD', 1998, 'petrol', '6DCT', 'FWD', 'Sport']],
  },
  {
    model: 'Fiesta',
    sold: '2014-02..2016-09',
    newYen: 2_300_000,
    doors: 5,
    seats: [5],
    mm: [3995, 1720, 1475],
    kg: [1160, 1170],
    variants: [['ABA-WF0SFJ', 997, 'petrol', '6DCT', 'FWD', '1.0 EcoBoost']],
  },
];

export const chevroletHatchbacks: readonly Generation[] = [
  {
    model: 'Sonic',
    sold: '2011-11..2016-12',
    newYen: 1_980_000,
    yearlyValue: 0.8,
    doors: 5,
    seats: [5],
    mm: [4050, 1740, 1525],
    kg: [1230, 1240],
    variants: [['ABA-KL1T301', 1598, 'petrol', '6AT', 'FWD', 'LT; LTZ']],
  },
];

export const chryslerSedans: readonly Generation[] = [
  {
    model: '300',
    sold: '2012-12..2017-12',
    newYen: 4_000_000,
    yearlyValue: 0.82,
    doors: 4,
    seats: [5],
    mm: [5070, 1905, 1495],
    kg: [1820, 1910],
    variants: [['ABA-LX36', 3604, 'petrol', '8AT', 'RWD', 'Limited; Luxury; S']],
  },
  {
    model: '300C',
    sold: '2005-02..2011-12',
    newYen: 5_200_000,
    yearlyValue: 0.8,
    steering: ['LHD', 'RHD'],
    doors: 4,
    seats: [5],
    mm: [5020, 1890, 1490],
    kg: [1780, 1890],
    variants: [
      ['GH-LX35', 3518, 'petrol', '4AT', 'RWD', '3.5'],
      ['GH-LX57', 5654, 'petrol', '5AT', 'RWD', '5.7 HEMI'],
    ],
  },
];

export const chryslerHatchbacks: readonly Generation[] = [
  {
    model: 'PT Cruiser',
    sold: '2000-07..2010-09',
    newYen: 2_700_000,
    yearlyValue: 0.86,
    doors: 5,
    seats: [5],
    mm: [4290, 1705, 1600],
    kg: [1430, 1460],
    variants: [
      ['GH-PT2K20', 1995, 'petrol', '4AT', 'FWD', 'Classic; Limited', { sold: '2000-07..2005-08' }],
      ['GH-PT24', 2429, 'petrol', '4AT', 'FWD', 'Limited; Touring', { sold: '2005-09..2010-09' }],
    ],
  },
  {
    model: 'Ypsilon',
    sold: '2012-12..2016-06',
    newYen: 2_350_000,
    doors: 5,
    seats: [5],
    mm: [3835, 1675, 1520],
    kg: [1080, 1090],
    variants: [['ABA-84609', 875, 'petrol', '5AMT', 'FWD', 'Gold; Platinum']],
  },
];

export const jeepSuvs: readonly Generation[] = [
  {
    model: 'Wrangler Unlimited',
    sold: '2007-03..2018-10',
    newYen: 4_000_000,
    yearlyValue: 0.94,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [4705, 1880, 1845],
    kg: [1960, 2030],
    variants: [
      ['ABA-JK38L', 3782, 'petrol', '4AT', '4WD', 'Sport; Sahara', { sold: '2007-03..2011-11' }],
      ['ABA-JK36L', 3604, 'petrol', '5AT', '4WD', 'Sport; Sahara', { sold: '2011-12..2018-10' }],
    ],
  },
  {
    model: 'Grand Cherokee',
    sold: '2011-03..2022-02',
    newYen: 4_800_000,
    doors: 5,
    seats: [5],
    mm: [4835, 1935, 1785],
    kg: [2100, 2190],
    variants: [
      ['ABA-WK36TA', 3604, 'petrol', '8AT', '4WD', 'Laredo; Limited', { sold: '2013-11..2020-12' }],
      ['ABA-WK36A', 3604, 'petrol', '5AT', '4WD', 'Laredo; Limited', { sold: '2011-03..2013-10' }],
    ],
  },
  {
    model: 'Compass',
    sold: '2017-12..',
    newYen: 4_000_000,
    doors: 5,
    seats: [5],
    mm: [4400, 1810, 1640],
    kg: [1430, 1600],
    variants: [
      ['ABA-M624', 2359, 'petrol', '6AT', 'FWD', 'Sport; Longitude', { sold: '2017-12..2021-05' }],
      ['3BA-M624', 2359, 'petrol', '9AT', '4WD', 'Limited', { sold: '2021-06..' }],
    ],
  },
];
