// A known model under another make: `Honda Aqua`, `日産 トヨタ アクア`. Twins are in the tables of both their makes
// (Suzuki Carry and Mazda Scrum, Daihatsu Thor, Toyota Roomy and Subaru Justy), so such a row is a slip.
import { foldKey } from '../fold.ts';
import { makesAtStart } from '../makes.ts';
import { makesOfModel } from './models.ts';

/**
 * The make whose model a name is, where that cannot be the make of the row: the name begins with it, or only tables
 * of others hold it. Only the tables of Japanese makes are whole enough to miss a name in them.
 * @param written a model that the table of `make` does not hold
 */
export function otherMakeOf(make: string, written: string): string | undefined {
  const key = foldKey(written);
  const named = makesAtStart(key).find(
    ({ name, rest }) => !isSister(make, name) && makesOfModel(rest).includes(name),
  );
  if (named) return named.name;
  if (!wholeTables.has(make) || key.length < 3 || /^\d+$/.test(key)) return undefined;
  const makers = makesOfModel(written);
  return makers.some((name) => isSister(make, name)) ? undefined : makers[0];
}

function isSister(one: string, other: string): boolean {
  return one === other || sisters.some((house) => house.includes(one) && house.includes(other));
}

const wholeTables: ReadonlySet<string> = new Set([
  'Toyota',
  'Lexus',
  'Daihatsu',
  'Nissan',
  'Honda',
  'Mazda',
  'Mitsubishi',
  'Subaru',
  'Suzuki',
  'Isuzu',
]);

/** Makes of one house, whose vehicles lists put under each other's name. */
const sisters: readonly (readonly string[])[] = [
  ['Toyota', 'Lexus', 'Hino', 'Toyota Industries'],
  ['Nissan', 'Infiniti', 'Datsun', 'UD Trucks'],
  ['Mitsubishi', 'Mitsubishi Fuso', 'Mitsubishi Heavy Industries'],
  ['Honda', 'Acura'],
  ['BMW', 'BMW Alpina', 'MINI'],
  ['Rover', 'Land Rover', 'MG', 'MINI', 'Jaguar'],
  ['Mercedes-Benz', 'Smart', 'Chrysler'],
  ['Chrysler', 'Jeep', 'Dodge'],
  ['Fiat', 'Abarth', 'Alfa Romeo'],
  ['Peugeot', 'Citroën', 'DS'],
  ['Chevrolet', 'Cadillac', 'GMC', 'Hummer'],
  ['Suzuki', 'Chevrolet'],
  ['Ford', 'Lincoln'],
];
