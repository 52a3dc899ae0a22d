import { batches, getFeed, inParts } from '../../data/feed.ts';

/** An array, one vehicle a line. */
export async function GET(): Promise<Response> {
  return inParts(lines(await getFeed()));
}

function* lines(rows: readonly object[]): Generator<string> {
  let before = '[\n';
  for (const batch of batches(rows)) {
    yield before + batch.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield '\n]\n';
}
