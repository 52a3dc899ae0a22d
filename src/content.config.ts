// The typed collections that Astro loads when it builds: the exporter and the policies. (The stock is read when
// pages are rendered: ./live.config.ts.) Each loader is a function that throws: a build with a bad input must
// fail, and Astro's own file loader would only log it.
import { defineCollection } from 'astro:content';
import { inputs } from './data/inputs.ts';
import { policyLoader, policySchema } from './data/policy-loader.ts';
import { readSite } from './data/site-files.ts';
import { readStock } from './data/stock.ts';
import { siteSchema } from './site/site.ts';

export const collections = {
  site: defineCollection({ loader: async () => ({ site: await readSite() }), schema: siteSchema }),
  policies: defineCollection({
    loader: policyLoader(async () => ({
      site: await readSite(),
      today: inputs.today ?? (await readStock()).asOf,
    })),
    schema: policySchema,
  }),
};
