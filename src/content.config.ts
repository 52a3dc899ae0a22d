// The typed collections. Each loader is a function that throws: a build with a bad input must fail, and
// Astro's own file loader would only log it.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { defineCollection } from 'astro:content';
import { inputs } from './data/inputs.ts';
import { policyLoader, policySchema } from './data/policy-loader.ts';
import { parseStock } from './inventory/stock.ts';
import { stockHeadSchema, vehicleSchema } from './inventory/vehicle.ts';
import { parseSite, siteSchema } from './site/site.ts';
import type { Issue } from './issues/issue.ts';

async function readStock() {
  return must(parseStock(await readFile(inputs.stockFile, 'utf8')), inputs.stockFile);
}

async function readSite() {
  const names = (await readdir(inputs.siteFolder)).filter((name) => name.endsWith('.json'));
  const sources = names.map(async (name) => [
    parse(name).name,
    await readFile(join(inputs.siteFolder, name), 'utf8'),
  ]);
  return must(parseSite(Object.fromEntries(await Promise.all(sources))), inputs.siteFolder);
}

function must<T>(result: { ok: true; value: T } | { ok: false; issues: Issue[] }, where: string): T {
  if (result.ok) return result.value;
  throw new Error(`${where} is not usable: ${JSON.stringify(result.issues.slice(0, 10))}`);
}

export const collections = {
  vehicles: defineCollection({
    loader: async () =>
      Object.fromEntries((await readStock()).vehicles.map((vehicle) => [vehicle.slug, vehicle])),
    schema: vehicleSchema,
  }),
  stock: defineCollection({
    loader: async () => {
      const { vehicles: _, ...head } = await readStock();
      return { stock: head };
    },
    schema: stockHeadSchema.shape.stock,
  }),
  site: defineCollection({ loader: async () => ({ site: await readSite() }), schema: siteSchema }),
  policies: defineCollection({
    loader: policyLoader(async () => ({
      site: await readSite(),
      today: inputs.today ?? (await readStock()).asOf,
    })),
    schema: policySchema,
  }),
};
