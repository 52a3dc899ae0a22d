// The shape of a row of the feeds, for the programs that read them: the stock's own schema, with what the feed
// leaves out and what it adds.
import { z } from 'zod';
import { vehicleSchema } from '../inventory/vehicle.ts';
import * as vocabularies from '../inventory/vocabularies.ts';

const day = vehicleSchema.shape.listedOn;

export const feedRowSchema = vehicleSchema
  .omit({ slug: true, serial: true, keptSince: true, leftOn: true, prices: true, photos: true })
  .extend({
    status: z.enum(['available', 'reserved', 'incoming']),
    url: z.url({ protocol: /^https$/ }),
    fobUsdFromJpy: z.literal(true).optional(),
    reducedOn: day.optional(),
    loadClass: z.string().optional(),
    stockedOn: day,
  });

/** The values that a column of a closed set may have, by its name. */
export const feedVocabularies: Readonly<Partial<Record<string, readonly string[]>>> = {
  status: ['available', 'reserved', 'incoming'],
  type: vocabularies.bodyTypes,
  odometer: vocabularies.odometers,
  fuel: vocabularies.fuels,
  transmission: vocabularies.transmissions,
  steering: vocabularies.steerings,
  drive: vocabularies.drives,
  condition: vocabularies.conditions,
};

/** JSON Schema (draft 2020-12) of the JSON feed. A reader must let pass fields that are added one day. */
export function feedJsonSchema(id: string): object {
  return { $id: id, ...z.toJSONSchema(z.array(feedRowSchema.loose())) };
}
