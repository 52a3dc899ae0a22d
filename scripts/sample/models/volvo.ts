// Volvo cars sold in Japan.
import type { Generation } from '../generation.ts';

export const volvoSedans: readonly Generation[] = [
  {
    model: 'S40',
    sold: '2004-05..2012-03',
    newYen: 3_300_000,
    doors: 4,
    seats: [5],
    mm: [4470, 1770, 1450],
    kg: [1390, 1440],
    variants: [
      ['CBA-MB5244', 2434, 'petrol', '5AT', 'FWD', '2.4; 2.4i', { sold: '2004-05..2009-09' }],
      [
        'CBA-MB4204S',
        1998,
        'petrol',
        '6DCT',
        'FWD',
        '2.0e',
        { sold: '2009-09..2012-03', mm: [4480, 1770, 1450] },
      ],
    ],
  },
  {
    model: 'S60',
    sold: '2011-03..2019-10',
    newYen: 4_300_000,
    popularity: 2,
    doors: 4,
    seats: [5],
    mm: [4635, 1865, 1480],
    kg: [1540, 1580],
    variants: [
      ['DBA-FB4164T', 1595, 'petrol', '6DCT', 'FWD', 'DRIVe; T4; T4 SE', { sold: '2011-03..2015-06' }],
      [
        'LDA-FD4204T',
        1968,
        'diesel',
        '8AT',
        'FWD',
        'D4; D4 SE; D4 R-Design',
        { sold: '2015-07..2018-12', newYen: 4_700_000, kg: [1630, 1670] },
      ],
    ],
  },
];

export const volvoHatchbacks: readonly Generation[] = [
  {
    model: 'C30',
    sold: '2007-06..2013-06',
    newYen: 3_000_000,
    doors: 3,
    seats: [4],
    mm: [4250, 1780, 1430],
    kg: [1380, 1430],
    variants: [
      ['CBA-MB5244', 2434, 'petrol', '5AT', 'FWD', '2.4i Aktiv; 2.4i SE', { sold: '2007-06..2009-09' }],
      [
        'CBA-MB5254',
        2521,
        'petrol',
        '5AT',
        'FWD',
        'T5',
        { sold: '2007-06..2009-09', newYen: 3_950_000, kg: [1430, 1450] },
      ],
      [
        'CBA-MB4204S',
        1998,
        'petrol',
        '6DCT',
        'FWD',
        '2.0e Aktiv; 2.0e R-Design',
        { sold: '2009-09..2013-06', mm: [4265, 1780, 1430] },
      ],
    ],
  },
  {
    model: 'V40',
    sold: '2013-02..2019-10',
    newYen: 3_200_000,
    popularity: 3,
    doors: 5,
    seats: [5],
    mm: [4370, 1785, 1440],
    kg: [1430, 1480],
    variants: [
      ['DBA-MB4164T', 1595, 'petrol', '6DCT', 'FWD', 'T4; T4 SE', { sold: '2013-02..2015-07' }],
      [
        'DBA-MB4154T',
        1497,
        'petrol',
        '6AT',
        'FWD',
        'T3; T3 Kinetic; T3 Momentum',
        { sold: '2015-08..2019-10' },
      ],
      [
        'LDA-MD4204T',
        1968,
        'diesel',
        '8AT',
        'FWD',
        'D4; D4 SE; D4 Momentum; D4 R-Design',
        { sold: '2015-07..2019-10', newYen: 3_700_000, kg: [1510, 1550] },
      ],
    ],
  },
];
