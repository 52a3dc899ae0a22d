// What a deployment starts from: the current release, the configuration of the Worker, and what is missing.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';
import { notifierFrom } from '../../src/edge/notify.ts';
import { linesOf } from '../../src/data/lines.ts';
import { stockHeadSchema } from '../../src/inventory/vehicle.ts';
import { folders } from '../../src/photos/names.ts';
import { root } from '../release/paths.ts';
import { filesOfSite } from './assets.ts';
import { secretNames, unappliedMigrations } from './cloudflare.ts';
import { openPoints, type DeployConfig, type OpenPoint } from './readiness.ts';
import { isPhoto, LARGEST_FILE, roomOf, type Room } from './room.ts';
import { wranglerFile } from '../wrangler.ts';
import type { EdgeSettings } from '../../src/edge/ports.ts';
import type { Site } from '../../src/site/site.ts';
import type { CompleteRelease } from '../release/releases.ts';
import type { Deployed } from './deploy.ts';

/** What the host and the trial need of a release. */
export function toDeployed({ id, site, edge: settingsFile }: CompleteRelease): Deployed {
  const { origin, currentPolicy } = JSON.parse(readFileSync(settingsFile, 'utf8')) as EdgeSettings;
  const photos = join(site, folders.photos);
  const [photo] = existsSync(photos) ? readdirSync(photos).toSorted() : [];
  return {
    id,
    site,
    settingsFile,
    origin,
    policy: currentPolicy,
    photo: photo === undefined ? undefined : `/${folders.photos}/${photo}`,
  };
}

/** src/edge/wrangler.jsonc, read as wrangler reads it. */
export function readDeployConfig(config = wranglerFile): DeployConfig & Bound {
  // Wrangler's own type leans on a package that the project does without.
  const read: WranglerConfig = readConfig({ config }, { hideWarnings: true });
  const { routes = [], d1_databases, r2_buckets, vars } = read;
  return {
    hosts: routes.map((route) => (typeof route === 'string' ? route : route.pattern).replace(/\/.*$/, '')),
    databaseId: d1_databases.find(({ binding }) => binding === 'DB')?.database_id,
    bucket: r2_buckets.find(({ binding }) => binding === 'PHOTOS')?.bucket_name,
    vars: Object.keys(vars),
  };
}

/** The room on the host. @param limit files that the plan holds */
export function readRoom(
  { site }: Pick<CompleteRelease, 'site'>,
  bucket: string | undefined,
  limit: number,
): Room {
  const files = filesOfSite(site);
  // Photos in object storage take no room.
  const taken = bucket === undefined ? files : files.filter((file) => !isPhoto(file));
  return roomOf(taken.length, limit);
}

/** The files of a site that are larger than a host takes. @param most bytes */
export function filesOver(site: string, most = LARGEST_FILE): { address: string; bytes: number }[] {
  return filesOfSite(site)
    .map((address) => ({ address, bytes: statSync(join(site, address)).size }))
    .filter(({ bytes }) => bytes > most);
}

/** Asks the account and puts everything together. */
export async function gatherOpenPoints(
  site: Site,
  release: CompleteRelease,
  siteDigest: string,
  config: DeployConfig & Bound,
  limit: number,
): Promise<OpenPoint[]> {
  const migrations = readdirSync(join(root, 'src/edge/migrations')).filter((name) => name.endsWith('.sql'));
  const asked = await askAccount(migrations);
  const env = Object.fromEntries([...config.vars, ...asked.secrets].map((name) => [name, 'set']));
  const points = openPoints({
    site,
    sampleStock: sampleStockOf(release.stock),
    isBuiltFromSite: release.record.digests.site === siteDigest,
    config,
    account: { unapplied: asked.unapplied },
    room: readRoom(release, config.bucket, limit),
    tooLarge: filesOver(release.site),
    notifies: asked.why !== undefined || notifierFrom(env, Date.now) !== undefined,
  });
  return asked.why === undefined
    ? points
    : [...points, { kind: 'unreachable', file: 'CLOUDFLARE_API_TOKEN', found: asked.why }];
}

/** The file that a stock came from, where that is marked as a sample's. */
function sampleStockOf(stockFile: string): string | undefined {
  for (const line of linesOf(stockFile)) {
    const { stock } = stockHeadSchema.parse(JSON.parse(line));
    return stock.sample && stock.source.name;
  }
  return undefined;
}

async function askAccount(migrations: readonly string[]): Promise<Asked> {
  try {
    return { unapplied: await unappliedMigrations(migrations), secrets: await secretNames(), why: undefined };
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n').filter((each) => each.trim() !== '');
    return { unapplied: [], secrets: [], why: line.trim() };
  }
}

type Asked = { unapplied: string[]; secrets: string[]; why: string | undefined };
export type Bound = {
  /** The object storage of the photos, where it is used. */
  bucket: string | undefined;
  /** Names of plain variables. */
  vars: readonly string[];
};

type WranglerConfig = {
  routes?: (string | { pattern: string })[];
  d1_databases: { binding: string; database_id?: string }[];
  r2_buckets: { binding: string; bucket_name?: string }[];
  vars: Record<string, unknown>;
};
