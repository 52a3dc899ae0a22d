// What a build leaves for the edge: edge.json beside the site, and Cloudflare's `_headers` within it.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { z } from 'zod';
import { headersFile, securityHeaders } from '../../src/edge/headers.ts';
import { cspHash, inlinedIn } from '../../src/edge/inlined.ts';
import type { EdgeSettings } from '../../src/edge/ports.ts';
import { parseRedirects } from '../../src/edge/redirects.ts';
import type { Result } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { isPage, listAddresses, readAddress } from '../checks/site-folder.ts';
import { policiesFolder, siteFolder } from './paths.ts';
import type { Release } from './releases.ts';

/** Writes both files of a release, or says what is wrong with the redirects. */
export async function writeEdgeFiles(release: Release, site: Site): Promise<Result<EdgeSettings>> {
  const csv = await readFile(join(siteFolder, 'redirects.csv'), 'utf8').catch(() => '');
  const redirects = parseRedirects(csv, (address) =>
    existsSync(join(release.site, address, address.endsWith('/') ? 'index.html' : '')),
  );
  if (!redirects.ok) return redirects;
  const settings: EdgeSettings = {
    release: release.id,
    origin: site.settings.origin,
    headers: securityHeaders(await inlinedHashes(release.site)),
    redirects: redirects.value,
    policyVersions: await privacyVersions(),
    keptMonths: await keptMonths(),
  };
  await writeFile(join(release.folder, edgeFileName), `${JSON.stringify(settings, null, 2)}\n`);
  await writeFile(join(release.site, '_headers'), headersFile(settings.headers));
  return { ok: true, value: settings, issues: [] };
}

/** In the folder of a release. */
export const edgeFileName = 'edge.json';

/** The hashes of everything inline on any page; a site of one sheet and a few lines of script has few. */
async function inlinedHashes(folder: string): Promise<{ styles: string[]; scripts: string[] }> {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const address of listAddresses(folder).filter(isPage)) {
    const inlined = inlinedIn(readAddress(folder, address));
    for (const text of inlined.styles) styles.add(text);
    for (const text of inlined.scripts) scripts.add(text);
  }
  return {
    styles: await Promise.all([...styles].map(cspHash)),
    scripts: await Promise.all([...scripts].map(cspHash)),
  };
}

async function privacyVersions(): Promise<string[]> {
  const names = await readdir(join(policiesFolder, 'privacy')).catch(() => []);
  return names.filter((name) => name.endsWith('.mdx')).map((name) => parse(name).name);
}

async function keptMonths(): Promise<EdgeSettings['keptMonths']> {
  const kept = z.object({ months: z.int().positive() });
  const text = await readFile(join(siteFolder, 'retention.json'), 'utf8');
  const { inquiries, privacyRequests } = z
    .object({ inquiries: kept, privacyRequests: kept })
    .parse(JSON.parse(text));
  return { inquiries: inquiries.months, privacyRequests: privacyRequests.months };
}
