// What a build leaves for the edge: edge.json beside the site, and Cloudflare's `_headers` within it.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { optionalServices } from '../../src/consent/purposes.ts';
import { headersFile, securityHeaders } from '../../src/edge/headers.ts';
import type { EdgeSettings } from '../../src/edge/ports.ts';
import { parseRedirects } from '../../src/edge/redirects.ts';
import type { Result } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import type { Release } from './releases.ts';

/**
 * Writes both files of a release, or says what is wrong with the redirects.
 * @param siteFolder holds redirects.csv, if there are any
 * @param built.inlined what stands inline on the pages, as the checks read it
 * @param built.today the day the site is for
 */
export async function writeEdgeFiles(
  release: Release,
  site: Site,
  siteFolder: string,
  agreed: Pick<EdgeSettings, 'policyVersions' | 'currentPolicy' | 'consent'>,
  { inlined, today }: { inlined: ReadonlySet<string>; today: string },
): Promise<Result<EdgeSettings>> {
  const csv = await readFile(join(siteFolder, 'redirects.csv'), 'utf8').catch(() => '');
  const redirects = parseRedirects(csv, (address) =>
    existsSync(join(release.site, address, address.endsWith('/') ? 'index.html' : '')),
  );
  if (!redirects.ok) return redirects;
  const { inquiries, privacyRequests, consentRecords } = site.retention;
  const origins = optionalServices(site.services, today).map((service) => service.origins);
  const settings: EdgeSettings = {
    release: release.id,
    origin: site.settings.origin,
    headers: securityHeaders(byKind(inlined), origins),
    redirects: redirects.value,
    ...agreed,
    keptMonths: {
      inquiries: inquiries.months,
      privacyRequests: privacyRequests.months,
      consentRecords: consentRecords.months,
    },
  };
  await writeFile(release.edge, `${JSON.stringify(settings, null, 2)}\n`);
  await writeFile(join(release.site, '_headers'), headersFile(settings.headers));
  return { ok: true, value: settings, issues: [] };
}

/** In the folder of a release. */
export const edgeFileName = 'edge.json';

function byKind(inlined: ReadonlySet<string>): { styles: string[]; scripts: string[] } {
  const of = (kind: string) =>
    [...inlined].filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length));
  return { styles: of('style '), scripts: of('script ') };
}
