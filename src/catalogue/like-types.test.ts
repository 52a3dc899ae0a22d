import { expect, test } from 'vitest';
import { bodyTypes } from '../inventory/vocabularies.ts';
import { byLikeness } from './like-types.ts';

const types = bodyTypes.map((slug) => ({ slug }));
const named = (type: (typeof bodyTypes)[number]) => byLikeness(type, types).map(({ slug }) => slug);

test('who looks for a bus is offered vans before hatchbacks', () => {
  expect(named('bus').slice(0, 4)).toEqual(['bus', 'van', 'mini-van', 'truck']);
});

test('every type is offered every other one, itself first', () => {
  for (const type of bodyTypes) {
    expect(named(type)[0]).toBe(type);
    expect(named(type).toSorted()).toEqual([...bodyTypes].toSorted());
  }
});
