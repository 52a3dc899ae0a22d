// What a release says of itself. It lies on a disk for months: what does not have this shape is not believed.
import { z } from 'zod';
import type { Digests } from './read-inputs.ts';

const text = z.string();
const digestsSchema = z.object({
  code: text,
  site: text,
  stock: text,
  policies: text,
  photos: text,
  today: z.iso.date(),
}) satisfies z.ZodType<Digests>;

const exporterSchema = z.object({
  /** The folder like content/site, from the project's. */
  folder: text,
  /** Its legal name. */
  company: text,
});
export type Exporter = z.infer<typeof exporterSchema>;

export const recordSchema = z.object({
  id: text,
  /** Whose site it is. Absent in releases of before it was kept. */
  exporter: exporterSchema.optional(),
  /** When it was built, ISO 8601 in UTC. */
  builtAt: z.iso.datetime(),
  source: z.object({ name: text, bytes: z.number(), sha256: text }),
  asOf: z.iso.date(),
  counts: z.object({ counted: z.number(), sold: z.number(), left: z.number() }),
  pages: z.number(),
  /** SHA-256 of the list of pages, so that a damaged one is not believed. */
  pagesSha256: text,
  /** The day each policy's version in force began, by policy. */
  policies: z.record(text, z.iso.date()),
  digests: digestsSchema,
});
export type ReleaseRecord = z.infer<typeof recordSchema>;

/** What is noted of a release that is kept aside. */
export const stagedSchema = z.object({
  record: recordSchema,
  /** The id of the release that was served when it was made. */
  against: text.optional(),
  /** SHA-256 of the live stock it was made against; absent where there was none. */
  stock: text.optional(),
});
export type StagedRecord = z.infer<typeof stagedSchema>;
