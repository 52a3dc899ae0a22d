// The files of the site that are made for programs, read as those programs would.
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';

/** The rows of `/feeds/vehicles.csv`, cells as text. */
export function parseCsvFeed(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true }) as Record<string, string>[];
}

/** The rows of `/feeds/vehicles.json`. */
export function parseJsonFeed(json: string): Record<string, unknown>[] {
  return JSON.parse(json) as Record<string, unknown>[];
}

/** What an index or a sitemap file names. */
export function parseSitemap(xml: string): string[] {
  return parseElements(xml, 'loc').map(DomUtils.textContent);
}

/** Where the items of an RSS feed lead. */
export function parseRss(xml: string): string[] {
  return parseElements(xml, 'item').map((item) =>
    DomUtils.textContent(DomUtils.getElementsByTagName('link', item)[0] ?? []),
  );
}

function parseElements(xml: string, name: string) {
  return DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true }));
}
