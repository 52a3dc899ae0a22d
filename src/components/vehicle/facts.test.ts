import { expect, test } from 'vitest';
import { aVehicle } from '../../catalogue/vehicles.fixture.ts';
import { language } from '../../messages/language.ts';
import { factGroups } from './facts.ts';
import type { Vehicle } from '../../inventory/vehicle.ts';

const { words, format } = language('en');

function mileage(fields: Partial<Vehicle>) {
  const groups = factGroups(aVehicle(1, fields), true, undefined, words, format);
  return groups[0]!.facts.find(({ label }) => label === 'Mileage')?.text;
}

test('a reading that is not the mileage is never told without saying so', () => {
  const reading = format.kilometres(127_820);
  expect(mileage({ mileageKm: 127_820 })).toBe(reading);
  expect(mileage({ mileageKm: 127_820, odometer: 'actual' })).toBe(reading);
  expect(mileage({ mileageKm: 127_820, odometer: 'replaced' })).toBe(
    `${reading} shown; odometer was replaced`,
  );
  expect(mileage({ mileageKm: 127_820, odometer: 'unknown' })).toBe(
    `${reading} shown; true mileage not known`,
  );
  expect(mileage({ odometer: 'unknown' })).toBe('Not stated');
});

test('only a vehicle that can be asked for has a proforma invoice to show its chassis number in full', () => {
  const chassis = (onOffer: boolean) =>
    factGroups(aVehicle(1, { chassisNo: 'NZE141-60XXXXX' }), onOffer, undefined, words, format)
      .flatMap(({ facts }) => facts)
      .find(({ label }) => label === 'Chassis number')?.text;
  expect(chassis(true)).toBe('NZE141-60XXXXX (shown in full on the proforma invoice)');
  expect(chassis(false)).toBe('NZE141-60XXXXX');
});
