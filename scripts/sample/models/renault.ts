// Renault cars sold in Japan.
import type { Generation } from '../generation.ts';

export const renaultMinivans: readonly Generation[] = [
  {
    model: 'Kangoo',
    sold: '2009-09..2021-12',
    newYen: 2_400_000,
    popularity: 3,
    doors: 5,
    seats: [5],
    mm: [4215, 1830, 1830],
    kg: [1410, 1460],
    variants: [
      ['ABA-KWK4M', 1598, 'petrol', '4AT/5MT', 'FWD', '1.6; Authentique; Zen', { sold: '2009-09..2016-07' }],
      [
        'ABA-KWH5F',
        1197,
        'petrol',
        '6MT',
        'FWD',
        'Zen',
        { sold: '2014-05..2020-12', mm: [4280, 1830, 1810] },
      ],
      [
        'ABA-KWH5F',
        1197,
        'petrol',
        '6DCT',
        'FWD',
        'Zen',
        { sold: '2016-07..2020-12', newYen: 2_600_000, mm: [4280, 1830, 1810] },
      ],
    ],
  },
  {
    model: 'Kangoo',
    sold: '2023-03..',
    newYen: 4_100_000,
    doors: 5,
    seats: [5],
    mm: [4490, 1860, 1810],
    kg: [1560, 1570],
    variants: [
      ['5BA-KFKH5H', 1333, 'petrol', '7DCT', 'FWD', 'Zen; Creatif; Intens'],
      [
        '3DA-KFKK9K',
        1460,
        'diesel',
        '7DCT',
        'FWD',
        'Zen; Creatif; Intens',
        { newYen: 4_300_000, kg: [1640, 1650] },
      ],
    ],
  },
];

export const renaultHatchbacks: readonly Generation[] = [
  {
    model: 'Lutecia',
    sold: '2013-09..2020-10',
    newYen: 2_350_000,
    doors: 5,
    seats: [5],
    mm: [4095, 1750, 1445],
    kg: [1190, 1220],
    variants: [
      ['ABA-RH5F', 1197, 'petrol', '6DCT', 'FWD', 'Expression; Zen; Intens', { sold: '2013-09..2017-02' }],
      [
        'ABA-RM5M',
        1618,
        'petrol',
        '6DCT',
        'FWD',
        'R.S. Chassis Sport; R.S. Chassis Cup',
        { sold: '2013-11..2017-02', newYen: 3_150_000, mm: [4105, 1750, 1435], kg: [1280, 1290] },
      ],
    ],
  },
  {
    model: 'Twingo',
    sold: '2016-09..2019-08',
    newYen: 1_890_000,
    doors: 5,
    seats: [4],
    mm: [3620, 1650, 1545],
    kg: [1010, 1030],
    variants: [['DBA-AHH4B', 897, 'petrol', '6DCT', 'RWD', 'Zen; Intens']],
  },
];
