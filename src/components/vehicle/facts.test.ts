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

/** What stands beside a label, by the group's heading and the label. */
function texts(fields: Partial<Vehicle>, onOffer = true): Record<string, string> {
  const groups = factGroups(aVehicle(1, fields), onOffer, undefined, words, format);
  return Object.fromEntries(groups.flatMap(({ facts }) => facts).map(({ label, text }) => [label, text]));
}

test('nobody is told to ask about a vehicle that is sold', () => {
  const unknown = { repairHistory: undefined, auctionGrade: undefined };
  expect(texts(unknown)).toMatchObject({
    'Repair history': 'Not known: ask before you buy',
    'Auction grade': 'Not stated: ask for the auction sheet or more photos',
  });
  expect(texts(unknown, false)).toMatchObject({
    'Repair history': 'Not known',
    'Auction grade': 'Not stated',
  });
  expect(texts({ repairHistory: 'repaired', auctionGrade: 'Z9' }, false)).toMatchObject({
    'Repair history': 'Repaired',
    'Auction grade': 'Z9',
  });
  expect(texts({ repairHistory: 'none' })).toMatchObject({ 'Repair history': 'None recorded' });
});

test('one gear is none to choose from', () => {
  expect(texts({ transmission: 'AT', gears: 1 })).toMatchObject({ Transmission: 'Automatic (AT)' });
  expect(texts({ transmission: 'AT', gears: 6 })).toMatchObject({ Transmission: 'Automatic (AT), 6 gears' });
});

test('without a code there is nothing to fold under model and chassis', () => {
  const headings = (fields: Partial<Vehicle>) =>
    factGroups(aVehicle(1, fields), true, undefined, words, format).map(({ heading }) => heading);
  expect(headings({ modelCode: undefined, chassisNo: undefined })).not.toContain('Model and chassis');
  expect(headings({ modelCode: 'NZE141', chassisNo: undefined })).toContain('Model and chassis');
});
