// The exporter, read from the folder that the build was given. Pages ask ./site.ts, which keeps it.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { parseSite, type Site } from '../site/site.ts';
import { inputs } from './inputs.ts';

/** Throws where the files are not usable: the shell has checked them and said so before. */
export async function readSite(): Promise<Site> {
  const names = (await readdir(inputs.siteFolder)).filter((name) => name.endsWith('.json'));
  const sources = names.map(async (name) => [
    parse(name).name,
    await readFile(join(inputs.siteFolder, name), 'utf8'),
  ]);
  const site = parseSite(Object.fromEntries(await Promise.all(sources)));
  if (site.ok) return site.value;
  throw new Error(`${inputs.siteFolder} is not usable: ${JSON.stringify(site.issues.slice(0, 10))}`);
}
