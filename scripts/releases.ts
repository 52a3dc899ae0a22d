// npm run releases: the releases that there are, newest first.
import { relative } from 'node:path';
import { releaseWords } from '../src/messages/en/release.ts';
import { commandOptions } from './command-options.ts';
import { home } from './release/paths.ts';
import { currentRelease, listReleases } from './release/releases.ts';

const words = releaseWords.releases;
const options = commandOptions(words.usage, { json: { type: 'boolean' } });
const releases = await listReleases();
const served = await currentRelease();

if (options.json) {
  console.log(JSON.stringify(releases.map(({ id, record }) => ({ ...record, served: id === served?.id }))));
} else if (releases.length === 0) console.log(words.none);
else {
  const rows = releases.map(({ id, folder, record: { builtAt, counts, pages, digests, source } }) => [
    id,
    `${builtAt.slice(0, 16).replace('T', ' ')} UTC`,
    ...[counts.counted, counts.sold, counts.left, pages].map(String),
    digests.stock.slice(0, 12),
    `${source.name}${id === served?.id ? ` <- ${words.served}` : ''}`,
    relative(home, folder),
  ]);
  const table = [words.heading, ...rows.map((row) => row.slice(0, -1))];
  const widths = words.heading.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}
