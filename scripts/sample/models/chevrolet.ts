// Chevrolet cars sold in Japan; these were built by Suzuki there.
import type { Generation } from '../generation.ts';

export const chevroletHatchbacks: readonly Generation[] = [
  {
    model: 'Cruze',
    sold: '2001-11..2008-07',
    newYen: 1_350_000,
    doors: 5,
    seats: [5],
    mm: [3625, 1610, 1605],
    kg: [930, 990],
    variants: [
      ['LA-HR51S', 1328, 'petrol', '4AT/5MT', 'FWD', 'LS; LT', { sold: '2001-11..2003-10' }],
      ['UA-HR52S', 1328, 'petrol', '4AT', 'FWD', '1.3 LS; 1.3 LT', { sold: '2003-10..2006-06' }],
      ['DBA-HR52S', 1328, 'petrol', '4AT', 'FWD', '1.3 LS; 1.3 LT', { sold: '2006-06..2008-07' }],
    ],
  },
];
