// itemsjs 2: facets in the browser, over the records as JSON.
import { gzipSync } from 'node:zlib';
import itemsjs from 'itemsjs';
import type { Row } from '../../src/search/columns.ts';
import { facets, question } from './questions.ts';
import { timesOf } from './times.ts';
import type { Measurement } from './others.ts';

export async function measureItemsJs(rows: readonly Row[]): Promise<Measurement> {
  // It takes no absent values; texts and features are left out, as they are from our first file.
  const json = JSON.stringify(
    rows.map(({ features: _, grade: __, modelCode: ___, ...row }) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
    ),
  );
  const options = {
    aggregations: Object.fromEntries(facets.map((name) => [name, { size: 1_000, conjunction: false }])),
    sortings: { price: { field: 'fobUsd', order: 'asc' } },
    searchableFields: ['make', 'model', 'ref'],
  };
  const open = () => itemsjs(JSON.parse(json), options);
  const ready = await timesOf(3, open);
  const engine = open();
  const ask = () =>
    engine.search({
      per_page: 24,
      sort: 'price',
      filters: { make: [question.make], fuel: [question.fuel] },
    });
  return {
    bytes: gzipSync(json, { level: 9 }).length,
    requests: 1,
    ready,
    query: await timesOf(20, ask),
    ranges: false,
    found: ask().pagination.total,
  };
}
