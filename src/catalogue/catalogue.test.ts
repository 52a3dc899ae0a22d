import { describe, expect, test } from 'vitest';
import { neighbours, toCatalogue } from './catalogue.ts';
import { aStock, aVehicle } from './vehicles.fixture.ts';

const today = '2026-11-22';

describe('the catalogue', () => {
  test('reserved and incoming vehicles count; sold ones and those that left do not', () => {
    const catalogue = toCatalogue(
      aStock([
        aVehicle(1),
        aVehicle(2, { status: 'reserved' }),
        aVehicle(3, { status: 'incoming' }),
        aVehicle(4, { status: 'sold', leftOn: '2026-11-01' }),
        aVehicle(5, { leftOn: '2026-11-01' }),
      ]),
      today,
    );
    expect(catalogue.counted.map(({ serial }) => serial)).toEqual([3, 2, 1]);
    expect(catalogue.departed.map(({ serial }) => serial)).toEqual([4, 5]);
  });

  test('a departed vehicle keeps its page for 90 days and not for 91', () => {
    const stock = aStock([aVehicle(1, { leftOn: '2026-08-24' }), aVehicle(2, { leftOn: '2026-08-23' })]);
    expect(toCatalogue(stock, today).departed.map(({ serial }) => serial)).toEqual([1]);
  });

  test('a vehicle whose row is quarantined is on offer for seven days, whether a file is read meanwhile or not', () => {
    const since = (serial: number, keptSince: string) => aVehicle(serial, { keptSince });
    const stock = aStock([since(1, '2026-11-15'), since(2, '2026-11-14'), since(3, '2026-08-23')]);
    const { counted, departed } = toCatalogue(stock, today);
    expect([counted, departed].map((of) => of.map(({ serial }) => serial))).toEqual([[1], [2]]);
  });

  test('ten types are always there, a further one only with stock', () => {
    const without = toCatalogue(aStock([aVehicle(1)]), today).types;
    expect(without.map(({ slug }) => slug)).toEqual([
      'suv',
      'sedan',
      'mini-van',
      'hatchback',
      'truck',
      'bus',
      'van',
      'coupe',
      'motor-cycle',
      'other',
    ]);
    const { types } = toCatalogue(aStock([aVehicle(1, { type: 'wagon' })]), today);
    expect(types.map(({ slug, vehicles }) => [slug, vehicles.length]).slice(10)).toEqual([['wagon', 1]]);
  });

  test('every make and model ever listed has a listing, the fullest first', () => {
    const { makes } = toCatalogue(
      aStock([aVehicle(1, { make: 'Nissan', model: 'Note' })], {
        Toyota: ['Vitz', 'Aqua'],
        Nissan: ['March'],
      }),
      today,
    );
    expect(makes.map(({ name, models }) => [name, models.map(({ name: model }) => model)])).toEqual([
      ['Nissan', ['Note', 'March']],
      ['Toyota', ['Aqua', 'Vitz']],
    ]);
  });

  test('an empty listing offers the nearest ones that are not', () => {
    const { types } = toCatalogue(
      aStock([
        aVehicle(1, { type: 'truck' }),
        aVehicle(2, { type: 'coupe' }),
        aVehicle(3, { type: 'suv' }),
        aVehicle(4, { type: 'van' }),
        aVehicle(5, { type: 'sedan' }),
      ]),
      today,
    );
    const bus = types.find(({ slug }) => slug === 'bus')!;
    expect(neighbours(bus, types, 3).map(({ slug }) => slug)).toEqual(['truck', 'van', 'coupe']);
  });
});
