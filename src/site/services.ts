// content/site/services.json: who receives something from a visitor's browser.
import { z } from 'zod';
import { day, text } from './values.ts';

/** Why a service may be used: `necessary` needs no consent, each of the others its own. */
export const serviceCategories = ['necessary', 'functional', 'analytics', 'marketing'] as const;

const httpsAddress = z.url({ protocol: /^https$/ });
const origins = z.array(
  z.string().regex(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'an origin like https://www.example.com'),
);

/** What a service keeps on the visitor's device; a `*` in a name stands for anything. */
const storeSchema = z.strictObject({ name: text, kind: z.enum(['cookie', 'local storage']), kept: text });

const serviceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: text,
    category: z.enum(serviceCategories),
    /** The day in Asia/Tokyo from which it is there, where that is not from the next build on. */
    from: day.optional(),
    provider: text,
    country: text,
    sends: z.array(text).min(1),
    why: text,
    kept: text,
    /** The provider's own privacy policy. */
    notice: httpsAddress,
    stores: z.array(storeSchema),
    /** How a page begins with it, once it was agreed to. */
    starts: z
      .discriminatedUnion('with', [
        z.strictObject({
          with: z.literal('google-tag'),
          id: z.string().regex(/^(G|AW)-[A-Z0-9]+$/, 'an id like G-ABC123'),
        }),
        z.strictObject({ with: z.literal('script'), address: httpsAddress }),
      ])
      .optional(),
    /** The origins that the content security policy lets through for it. */
    origins: z
      .strictObject({ script: origins, connect: origins, image: origins, frame: origins })
      .partial()
      .optional(),
  })
  .refine(
    ({ category, starts, origins: allowed }) =>
      category === 'necessary' ? !starts && !allowed : starts !== undefined && allowed !== undefined,
    'a service that is not necessary needs “starts” and “origins”; a necessary one has neither',
  );

/** content/site/services.json: everyone who receives something from a visitor's browser. */
export const servicesSchema = z.strictObject({
  /** Whether a service starts only once the record of the choice has arrived, and not at the choice itself. */
  strict: z.boolean().optional(),
  services: z.array(serviceSchema),
  /** Services that were taken out, with what they may have left on devices: the page of the cookie notice removes it. */
  removed: z.array(z.strictObject({ name: text, stores: z.array(storeSchema).min(1) })).optional(),
});

export type Services = z.infer<typeof servicesSchema>;
export type Service = Services['services'][number];
