// Which drawings stand for the photos of a vehicle of the sample.
import { paintOf, type ColourClass } from './colours.ts';
import { views, type View } from './drawing/draw.ts';
import type { BodyType } from '../inventory/vocabularies.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** One drawing for each view, the same for every vehicle of one type and colour. */
export function sampleDrawings({
  type,
  exteriorColour,
}: Pick<Vehicle, 'type' | 'exteriorColour'>): Drawing[] {
  const colour = paintOf(exteriorColour);
  return views.map((view) => ({ type, colour, view }));
}

export type Drawing = { type: BodyType; colour: ColourClass; view: View };
