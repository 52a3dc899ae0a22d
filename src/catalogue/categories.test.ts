import { describe, expect, test } from 'vitest';
import { categories, loadClassOf } from './categories.ts';
import { aVehicle } from './vehicles.fixture.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

const asOf = '2026-11-22';

function categoriesOf(fields: Partial<Vehicle>): string[] {
  const vehicle = aVehicle(1, { arrived: '2025-01-01', ...fields });
  return categories.filter(({ holds }) => holds(vehicle, asOf)).map(({ slug }) => slug);
}

describe('categories', () => {
  test.each<[string, Partial<Vehicle>, string[]]>([
    ['arrived 45 days before the stock date', { arrived: '2026-10-08' }, ['new-arrivals']],
    ['arrived 46 days before', { arrived: '2026-10-07' }, []],
    ['no arrival known, listed today', { arrived: undefined, listedOn: asOf } as never, ['new-arrivals']],
    ['incoming', { status: 'incoming', arrived: '2026-11-30' }, []],
    ['left hand drive', { steering: 'LHD' }, ['left-hand-drive']],
    ['welfare', { welfare: true }, ['welfare']],
    ['not welfare', { welfare: false }, []],
    ['manual', { transmission: 'MT' }, ['manual']],
    ['automated manual', { transmission: 'AMT' }, []],
    ['diesel', { fuel: 'diesel' }, ['diesel']],
    ['plug-in hybrid', { fuel: 'phev' }, ['hybrid']],
    ['new', { condition: 'new' }, ['brand-new']],
    ['truck with a load', { type: 'truck', maxLoadKg: 2000 }, ['trucks-by-class']],
    ['truck without a load', { type: 'truck' }, []],
    ['van with a load', { type: 'van', maxLoadKg: 1000 }, []],
  ])('%s', (_, fields, expected) => {
    expect(categoriesOf(fields)).toEqual(expected);
  });

  test.each([
    [350, 'under-1t'],
    [999, 'under-1t'],
    [1000, '1t'],
    [2000, '2t'],
    [4999, '3t'],
    [5000, '5t'],
    [13_500, '10t'],
  ])('a truck for %i kg is in the class %s', (maxLoadKg, expected) => {
    expect(loadClassOf({ type: 'truck', maxLoadKg })).toBe(expected);
  });
});
