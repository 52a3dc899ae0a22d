import { expect, test } from 'vitest';
import { similarTo } from './similar.ts';
import { aVehicle } from './vehicles.fixture.ts';

test('the same model comes first, nearest in arrival; then the same make and type, then the type', () => {
  const counted = [
    aVehicle(1),
    aVehicle(5),
    aVehicle(9),
    aVehicle(3, { model: 'Aqua' }),
    aVehicle(4, { make: 'Honda', model: 'Fit' }),
    aVehicle(6, { type: 'truck', model: 'Dyna' }),
  ];
  expect(serials(similarTo(counted)(counted[1]!))).toEqual([9, 1, 3, 4]);
});

test('a vehicle is never similar to itself, and a departed one finds those on offer', () => {
  const counted = [aVehicle(1), aVehicle(2)];
  const similar = similarTo(counted);
  expect(serials(similar(counted[0]!))).toEqual([2]);
  expect(serials(similar(aVehicle(7, { leftOn: '2026-11-01' })))).toEqual([2, 1]);
});

test('of many, the four nearest', () => {
  const counted = Array.from({ length: 100 }, (_, serial) => aVehicle(serial));
  expect(serials(similarTo(counted)(counted[50]!)).toSorted()).toEqual([48, 49, 51, 52]);
});

function serials(vehicles: { serial: number }[]): number[] {
  return vehicles.map(({ serial }) => serial);
}
