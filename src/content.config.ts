// The typed collections that Astro loads when it builds: the exporter and the policies. (The stock is read when
// pages are rendered: ./live.config.ts.) Each loader is a function that throws: a build with a bad input must
// fail, and Astro's own file loader would only log it.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { defineCollection } from 'astro:content';
import { inputs } from './data/inputs.ts';
import { policyLoader, policySchema } from './data/policy-loader.ts';
import { readStock } from './data/stock.ts';
import { parseSite, siteSchema } from './site/site.ts';
import type { Site } from './site/site.ts';

async function readSite(): Promise<Site> {
  const names = (await readdir(inputs.siteFolder)).filter((name) => name.endsWith('.json'));
  const sources = names.map(async (name) => [
    parse(name).name,
    await readFile(join(inputs.siteFolder, name), 'utf8'),
  ]);
  const site = parseSite(Object.fromEntries(await Promise.all(sources)));
  if (site.ok) return site.value;
  throw new Error(`${inputs.siteFolder} is not usable: ${JSON.stringify(site.issues.slice(0, 10))}`);
}

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
