// The condition of a vehicle as a comparison says it.
import { expect, test } from 'vitest';
import { conditionInWords } from './condition-in-words.ts';

test.each([
  [{}, { auctionGrade: undefined, repairHistory: 'Not known: ask before you buy' }],
  [
    { auctionGrade: '4', repairHistory: 'none' },
    { auctionGrade: '4: good, small scratches or dents', repairHistory: 'None recorded' },
  ],
  [
    { auctionGrade: 'XX', repairHistory: 'repaired' },
    {
      auctionGrade: 'XX (ask us what this auction house means by it)',
      repairHistory: 'Repaired: ask for the report',
    },
  ],
] as const)('%j', (vehicle, expected) => expect(conditionInWords(vehicle)).toEqual(expected));
