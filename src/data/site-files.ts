// The exporter, read from the folder that describes it. Pages ask ./site.ts, which keeps it.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { parseSite, type Site } from '../site/site.ts';
import { inputs } from './inputs.ts';
import type { Result } from '../issues/issue.ts';

/** The exporter of the build. Throws where the files are not usable: the shell has checked them and said so before. */
export async function readSite(): Promise<Site> {
  const site = await readSiteFolder(inputs.siteFolder);
  if (site.ok) return site.value;
  throw new Error(`${inputs.siteFolder} is not usable: ${JSON.stringify(site.issues.slice(0, 10))}`);
}

/** Reads content/site, or a folder like it, and checks it. */
export async function readSiteFolder(folder: string): Promise<Result<Site>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const sources = names.map(async (name) => [parse(name).name, await readFile(join(folder, name), 'utf8')]);
  return parseSite(Object.fromEntries(await Promise.all(sources)));
}
