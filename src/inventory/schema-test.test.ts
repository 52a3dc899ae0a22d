import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { run, written } from './believed.fixture.ts';
import { tables, toFile } from './files.fixture.ts';
import { schemaTest } from './schema-test.ts';
import { vehicleSchema, type Vehicle } from './vehicle.ts';

const isVehicle = schemaTest(vehicleSchema);
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  2 ** 60,
  true,
  'suv',
  '2013-05',
  '2013-13',
  [],
  [''],
  {},
  [{ on: '2026-01-01' }],
);

test('it says of every vehicle what the schema says, also of spoilt ones', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...Object.keys(vehicleSchema.shape), 'other'),
      odd,
      (table, key, value) => {
        const { stock } = run(toFile(table));
        if (!stock) return;
        for (const line of written(stock).trimEnd().split('\n').slice(1)) {
          const vehicle = JSON.parse(line) as Vehicle;
          expect(isVehicle(vehicle)).toBe(true);
          const spoilt = JSON.parse(JSON.stringify({ ...vehicle, [key]: value })) as unknown;
          const fits = vehicleSchema.safeParse(spoilt).success;
          expect(isVehicle(spoilt)).toBe(fits);
          if (!fits) refused += 1;
        }
      },
    ),
    { seed: 20261122, numRuns: 200 },
  );
  expect(refused).toBeGreaterThan(50);
});

test.each([null, [], 'text', 1])('%j is no vehicle', (value) => expect(isVehicle(value)).toBe(false));

test('a schema it cannot test is refused at once', () => {
  expect(() => schemaTest(z.strictObject({ a: z.union([z.string(), z.int()]) }))).toThrow('anyOf');
  expect(() => schemaTest(z.looseObject({}))).toThrow('further');
});
