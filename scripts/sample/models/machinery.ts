// Machinery that used-vehicle exporters carry beside vehicles: mini excavators, a wheel loader, tractors.
import type { Generation } from '../generation.ts';

const machine = { seats: [1] } as const;

export const yanmarMachinery: readonly Generation[] = [
  {
    ...machine,
    model: 'ViO30',
    sold: '2011-04..2020-12',
    newYen: 4_200_000,
    mm: [4750, 1550, 2480],
    kg: [2900, 3000],
    variants: [['ViO30-6', 1642, 'diesel', '', '', '']],
  },
  {
    ...machine,
    model: 'EF220',
    sold: '2008-01..2016-12',
    newYen: 2_300_000,
    mm: [2900, 1250, 1990],
    kg: [910, 940],
    variants: [['EF220', 1116, 'diesel', '9MT', '4WD', '']],
  },
];

export const komatsuMachinery: readonly Generation[] = [
  {
    ...machine,
    model: 'PC30MR',
    sold: '2009-01..2019-12',
    newYen: 4_300_000,
    mm: [4600, 1550, 2500],
    kg: [2950, 3150],
    variants: [['PC30MR-3', 1642, 'diesel', '', '', '']],
  },
  {
    ...machine,
    model: 'WA30',
    sold: '2005-01..2016-12',
    newYen: 4_600_000,
    mm: [3800, 1490, 2480],
    kg: [2600, 2700],
    variants: [['WA30-6', 1496, 'diesel', '', '4WD', '']],
  },
];

export const hitachiMachinery: readonly Generation[] = [
  {
    ...machine,
    model: 'ZX30U',
    sold: '2008-01..2018-12',
    newYen: 4_300_000,
    mm: [4650, 1550, 2490],
    kg: [2900, 3090],
    variants: [
      ['ZX30U-5', 1642, 'diesel', '', '', '', { sold: '2013-01..2018-12' }],
      ['ZX30U-3', 1496, 'diesel', '', '', '', { sold: '2008-01..2012-12' }],
    ],
  },
];

export const kubotaMachinery: readonly Generation[] = [
  {
    ...machine,
    model: 'RX-306',
    sold: '2012-01..2020-12',
    newYen: 4_100_000,
    mm: [4600, 1550, 2480],
    kg: [2900, 3000],
    variants: [['RX-306', 1498, 'diesel', '', '', '']],
  },
  {
    ...machine,
    model: 'L1-24',
    sold: '1990-01..1998-12',
    newYen: 1_900_000,
    mm: [2700, 1230, 1950],
    kg: [980, 1020],
    variants: [['L1-24', 1241, 'diesel', '8MT', '4WD', '']],
  },
];

export const caterpillarMachinery: readonly Generation[] = [
  {
    ...machine,
    model: '303C CR',
    sold: '2005-01..2014-12',
    newYen: 4_400_000,
    mm: [4850, 1550, 2500],
    kg: [3300, 3450],
    variants: [['303C CR', 1642, 'diesel', '', '', '']],
  },
];
