// Pagefind 1: an index made from the same vehicles, asked in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { openBrowser } from '../browser/browser.ts';
import type { Row } from '../../src/search/columns.ts';
import { facets, question } from './questions.ts';
import { spreadOf } from './times.ts';
import type { Measurement } from './others.ts';

/** Results whose contents a page shows. */
const SHOWN = 24;

export async function measurePagefind(rows: readonly Row[]): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'forecourt-pagefind-'));
  try {
    await writeIndex(rows, folder);
    return await askIndex(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeIndex(rows: readonly Row[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const row of rows) {
    const filters: Record<string, string[]> = {};
    for (const name of facets) if (row[name] !== undefined) filters[name] = [row[name]];
    await index.addCustomRecord({
      url: `/vehicles/${row.ref}/`,
      content: [row.year, row.make, row.model, row.grade, row.modelCode, row.ref].filter(Boolean).join(' '),
      language: 'en',
      meta: {
        title: `${row.year ?? ''} ${row.make} ${row.model} ${row.grade ?? ''}`,
        price: String(row.fobUsd ?? ''),
        mileage: String(row.mileageKm ?? ''),
      },
      filters,
      sort: { price: String(row.fobUsd ?? 0).padStart(9, '0') },
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

async function askIndex(folder: string): Promise<Measurement> {
  const files = sirv(folder);
  const server = createServer((request, response) =>
    request.url === '/'
      ? response.setHeader('content-type', 'text/html').end('<title>x</title>')
      : files(request, response),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().endsWith('.js'))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const times = await page.evaluate(ask, { question, shown: SHOWN });
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const [ready, query] = [spreadOf([times.ready]), spreadOf(times.queries)];
    return {
      bytes,
      requests: sizes.length,
      ready: { wall: ready },
      query: { wall: query },
      ranges: false,
      found: times.found,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: the first filtered page with its counts, then the same question again and again. */
async function ask({ question: filters, shown }: { question: Record<string, string>; shown: number }) {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as PagefindInPage;
  const search = async () => {
    const started = performance.now();
    const found = await pagefind.search(null, { filters, sort: { price: 'asc' } });
    return { found, took: performance.now() - started };
  };
  const started = performance.now();
  await pagefind.init();
  await pagefind.filters();
  const ready = performance.now() - started;
  const { found } = await search();
  await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
  const queries: number[] = [];
  for (let again = 0; again < 20; again++) queries.push((await search()).took);
  return { ready, queries, found: found.results.length };
}

type PagefindInPage = {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(text: null, options: object): Promise<{ results: { data(): Promise<unknown> }[] }>;
};
