// Which drawings stand for the photos of a vehicle of the sample.
import { paintOf, type ColourClass } from './colours.ts';
import { views, type View } from './drawing/draw.ts';
import type { BodyType } from '../inventory/vocabularies.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * One drawing for each view, the same for every vehicle of one type and colour. Of what is under `other` only a
 * machine has one; a vehicle that came without a body type is shown as on a site with photos to come.
 */
export function sampleDrawings(vehicle: Drawn): Drawing[] {
  const { type, exteriorColour } = vehicle;
  if (type === 'other' && !isMachine(vehicle)) return [];
  const colour = paintOf(exteriorColour);
  return views.map((view) => ({ type, colour, view }));
}

/** The sample has its machines under `other`, and says in the grade what they are. */
function isMachine({ model, grade }: Drawn): boolean {
  return /excavator|forklift|loader|crane|dozer|roller|tractor/i.test(`${model} ${grade}`);
}

type Drawn = Pick<Vehicle, 'type' | 'model' | 'grade' | 'exteriorColour'>;
export type Drawing = { type: BodyType; colour: ColourClass; view: View };
