import { expect, test } from 'vitest';
import { landedPrices } from './landed-price.ts';
import type { Rate } from '../site/freight.ts';

const rate: Rate = {
  validFrom: '2026-10-01',
  validUntil: '2026-12-31',
  perM3Usd: 62,
  perUnitUsd: { 'motor-cycle': 320.5 },
  notFor: ['machinery'],
  insurancePercent: 1.2,
  inspectionUsd: 150,
};
const vehicle = { type: 'sedan' as const, fobUsd: 2450, volumeM3: 11.27 };

function priced(shipment: Partial<typeof vehicle> | object, rates: Rate[] = [rate], on = '2026-11-22') {
  return landedPrices(
    { ...vehicle, ...shipment },
    { ports: [{ name: 'Mombasa', country: 'KE', rates }] },
    on,
  )[0];
}

test('C&F adds freight by the volume as the page shows it, CIF insurance over 110 % of itself', () => {
  // 11.3 x 62 = 700.6; 3151 / (1 - 1.1 x 0.012) = 3193.15
  expect(priced({})).toEqual({
    port: 'Mombasa',
    country: 'KE',
    freightUsd: 701,
    by: { m3: 11.3, perM3Usd: 62 },
    cfUsd: 3151,
    insuranceUsd: 43,
    insurancePercent: 1.2,
    cifUsd: 3194,
    inspectionUsd: 150,
    validFrom: '2026-10-01',
    validUntil: '2026-12-31',
  });
});

test('a body type charged by the vehicle needs no volume', () => {
  expect(priced({ type: 'motor-cycle', volumeM3: undefined })).toMatchObject({
    freightUsd: 321,
    by: undefined,
  });
});

test('an exact product is not rounded up by what floating point adds to it', () => {
  // 1.1 x 70 is 77.00000000000001 in binary
  expect(priced({ volumeM3: 1.1 }, [{ ...rate, perM3Usd: 70 }])).toMatchObject({ freightUsd: 77 });
});

test.each([
  ['no price', { fobUsd: undefined }, [rate], 'price'],
  ['no dimensions', { volumeM3: undefined }, [rate], 'volume'],
  ['a body type that is not shipped at these rates', { type: 'machinery' }, [rate], 'type'],
  ['a body type without a rate of its own', {}, [{ ...rate, perM3Usd: null }], 'type'],
  ['no rates', {}, [], 'rate'],
])('without an answer: %s', (_, shipment, rates, why) => {
  expect(priced(shipment, rates)).toEqual({ port: 'Mombasa', country: 'KE', why });
});

test('a rate holds on its first and its last day; before, after and in a gap there is none', () => {
  const later = { ...rate, validFrom: '2027-02-01', validUntil: '2027-02-28', perM3Usd: 70 };
  const found = ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01', '2027-02-01', '2027-03-01'].map(
    (day) => priced({}, [rate, later], day),
  );
  expect(found.map((price) => price && 'by' in price && price.by?.perM3Usd)).toEqual([
    false,
    62,
    62,
    false,
    70,
    false,
  ]);
});
