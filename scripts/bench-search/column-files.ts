// Our own search, as a browser does it: unpack, decode, ask.
import { gunzipSync } from 'node:zlib';
import { toSearchFiles } from '../../src/data/search-files.ts';
import { decode } from '../../src/search/decode.ts';
import { joinTables } from '../../src/search/join-tables.ts';
import { answer, type Answer } from '../../src/search/query.ts';
import { nothingAsked, type Search } from '../../src/search/search-state.ts';
import { toTable, withFeatures, withText, type Table } from '../../src/search/table.ts';
import { textScores } from '../../src/search/text-match.ts';
import type { Row } from '../../src/search/columns.ts';
import type { FileEntry, Part } from '../../src/search/manifest.ts';
import { question, type Measured } from './questions.ts';
import { timesOf, type Times } from './times.ts';

const asked: Search = {
  ...nothingAsked,
  chosen: { make: [question.make], fuel: [question.fuel] },
  sort: 'price-up',
};

const RUNS = 50;

/** Questions beside the one that every searcher is asked. */
const others: Record<string, Search> = {
  'nothing asked, newest first': nothingAsked,
  'a range of prices, by mileage': {
    ...nothingAsked,
    between: { fobUsd: { from: 2_000, to: 8_000 } },
    sort: 'mileage-up',
  },
  'the last page by price': { ...nothingAsked, sort: 'price-up', page: Infinity },
  'a text of two words': { ...nothingAsked, text: 'toyota prado' },
  'a text with a slip': { ...nothingAsked, text: 'toyoat' },
  'a text in Japanese': { ...nothingAsked, text: 'アルファード' },
  'the number of a ref': { ...nothingAsked, text: '512' },
  'two features': { ...nothingAsked, features: ['ABS', 'Alloy wheels'] },
};

/** @param mostInOne see `toParts` */
export async function measureColumnFiles(rows: readonly Row[], mostInOne?: number): Promise<Details> {
  const { manifest, files } = toSearchFiles(rows, mostInOne);
  const framed = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const read = ([name]: FileEntry) => {
    const file = decode(gunzipSync(framed.get(name)!));
    if (!file.ok) throw new Error(`${name}: ${file.problem}`);
    return file;
  };
  const coreOf = (parts: readonly Part[]): Table => joinTables(parts.map(({ core }) => toTable(read(core))!));
  const sizeOf = (kind: 'core' | 'features' | 'text') =>
    manifest.parts.reduce((sum, part) => sum + part[kind][1], 0);
  const ready = await timesOf(5, () => coreOf(manifest.parts));
  const whole = joinTables(
    manifest.parts.map(({ core, features, text }) =>
      withText(withFeatures(toTable(read(core))!, read(features))!, read(text))!,
    ),
  );
  const ask = (search: Search): Answer => answer(whole, search, { scores: textScores(whole, search.text) });
  const firstPart = manifest.parts.find(({ make }) => make === question.make) ?? manifest.parts[0]!;
  const coreOfOne = coreOf([firstPart]);
  const queries: [string, Times][] = [];
  for (const [name, search] of Object.entries(others))
    queries.push([name, await timesOf(RUNS, () => ask(search))]);
  return {
    measured: {
      searcher: 'column files, all makes',
      bytes: sizeOf('core'),
      requests: manifest.parts.length,
      ready,
      query: await timesOf(RUNS, () => ask(asked)),
      ranges: true,
      found: ask(asked).total,
    },
    ofOneMake:
      manifest.parts.length === 1
        ? undefined
        : {
            searcher: `column files, ${question.make} only`,
            bytes: firstPart.core[1],
            requests: 1,
            ready: await timesOf(5, () => coreOf([firstPart])),
            query: await timesOf(RUNS, () => answer(coreOfOne, asked)),
            ranges: true,
            found: answer(coreOfOne, asked).total,
          },
    files: { core: sizeOf('core'), features: sizeOf('features'), text: sizeOf('text') },
    queries,
  };
}

export type Details = {
  measured: Measured;
  /** Where every make has files of its own: what a visitor takes who looks for one. */
  ofOneMake: Measured | undefined;
  files: Record<'core' | 'features' | 'text', number>;
  queries: [question: string, took: Times][];
};
