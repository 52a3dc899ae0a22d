// Other European makes as they were sold in Japan.
import type { Generation } from '../generation.ts';

export const volkswagenHatchbacks: readonly Generation[] = [
  {
    model: 'Golf',
    sold: '2009-04..2013-05',
    newYen: 2_800_000,
    doors: 5,
    seats: [5],
    mm: [4210, 1790, 1485],
    kg: [1270, 1410],
    variants: [
      ['DBA-1KCBZ', 1197, 'petrol', '7DCT', 'FWD', 'TSI Trendline', { sold: '2010-08..2013-05' }],
      ['DBA-1KCAX', 1389, 'petrol', '7DCT', 'FWD', 'TSI Comfortline'],
      ['ABA-1KCCZ', 1984, 'petrol', '6DCT', 'FWD', 'GTI'],
    ],
  },
  {
    model: 'Golf',
    sold: '2013-06..2021-05',
    newYen: 2_900_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [4265, 1800, 1460],
    kg: [1240, 1390],
    variants: [
      [
        'DBA-AUCJZ',
        1197,
        'petrol',
        '7DCT',
        'FWD',
        'TSI Trendline; TSI Comfortline',
        { sold: '2013-06..2017-05' },
      ],
      ['ABA-AUCHH', 1984, 'petrol', '6DCT/6MT', 'FWD', 'GTI', { sold: '2013-09..2017-05' }],
    ],
  },
  {
    model: 'Polo',
    sold: '2009-10..2018-02',
    newYen: 2_200_000,
    doors: 5,
    seats: [5],
    mm: [3995, 1685, 1475],
    kg: [1100, 1130],
    variants: [
      [
        'DBA-6RCBZ',
        1197,
        'petrol',
        '7DCT',
        'FWD',
        'TSI Comfortline; TSI Highline',
        { sold: '2010-06..2014-08' },
      ],
    ],
  },
];

export const volkswagenMiniVans: readonly Generation[] = [
  {
    model: 'Golf Touran',
    sold: '2011-01..2015-12',
    newYen: 3_300_000,
    doors: 5,
    seats: [7],
    mm: [4405, 1795, 1670],
    kg: [1560, 1600],
    variants: [['DBA-1TCAV', 1389, 'petrol', '7DCT', 'FWD', 'TSI Comfortline; TSI Highline']],
  },
];

export const landRoverSuvs: readonly Generation[] = [
  {
    model: 'Discovery',
    sold: '2009-12..2016-12',
    newYen: 7_200_000,
    doors: 5,
    seats: [7],
    mm: [4850, 1920, 1890],
    kg: [2470, 2570],
    variants: [
      ['ABA-LA5N', 4999, 'petrol', '6AT', '4WD', '5.0 HSE', { sold: '2009-12..2013-10' }],
      ['ABA-LA3N', 2994, 'petrol', '8AT', '4WD', '3.0 HSE', { sold: '2013-11..2016-12' }],
    ],
  },
  {
    model: 'Range Rover Evoque',
    sold: '2012-03..2019-05',
    newYen: 5_200_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [4355, 1900, 1635],
    kg: [1760, 1790],
    variants: [['CBA-LV2A', 1998, 'petrol', '9AT', '4WD', 'Pure; Dynamic', { sold: '2013-12..2017-10' }]],
  },
];

export const jaguarSedans: readonly Generation[] = [
  {
    model: 'XF',
    sold: '2008-01..2015-08',
    newYen: 6_500_000,
    yearlyValue: 0.8,
    doors: 4,
    seats: [5],
    mm: [4975, 1875, 1460],
    kg: [1690, 1790],
    variants: [
      [
        'CBA-J05FA',
        2967,
        'petrol',
        '6AT',
        'RWD',
        '3.0 Luxury; 3.0 Premium Luxury',
        { sold: '2008-01..2011-10' },
      ],
      ['CBA-J05FB', 2994, 'petrol', '8AT', 'RWD', '3.0 S/C Luxury', { sold: '2012-12..2015-08' }],
    ],
  },
];

export const audiHatchbacks: readonly Generation[] = [
  {
    model: 'A1',
    sold: '2011-01..2018-11',
    newYen: 2_800_000,
    doors: 3,
    seats: [4],
    mm: [3970, 1740, 1440],
    kg: [1190, 1240],
    variants: [['DBA-8XCAX', 1389, 'petrol', '7DCT', 'FWD', '1.4 TFSI', { sold: '2011-01..2015-05' }]],
  },
  {
    model: 'A3 Sportback',
    sold: '2013-09..2020-12',
    newYen: 3_200_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [4325, 1785, 1435],
    kg: [1320, 1370],
    variants: [['DBA-8VCXS', 1394, 'petrol', '7DCT', 'FWD', '1.4 TFSI', { sold: '2013-09..2016-12' }]],
  },
];

export const audiCoupes: readonly Generation[] = [
  {
    model: 'TT Coupe',
    sold: '2006-10..2015-07',
    newYen: 4_700_000,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [4],
    mm: [4180, 1840, 1390],
    kg: [1300, 1430],
    variants: [
      ['ABA-8JBWA', 1984, 'petrol', '6DCT', 'FWD', '2.0 TFSI', { sold: '2006-10..2010-10' }],
      ['ABA-8JCESF', 1984, 'petrol', '6DCT', '4WD', '2.0 TFSI Quattro', { sold: '2010-10..2015-07' }],
    ],
  },
];

export const volvoSedans: readonly Generation[] = [
  {
    model: 'S60',
    sold: '2011-02..2019-06',
    newYen: 4_000_000,
    doors: 4,
    seats: [5],
    mm: [4635, 1865, 1480],
    kg: [1540, 1640],
    variants: [
      ['DBA-FB4164T', 1595, 'petrol', '6DCT', 'FWD', 'DRIVe; T4 SE', { sold: '2011-02..2014-01' }],
      ['LDA-FD4204T', 1968, 'diesel', '8AT', 'FWD', 'D4 SE', { sold: '2015-07..2018-12' }],
    ],
  },
];

export const volvoHatchbacks: readonly Generation[] = [
  {
    model: 'V40',
    sold: '2013-02..2019-12',
    newYen: 3_200_000,
    doors: 5,
    seats: [5],
    mm: [4370, 1785, 1440],
    kg: [1430, 1540],
    variants: [
      ['DBA-MB4164T', 1595, 'petrol', '6DCT', 'FWD', 'T4; T4 SE', { sold: '2013-02..2015-06' }],
      ['DBA-MB4154T', 1498, 'petrol', '6AT', 'FWD', 'T3 Kinetic; T3 Momentum', { sold: '2015-12..2019-12' }],
      ['LDA-MD4204T', 1968, 'diesel', '8AT', 'FWD', 'D4 SE; D4 Momentum', { sold: '2015-07..2019-12' }],
    ],
  },
  {
    model: 'C30',
    sold: '2007-04..2013-03',
    newYen: 3_000_000,
    doors: 3,
    seats: [4],
    mm: [4265, 1780, 1430],
    kg: [1330, 1430],
    variants: [
      ['CBA-MB4204S', 1998, 'petrol', '6DCT', 'FWD', '2.0e Aktiv; 2.0e SE', { sold: '2008-08..2013-03' }],
    ],
  },
];

export const peugeotHatchbacks: readonly Generation[] = [
  {
    model: '207',
    sold: '2007-03..2012-10',
    newYen: 2_500_000,
    doors: 5,
    seats: [5],
    mm: [4030, 1750, 1470],
    kg: [1250, 1290],
    variants: [
      ['ABA-A75FW', 1598, 'petrol', '4AT', 'FWD', 'Style; Cielo'],
      ['ABA-A75FY', 1598, 'petrol', '5MT', 'FWD', 'GTI', { doors: 3 }],
    ],
  },
  {
    model: '208',
    sold: '2012-11..2020-06',
    newYen: 2_300_000,
    popularity: 2,
    doors: 5,
    seats: [5],
    mm: [3975, 1740, 1470],
    kg: [1070, 1200],
    variants: [
      ['ABA-A9HM01', 1199, 'petrol', '5AMT', 'FWD', 'Premium; Allure', { sold: '2013-09..2016-05' }],
      ['ABA-A9C5F03', 1598, 'petrol', '6MT', 'FWD', 'GTi', { doors: 3, sold: '2013-07..2018-12' }],
    ],
  },
  {
    model: '308',
    sold: '2014-11..2022-03',
    newYen: 3_000_000,
    doors: 5,
    seats: [5],
    mm: [4260, 1805, 1470],
    kg: [1270, 1330],
    variants: [
      ['ABA-T9HN02', 1199, 'petrol', '6AT', 'FWD', 'Premium; Allure', { sold: '2014-11..2018-12' }],
      ['LDA-T9BH01', 1560, 'diesel', '6AT', 'FWD', 'Allure BlueHDi', { sold: '2016-07..2018-12' }],
    ],
  },
];

export const renaultHatchbacks: readonly Generation[] = [
  {
    model: 'Lutecia',
    sold: '2013-09..2020-10',
    newYen: 2_400_000,
    doors: 5,
    seats: [5],
    mm: [4095, 1750, 1445],
    kg: [1210, 1280],
    variants: [['ABA-RH5F1', 1197, 'petrol', '6DCT', 'FWD', 'Zen; Intens', { sold: '2013-09..2017-01' }]],
  },
];

export const renaultMiniVans: readonly Generation[] = [
  {
    model: 'Kangoo',
    sold: '2009-09..2021-06',
    newYen: 2_400_000,
    yearlyValue: 0.9,
    doors: 5,
    seats: [5],
    mm: [4280, 1830, 1810],
    kg: [1430, 1460],
    variants: [
      ['ABA-KWK4M', 1598, 'petrol', '5MT/4AT', 'FWD', 'Active; Zen', { sold: '2009-09..2016-06' }],
      ['ABA-KWH5F1', 1197, 'petrol', '6MT', 'FWD', 'Zen', { sold: '2014-05..2021-06' }],
    ],
  },
];

export const citroenHatchbacks: readonly Generation[] = [
  {
    model: 'C3',
    sold: '2010-05..2017-06',
    newYen: 2_200_000,
    doors: 5,
    seats: [5],
    mm: [3955, 1730, 1530],
    kg: [1140, 1210],
    variants: [
      ['ABA-A55F01', 1598, 'petrol', '4AT', 'FWD', 'Seduction; Exclusive', { sold: '2010-05..2013-09' }],
      ['ABA-A5HM01', 1199, 'petrol', '5AMT', 'FWD', 'Seduction', { sold: '2013-10..2016-06' }],
    ],
  },
  {
    model: 'C4',
    sold: '2011-07..2018-06',
    newYen: 2_700_000,
    doors: 5,
    seats: [5],
    mm: [4330, 1790, 1490],
    kg: [1330, 1430],
    variants: [['ABA-B7C5F02', 1598, 'petrol', '6AMT', 'FWD', 'Exclusive', { sold: '2011-07..2015-06' }]],
  },
];

export const fiatHatchbacks: readonly Generation[] = [
  {
    model: '500',
    sold: '2008-03..2024-05',
    newYen: 2_200_000,
    doors: 3,
    seats: [4],
    mm: [3545, 1625, 1515],
    kg: [990, 1050],
    variants: [
      ['ABA-31212', 1240, 'petrol', '5AMT', 'FWD', '1.2 Pop; 1.2 Lounge'],
      [
        'ABA-31209',
        875,
        'petrol',
        '5AMT',
        'FWD',
        'TwinAir Pop; TwinAir Lounge',
        { sold: '2011-03..2021-06' },
      ],
    ],
  },
];

export const alfaRomeoHatchbacks: readonly Generation[] = [
  {
    model: 'Giulietta',
    sold: '2012-02..2020-12',
    newYen: 3_300_000,
    yearlyValue: 0.8,
    doors: 5,
    seats: [5],
    mm: [4350, 1800, 1460],
    kg: [1400, 1440],
    variants: [['ABA-94014', 1368, 'petrol', '6DCT', 'FWD', 'Sprint; Sportiva']],
  },
  {
    model: 'MiTo',
    sold: '2009-05..2018-10',
    newYen: 2_800_000,
    yearlyValue: 0.8,
    doors: 3,
    seats: [4],
    mm: [4070, 1720, 1465],
    kg: [1220, 1260],
    variants: [
      ['ABA-955142', 1368, 'petrol', '6DCT', 'FWD', 'Sprint; Competizione', { sold: '2010-11..2016-06' }],
    ],
  },
];

export const porscheSuvs: readonly Generation[] = [
  {
    model: 'Cayenne',
    sold: '2010-05..2017-11',
    newYen: 9_000_000,
    steering: ['RHD', 'LHD'],
    doors: 5,
    seats: [5],
    mm: [4845, 1940, 1710],
    kg: [2030, 2170],
    variants: [['ABA-92AM5502', 3597, 'petrol', '8AT', '4WD', '3.6', { sold: '2010-05..2014-09' }]],
  },
];

export const porscheCoupes: readonly Generation[] = [
  {
    model: '911',
    sold: '2004-08..2011-11',
    newYen: 12_000_000,
    yearlyValue: 0.95,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [4],
    mm: [4460, 1810, 1310],
    kg: [1460, 1520],
    variants: [
      ['ABA-99705', 3824, 'petrol', '5AT/6MT', 'RWD', 'Carrera S', { sold: '2004-08..2008-06' }],
      ['ABA-997MA102', 3613, 'petrol', '7DCT/6MT', 'RWD', 'Carrera', { sold: '2008-07..2011-11' }],
    ],
  },
  {
    model: 'Cayman',
    sold: '2006-02..2012-11',
    newYen: 6_800_000,
    yearlyValue: 0.93,
    steering: ['RHD', 'LHD'],
    doors: 2,
    seats: [2],
    mm: [4350, 1800, 1305],
    kg: [1330, 1400],
    variants: [['ABA-98720', 2687, 'petrol', '5AT/5MT', 'RWD', 'Cayman', { sold: '2006-07..2009-02' }]],
  },
];
