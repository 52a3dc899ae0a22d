// What is made for programs other than browsers: robots, link previews, feeds and icons.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { feedColumns } from '../../src/catalogue/feed.ts';
import { feedRowSchema } from '../../src/catalogue/feed-schema.ts';
import { currentLink as dist } from '../release/paths.ts';
import { oracle, pages, readBytes, readText } from './built-site.ts';
import { parseCsvFeed, parseJsonFeed } from './feeds.ts';

const every = [...pages.values()];

test('robots.txt keeps nobody from reading a page that asks not to be indexed, and names the sitemap', () => {
  const lines = readText('robots.txt').split('\n');
  const closed = lines.filter((line) => /^disallow:\s*\S/i.test(line));
  expect(closed).toEqual([]);
  expect(lines).toContain(`Sitemap: ${oracle.origin}/sitemap-index.xml`);
});

test('the address of every page can be sent: title, description, address, and for a vehicle its picture', () => {
  const pictures = new Map<string, Record<string, string>>();
  for (const page of every) {
    const card = readCard(readText(page.file));
    expect(card['og:url'], page.address).toBe(page.canonical);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'twitter:card'])
      expect(card[name], `${page.address} ${name}`).toBeTruthy();
    if (page.ref !== undefined && page.images.some(({ src }) => src?.startsWith('/photos/')))
      pictures.set(page.address, card);
  }
  expect(pictures.size).toBeGreaterThan(0);
  for (const [address, card] of pictures) {
    const image = card['og:image'] ?? '';
    expect(image, address).toMatch(/\.jpg$/);
    expect(existsSync(join(dist, image.slice(oracle.origin.length))), address).toBe(true);
    expect(card['twitter:card'], address).toBe('summary_large_image');
  }
});

test('the picture of a preview has the size that is said, and a messenger can take it', async () => {
  const page = every.find(({ ref, images }) => ref && images.some(({ src }) => src?.startsWith('/photos/')))!;
  const card = readCard(readText(page.file));
  const bytes = readBytes(card['og:image']!.slice(oracle.origin.length + 1));
  const { format, width, height } = await sharp(bytes).metadata();
  expect({ format, width, height }).toEqual({
    format: 'jpeg',
    width: Number(card['og:image:width']),
    height: Number(card['og:image:height']),
  });
  // WhatsApp shows no picture over 600 kB.
  expect(bytes.length).toBeLessThan(600_000);
});

test('every row of the JSON feed is as its schema says, and the schema, the CSV and its page know the same columns', () => {
  const rows = parseJsonFeed(readText('feeds/vehicles.json'));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flatMap((row) => feedRowSchema.strict().safeParse(row).error?.issues ?? [])).toEqual([]);
  const { items } = JSON.parse(readText('feeds/vehicles.schema.json')) as {
    items: { properties: Record<string, unknown> };
  };
  expect(Object.keys(items.properties).toSorted()).toEqual([...feedColumns].toSorted());
  expect(Object.keys(parseCsvFeed(readText('feeds/vehicles.csv'))[0]!)).toEqual([...feedColumns]);
  const page = readText('feeds/index.html');
  expect(feedColumns.filter((name) => !page.includes(`<dt>${name}</dt>`))).toEqual([]);
});

test('the feed of arrivals says what is not here yet and what another buyer has reserved', () => {
  const status = new Map(
    parseJsonFeed(readText('feeds/vehicles.json')).map((row) => [String(row['ref']), row['status']]),
  );
  const items = readText('rss.xml').split('<item>').slice(1);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const stands = status.get(/, Ref ([^<]+)<\/title>/.exec(item)![1]!);
    expect(item.includes(' · Reserved'), item).toBe(stands === 'reserved');
    expect(item.includes(' · Incoming'), item).toBe(stands === 'incoming');
  }
});

test('every icon that pages name is there, and square', async () => {
  const head = parseDocument(readText('index.html'));
  const icons = DomUtils.getElementsByTagName('link', head)
    .filter(({ attribs }) => /icon/.test(attribs['rel'] ?? ''))
    .map(({ attribs }) => attribs['href'] ?? '');
  expect(icons).toHaveLength(2);
  for (const icon of icons) {
    const { width, height } = await sharp(readBytes(icon.slice(1))).metadata();
    expect(width, icon).toBe(height);
  }
});

/** Open Graph and Twitter properties by their name. */
function readCard(html: string): Record<string, string> {
  return Object.fromEntries(
    DomUtils.getElementsByTagName('meta', parseDocument(html)).map(({ attribs }) => [
      attribs['property'] ?? attribs['name'] ?? '',
      attribs['content'] ?? '',
    ]),
  );
}
