// The other half of the counts law: the feed and the sitemaps hold the vehicles on offer and no other. And what is
// XML holds no character that XML forbids.
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { issue, type Issue } from '../../src/issues/issue.ts';
import { toListing } from './counts.ts';
import type { Rule } from './rule.ts';

export function machineFilesRule(origin: string): Rule {
  const counted = new Set<string>();
  const refOf = new Map<string, string | undefined>();
  /** The refs of the feed's rows. */
  let feed: string[] = [];
  /** What each sitemap names, in full. */
  const sitemaps: { address: string; location: string }[] = [];
  const broken: Issue[] = [];
  return {
    see({ address, ref, cards }) {
      refOf.set(origin + address, ref);
      if (toListing(address) === '/stock/') for (const card of cards) counted.add(card.ref);
    },
    seeFile(address, read) {
      if (address === feedAddress) feed = readRefs(read());
      if (!address.endsWith('.xml')) return;
      const xml = read();
      const [sign] = forbiddenInXml.exec(xml) ?? [];
      if (sign !== undefined) broken.push(issue('xml-broken', { in: 'page', address }, codePoint(sign)));
      if (isSitemap.test(address))
        for (const location of readLocations(xml)) sitemaps.push({ address, location });
    },
    issues: () => [
      ...broken,
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

/** The feed puts an apostrophe before what a spreadsheet would take for a formula. */
function readRefs(csv: string): string[] {
  const rows = parse(csv, { columns: onlyRef }) as { ref: string }[];
  return rows.map(({ ref }) => ref.replace(/^'(?=[=+\-@\t\r])/, ''));
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
  const some = [...[...missing].toSorted(), ...[...tooMany].toSorted()].slice(0, 5);
  const found = `${refs.length}, cards ${counted.size}: ${some.join(' ')}`;
  return [issue('stock-differs', { in: 'page', address }, found)];
}

function codePoint(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Of what UTF-8 can hold, all that may stand nowhere in a document (XML 1.0, 2.2): a reader then refuses it whole. */
// oxlint-disable-next-line no-control-regex
const forbiddenInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const feedAddress = '/feeds/vehicles.csv';
const isSitemap = /^\/sitemaps\/[^/]+\.xml$/;
