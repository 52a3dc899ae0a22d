// Jaguar cars sold in Japan.
import type { Generation } from '../generation.ts';

export const jaguarSedans: readonly Generation[] = [
  {
    model: 'X-Type',
    sold: '2001-09..2009-12',
    newYen: 4_700_000,
    doors: 4,
    seats: [5],
    mm: [4685, 1790, 1420],
    kg: [1510, 1620],
    variants: [
      [
        'GH-J51YA',
        2099,
        'petrol',
        '5AT',
        'FWD',
        '2.0 V6; 2.0 V6 SE',
        { sold: '2002-04..2005-12', newYen: 3_900_000, kg: [1490, 1510] },
      ],
      [
        'GH-J51XA',
        2494,
        'petrol',
        '5AT',
        '4WD',
        '2.5 V6; 2.5 V6 SE',
        { sold: '2001-09..2005-12', kg: [1600, 1620] },
      ],
    ],
  },
  {
    model: 'XE',
    sold: '2015-06..2019-06',
    newYen: 5_200_000,
    doors: 4,
    seats: [5],
    mm: [4680, 1850, 1415],
    kg: [1640, 1680],
    variants: [
      [
        'DBA-JA2GA',
        1998,
        'petrol',
        '8AT',
        'RWD',
        '2.0 Pure; 2.0 Prestige; 2.0 R-Sport',
        { sold: '2015-06..2017-06', kg: [1630, 1640] },
      ],
      [
        'LDA-JA2NA',
        1999,
        'diesel',
        '8AT',
        'RWD',
        '20d Pure; 20d Prestige; 20d R-Sport',
        { sold: '2015-10..2019-06' },
      ],
    ],
  },
];
