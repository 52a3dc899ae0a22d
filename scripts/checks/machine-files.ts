// The other half of the counts law: the feed and the sitemaps hold the vehicles on offer and no other.
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import type { Rule } from './rule.ts';

export function machineFilesRule(origin: string): Rule {
  const counted = new Set<string>();
  const refOf = new Map<string, string | undefined>();
  return {
    see({ address, ref, cards }) {
      refOf.set(origin + address, ref);
      if (toListing(address) === '/stock/') for (const card of cards) counted.add(card.ref);
    },
    issues: ({ machineFiles: { feed, sitemaps } }) => [
      ...sitemaps
        .filter(({ location }) => !refOf.has(location))
        .map(({ address, location }) => issue('link-broken', { in: 'page', address }, location)),
      ...differs(
        '/sitemap-index.xml',
        sitemaps.flatMap(({ location }) => refOf.get(location) ?? []),
        counted,
      ),
      ...differs(feedAddress, feed, counted),
    ],
  };
}

/** @param read the text of a file of the site by its address */
export function readMachineFiles(
  addresses: ReadonlySet<string>,
  read: (address: string) => string,
): MachineFiles {
  const rows = addresses.has(feedAddress)
    ? (parse(read(feedAddress), { columns: onlyRef }) as { ref: string }[])
    : [];
  return {
    // The feed puts an apostrophe before what a spreadsheet would take for a formula.
    feed: rows.map(({ ref }) => ref.replace(/^'(?=[=+\-@\t\r])/, '')),
    sitemaps: [...addresses]
      .filter((address) => /^\/sitemaps\/[^/]+\.xml$/.test(address))
      .flatMap((address) => readLocations(read(address)).map((location) => ({ address, location }))),
  };
}

/** A column called false is skipped. */
function onlyRef(header: readonly string[]): (string | false)[] {
  return header.map((name) => name === 'ref' && name);
}

function readLocations(xml: string): string[] {
  const locations: string[] = [];
  let isLocation = false;
  const parser = new Parser(
    {
      onopentag(name) {
        isLocation = name === 'loc';
        if (isLocation) locations.push('');
      },
      ontext(text) {
        if (isLocation) locations.push(locations.pop() + text);
      },
      onclosetag() {
        isLocation = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return locations;
}

/** One issue however many vehicles differ: what is missing, what is too much, what is there twice. */
function differs(address: string, refs: readonly string[], counted: ReadonlySet<string>): Issue[] {
  const there = new Set(refs);
  const missing = counted.difference(there);
  const tooMany = there.difference(counted);
  if (missing.size === 0 && tooMany.size === 0 && refs.length === there.size) return [];
  const some = [...[...missing].toSorted(), ...tooMany].slice(0, 5);
  const found = `${refs.length}, cards ${counted.size}: ${some.join(' ')}`;
  return [issue('stock-differs', { in: 'page', address }, found)];
}

const feedAddress = '/feeds/vehicles.csv';

export type MachineFiles = {
  /** The refs of the feed's rows. */
  feed: string[];
  /** What each sitemap file names, in full. */
  sitemaps: { address: string; location: string }[];
};
