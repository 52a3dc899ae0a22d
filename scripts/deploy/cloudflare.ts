// Cloudflare Workers, through wrangler; CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are wrangler's own.
import { erase, tombstonesOf } from '../../src/edge/staff.ts';
import { edgeFolder, migrateD1, wrangler, wranglerSql, writeWorkerEntry } from '../wrangler.ts';
import { withoutPhotos } from './assets.ts';
import { isGone } from './erased.ts';
import { storePhotos } from './photo-store.ts';
import type { DeployTarget, Version } from './target.ts';

/**
 * @param origin where visitors meet the site
 * @param bucket the object storage of the photos, if it is used
 * @param folder for what has to be remembered between deployments
 */
export function cloudflare(origin: string, bucket: string | undefined, folder: string): DeployTarget {
  const sql = wranglerSql('--remote');
  return {
    migrate: () => migrateD1('--remote'),
    storePhotos: async ({ site }) =>
      bucket === undefined ? 0 : storePhotos(site, bucket, folder, ['--remote']),
    async inService() {
      const deployment = await orNothing(() => wrangler('deployments', 'status', '--json'));
      if (deployment === undefined) return undefined;
      const { versions } = JSON.parse(deployment) as { versions: { version_id: string }[] };
      const id = versions[0]?.version_id;
      if (id === undefined) return undefined;
      return (await versionsThere()).find((version) => version.id === id) ?? { id, release: undefined };
    },
    async upload({ id, site, settingsFile }) {
      const entry = writeWorkerEntry(edgeFolder, settingsFile);
      const assets = bucket === undefined ? site : withoutPhotos(site, `${edgeFolder}/assets`);
      await wrangler(
        'deploy',
        entry,
        `--assets=${assets}`,
        '--minify',
        `--tag=${id}`,
        `--message=release ${id}`,
      );
    },
    find: async (release) => (await versionsThere()).find((version) => version.release === release),
    async turnTo({ id }) {
      await wrangler('rollback', id, '--yes', '--message=forecourt: turned back');
    },
    address: () => origin,
    fetch: (path, init) => fetch(origin + path, { ...init, redirect: 'manual' }),
    async erase(id) {
      await erase(sql, await tombstonesOf(sql, [id], Date.now()));
      return isGone(sql, id);
    },
    close: async () => {},
  };
}

/** The migrations of src/edge/migrations that the database does not know yet. */
export async function unappliedMigrations(names: readonly string[]): Promise<string[]> {
  const said = await wrangler('d1', 'migrations', 'list', 'DB', '--remote');
  return names.filter((name) => said.includes(name));
}

/** The names of the secrets that are set; none before the first deployment. */
export async function secretNames(): Promise<string[]> {
  const said = await orNothing(() => wrangler('secret', 'list', '--format=json'));
  return said === undefined ? [] : (JSON.parse(said) as { name: string }[]).map(({ name }) => name);
}

/** The latest versions, newest first. */
async function versionsThere(): Promise<Version[]> {
  const said = await wrangler('versions', 'list', '--json');
  const versions = JSON.parse(said) as {
    id: string;
    metadata?: { created_on?: string };
    annotations?: Record<string, string>;
  }[];
  return versions
    .toSorted((a, b) => ((a.metadata?.created_on ?? '') < (b.metadata?.created_on ?? '') ? 1 : -1))
    .map(({ id, annotations }) => ({ id, release: annotations?.['workers/tag'] }));
}

/** Before the first deployment there is no Worker to ask about (the API's code 10007). */
async function orNothing(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (/10007|does not exist|has no deployments/.test((error as Error).message)) return undefined;
    throw error;
  }
}
