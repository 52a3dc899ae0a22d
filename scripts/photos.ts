// Prepares the photos of the current stock, so that the next build only has to link them.
import { statSync } from 'node:fs';
import { recipes, type Output } from '../src/photos/recipe.ts';
import { commandOptions } from './command-options.ts';
import { pictureFile } from './photos/cache.ts';
import { preparePhotos } from './photos/prepare.ts';
import { photoLines } from './progress-line.ts';
import { printIssues } from './print-issues.ts';
import { photosCache } from './release/paths.ts';
import { readSite, readStock } from './release/read-inputs.ts';
import type { Issue } from '../src/issues/issue.ts';

commandOptions('Usage: npm run photos', {});
const started = performance.now();
const site = await readSite();
if (!site.ok) fail(site.issues);
const stock = await readStock();
if (!stock) stop('There is no stock yet. Read an inventory first: npm run -s ingest -- FILE.csv');
if (!stock.ok) fail(stock.issues);

const { vehicles } = stock.value;
const { manifest, issues, encoded } = await preparePhotos({
  vehicles,
  sample: site.value.settings.sample,
  onPhotos: photoLines(),
});
printIssues(issues);
const ids = Object.keys(manifest.photos);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${ids.length} photos of ${Object.keys(manifest.vehicles).length} vehicles: ${encoded} made now, ` +
    `${ids.length - encoded} as before, ${seconds} s`,
);
for (const output of Object.keys(recipes) as Output[]) {
  const sizes = ids.map((id) => statSync(pictureFile(photosCache, id, output)).size);
  if (sizes.length === 0) continue;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  console.log(`  ${output}: ${kilobytes(mean)} on average, ${kilobytes(Math.max(...sizes))} at most`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function fail(found: readonly Issue[]): never {
  printIssues(found);
  stop('No photo was prepared.');
}

function stop(message: string): never {
  console.error(message);
  process.exit(3);
}
