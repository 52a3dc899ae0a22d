// What still stands between a release and the public: each with the file where it is mended.
import { missingFacts, sampleFigures, type Site } from '../../src/site/site.ts';
import type { Room } from './room.ts';

/** @returns nothing where the release may be deployed */
export function openPoints(given: Given): OpenPoint[] {
  const { site, isBuiltFromSite, config, account, room, tooLarge, notifies, sampleStock } = given;
  const host = new URL(site.settings.origin).hostname;
  const other = otherName(host);
  return [
    ...(site.settings.sample ? [{ kind: 'sample', file: 'content/site/site.json' } as const] : []),
    ...(isBuiltFromSite ? [] : [{ kind: 'release', file: 'content/site' } as const]),
    ...(sampleStock === undefined
      ? []
      : [{ kind: 'stock' as const, file: 'content/inventory/vehicles.jsonl', found: sampleStock }]),
    ...missingFacts(site).map(({ at }) =>
      at.in === 'site'
        ? { kind: 'fact' as const, file: at.file, found: at.path ?? '' }
        : { kind: 'fact' as const, file: 'content/site', found: '' },
    ),
    ...sampleFigures(site).map(({ at }) => ({
      kind: 'figures' as const,
      file: at.in === 'site' ? at.file : 'content/site',
    })),
    ...exampleIds(site.services).map((found) => ({
      kind: 'service' as const,
      file: 'content/site/services.json',
      found,
    })),
    ...(config.hosts.includes(host) ? [] : [{ kind: 'host' as const, file: wranglerFile, found: host }]),
    ...(other === undefined || config.hosts.includes(other)
      ? []
      : [{ kind: 'other-host' as const, file: wranglerFile, found: other }]),
    ...(isExampleId(config.databaseId) ? [{ kind: 'database' as const, file: wranglerFile }] : []),
    ...account.unapplied.map((found) => ({
      kind: 'migration' as const,
      file: `src/edge/migrations/${found}`,
      found,
    })),
    ...(notifies ? [] : [{ kind: 'secrets' as const, file: 'src/edge/notify.ts', found: notifySecrets }]),
    ...(room.left < 0 ? [{ kind: 'room' as const, file: wranglerFile, room }] : []),
    ...tooLarge.map(({ address, bytes }) => ({
      kind: 'size' as const,
      file: address,
      found: (bytes / 2 ** 20).toFixed(1),
    })),
  ];
}

/** Ids as documentation writes them, anywhere in what describes a service: `G-XXXXXXX`, `example`, `000000`. */
export function exampleIds(services: unknown): string[] {
  if (typeof services === 'string') {
    return /x{4,}|0{6,}|1234567|\bexample\b|\byour[-_]|changeme|\btodo\b/i.test(services) ? [services] : [];
  }
  if (typeof services !== 'object' || services === null) return [];
  return Object.values(services).flatMap(exampleIds);
}

/**
 * The name by which people reach the site as well: `www.example.com` -> `example.com` and back. A host below another
 * one (`cars.example.com`) has none.
 */
export function otherName(host: string): string | undefined {
  if (host.startsWith('www.')) return host.slice('www.'.length);
  return /^[^.]+\.([^.]+|[^.]{2,3}\.[a-z]{2})$/.test(host) ? `www.${host}` : undefined;
}

function isExampleId(id: string | undefined): boolean {
  return id === undefined || /^[0-]*$/.test(id);
}

const wranglerFile = 'src/edge/wrangler.jsonc';
const notifySecrets = 'NOTIFY_WEBHOOK_URL with NOTIFY_WEBHOOK_SECRET, or the four NOTIFY_MAIL_...';

/**
 * `file` is where it is mended: a file of the project, for `size` one of the site, for `unreachable` a variable of
 * the environment.
 */
export type OpenPoint =
  | { kind: 'sample' | 'release' | 'figures' | 'database'; file: string }
  | {
      kind:
        | 'stock'
        | 'fact'
        | 'service'
        | 'host'
        | 'other-host'
        | 'migration'
        | 'secrets'
        | 'size'
        | 'unreachable';
      file: string;
      found: string;
    }
  | { kind: 'room'; file: string; room: Room };

type Given = {
  site: Site;
  /** Whether the release shows what content/site says now. */
  isBuiltFromSite: boolean;
  /** The file that the release's stock came from, where that holds the sample's vehicles. */
  sampleStock: string | undefined;
  config: DeployConfig;
  account: { unapplied: readonly string[] };
  room: Room;
  /** Files that the host does not take. */
  tooLarge: readonly { address: string; bytes: number }[];
  /** Whether somebody is told of an inquiry, with the secrets that are set. */
  notifies: boolean;
};

/** What deploying needs to know of src/edge/wrangler.jsonc. */
export type DeployConfig = {
  /** Host names that lead to the Worker. */
  hosts: readonly string[];
  databaseId: string | undefined;
};
